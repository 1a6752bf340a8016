import { daysOf } from "./days-of.ts";
import type { Invariant } from "./invariant.ts";

/** Of dues, orders and the ledger. */
export const MONEY: readonly Invariant[] = [
  {
    name: "paid-as-decided",
    says: "What payments hold to be due is what the last decisions say.",
    needs: ["entitlements", "payments"],
    breaches: `with decided as (
        select party_id, programme, beneficiary_id, payee_id, valid_from, valid_until, amount from entitlements.segment
        union all select party_id, programme, beneficiary_id, payee_id, falls_on, falls_on + 1, amount from entitlements.one_off
      ), days as (
        select party_id, programme, beneficiary_id, payee_id,
          sum(amount * ${daysOf("valid_from", "valid_until")}) as worth
        from decided group by 1, 2, 3, 4
      ), held as (
        select party_id, programme, beneficiary_id, payee_id,
          sum(amount * ${daysOf("valid_from", "valid_until")}) as worth
        from payments.entitled group by 1, 2, 3, 4
      )
      select programme || '/' || party_id as subject from days full join held using (party_id, programme, beneficiary_id, payee_id)
      where days.worth is distinct from held.worth`,
  },
  {
    name: "one-off-paid-once",
    says: "A sum that is due once has become dues of exactly that sum.",
    needs: ["entitlements", "payments"],
    breaches: `select o.programme || '/' || o.party_id as subject from entitlements.one_off o
      left join payments.due d on d.party_id = o.party_id and d.programme = o.programme and d.beneficiary_id = o.beneficiary_id
      group by o.party_id, o.programme, o.beneficiary_id, o.amount having coalesce(sum(d.amount), 0) <> o.amount`,
  },
  {
    name: "due-decided",
    says: "Every due rests on a decision about the same right.",
    needs: ["entitlements", "payments"],
    breaches: `select 'due/' || u.id as subject from payments.due u
      left join entitlements.decision d on d.party_id = u.party_id and d.id = u.decision_id and d.programme = u.programme
      where d.id is null`,
  },
  {
    name: "back-out-asks-nothing",
    says: "Nobody is asked for money because a version of the law was backed out.",
    needs: ["entitlements", "payments"],
    breaches: `select 'recovery/' || r.id as subject from payments.recovery r
      join entitlements.decision d on d.party_id = r.about_id and d.id = r.decision_id and d.kind = 'backed-out'`,
  },
  {
    name: "due-ordered-once",
    says: "No due is in two living orders, and none is ordered without an order.",
    needs: ["payments"],
    breaches: `select 'due/' || d.id as subject from payments.due d
      left join (select l.due_id, count(*) as orders from payments.order_line l
          join payments.payment_order o on o.party_id = l.party_id and o.id = l.order_id
          where o.status not in ('dropped', 'rejected', 'returned') group by 1) living on living.due_id = d.id
      left join payments.payment_order draft on draft.id = d.order_id and draft.status = 'drafted'
      where coalesce(living.orders, 0) > 1
        or (d.status in ('ordered', 'paid') and coalesce(living.orders, 0) = 0 and draft.id is null)`,
  },
  {
    name: "order-is-its-lines",
    says: "The sum of an order that was released is the sum of its lines.",
    needs: ["payments"],
    breaches: `select 'order/' || o.id as subject from payments.payment_order o
      left join payments.order_line l on l.party_id = o.party_id and l.order_id = o.id
      where o.status not in ('drafted', 'dropped') group by o.party_id, o.id, o.amount having coalesce(sum(l.amount), 0) <> o.amount`,
  },
  {
    name: "ledger-balances",
    says: "Every entry of the ledger adds up to 0.",
    needs: ["payments"],
    breaches: "select 'entry/' || entry_id as subject from payments.posting group by entry_id having sum(amount) <> 0",
  },
  {
    name: "balances-are-postings",
    says: "The running balances are the sums of the postings.",
    needs: ["payments"],
    breaches: `select concat_ws('/', account, fund, programme, month) as subject from (
        select account, fund, programme, month, sum(amount) as posted from payments.posting group by 1, 2, 3, 4) p
      full join (select account, fund, programme, month, sum(amount) as kept from payments.balance group by 1, 2, 3, 4) b
        using (account, fund, programme, month)
      where coalesce(posted, 0) <> coalesce(kept, 0)`,
  },
  {
    name: "money-in-its-fund",
    says: "A due is ordered from its fund, and what lowers it or asks it back stands in the same.",
    needs: ["payments"],
    breaches: `select 'due/' || d.id as subject from payments.due d
        join payments.order_line l on l.party_id = d.payee_id and l.due_id = d.id where l.fund <> d.fund
      union all select 'due/' || d.id from payments.due d
        join payments.due lowered on lowered.party_id = d.party_id and lowered.id = d.reduces_id where lowered.fund is distinct from d.fund
      union all select 'due/' || d.id from payments.due d
        join payments.recovery r on r.id = d.recovery_id where r.fund is distinct from d.fund`,
  },
  {
    name: "two-people-release",
    says: "No batch went to a bank without two different signatures.",
    needs: ["payments"],
    breaches: `select 'batch/' || b.id as subject from payments.batch b
      where b.status <> 'drafted' and (select count(distinct by) from payments.batch_signature s where s.batch_id = b.id) < 2`,
  },
  {
    name: "dead-are-not-paid",
    says: "No payment is released to anybody whose death was known before.",
    needs: ["registry", "payments"],
    breaches: `select 'order/' || o.id as subject from payments.payment_order o
      join payments.batch b on b.id = o.batch_id and b.released_on is not null
      join registry.person p on p.party_id = o.party_id and p.died_on is not null
      where o.status not in ('drafted', 'dropped') and exists (select from registry.fact f
        where f.party_id = o.party_id and f.kind = 'death' and f.statement = 'assert' and f.known_on < b.released_on)`,
  },
];
