import type { Invariant } from "./invariant.ts";

/** Of messages and life events. */
export const INTAKE: readonly Invariant[] = [
  {
    name: "nothing-is-lost",
    says: "Every message that was accepted has become rows of the inbox, or repeats some.",
    needs: ["agencies"],
    breaches: `select 'message/' || m.id as subject from agencies.message m
      where not exists (select from agencies.inbox i where i.message = m.id)
        and not exists (select from agencies.repeated r where r.message = m.id)`,
  },
  {
    name: "parked-with-reason",
    says: "What is parked says why.",
    needs: ["agencies"],
    breaches: "select 'inbox/' || id as subject from agencies.inbox where status = 'parked' and code is null",
  },
  {
    name: "applied-once",
    says: "No version of a record is applied twice.",
    needs: ["agencies"],
    breaches: `select register || ':' || record_no as subject from agencies.inbox
      where status = 'applied' and register is not null group by register, record_no, version having count(*) > 1`,
  },
  {
    name: "no-silent-no",
    says: "Every life event that could open a right ends as granted, not granted, waiting or with an officer, programme by programme.",
    needs: ["life-events"],
    breaches: `select 'event/' || e.id as subject from life_events.event e
      where e.outcome <> 'opens-nothing'
        and not exists (select from jsonb_array_elements(e.outcomes) o where o ->> 'outcome' = e.outcome)`,
  },
  {
    name: "one-number-one-person",
    says: "Nobody is merged into somebody who is merged away.",
    needs: ["registry"],
    breaches: `select 'party/' || p.id as subject from registry.party p join registry.party kept on kept.id = p.merged_into
      where kept.merged_into is not null`,
  },
];
