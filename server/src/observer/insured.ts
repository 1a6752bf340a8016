import type { Invariant } from "./invariant.ts";

/** Of insured persons and the wages of months. */
export const INSURED: readonly Invariant[] = [
  {
    name: "months-add-up",
    says: "The lines that were taken of a month count, or wait for their person; none is lost, none counts twice.",
    needs: ["registry", "contributions"],
    breaches: `select 'upload/' || u.id as subject from contributions.upload u
      cross join lateral (
        select count(*) filter (where amount is not null) as counted from (
          select distinct on (party_id, employer) amount from contributions.line
           where month = u.month order by party_id, employer, version desc) latest) line
      where u.state = 'applied'
        and not exists (select from contributions.upload later where later.month = u.month and later.version > u.version
                         and later.state in ('replacing', 'applied'))
        and u.taken <> line.counted
          + (select count(*) from contributions.waiting w where w.month = u.month and w.version = u.version)`,
  },
  {
    name: "accounts-have-numbers",
    says: "The number of an account that was opened names whoever it was opened for.",
    needs: ["registry", "contributions"],
    breaches: `select 'account/' || a.party_id as subject from contributions.account a
      where not exists (select from registry.identifier i where i.value = a.number and i.party_id = a.party_id)`,
  },
];
