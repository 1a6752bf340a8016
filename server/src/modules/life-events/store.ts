import type { LocalDate } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import { sqlDay, type Tx } from "../../platform/database.ts";
import { membersOf, type PartyId, rootsOf } from "../registry/index.ts";
import { bestOf } from "./best-outcome.ts";
import { type Outcome, type OutcomeKind, outcomeOf } from "./domain/outcome.ts";
import type { Answered, AppliedEvent, Noting } from "./applied-event.ts";

type EventOutcome = OutcomeKind | "opens-nothing";

export async function insertEvents(
  tx: Tx,
  events: readonly (AppliedEvent & { readonly outcome: EventOutcome })[],
  { known, today }: Noting,
): Promise<void> {
  if (events.length === 0) return;
  await tx.query(
    `insert into life_events.event (party_id, id, type, happened_on, record, record_version, outcome, known_from, recorded_on)
     select *, $8::bigint, $9::date from unnest($1::bigint[], $2::bigint[], $3::text[], $4::date[], $5::text[], $6::int[], $7::text[])`,
    [
      events.map((it) => it.subject),
      events.map((it) => it.id),
      events.map((it) => it.type),
      events.map((it) => sqlDay(it.happenedOn)),
      events.map((it) => it.record),
      events.map((it) => it.recordVersion),
      events.map((it) => it.outcome),
      known,
      sqlDay(today),
    ],
  );
}

export async function insertOutcomes(
  tx: Tx,
  outcomes: readonly (Outcome & { readonly subject: PartyId; readonly eventId: number; readonly lawHash: string })[],
  today: LocalDate,
): Promise<void> {
  if (outcomes.length === 0) return;
  await tx.query(
    `insert into life_events.outcome (party_id, event_id, programme, about, outcome, condition, needs, facts, law_hash, since)
     select party_id, event_id, programme, about, outcome, condition, needs, facts, law_hash, $2::date
       from jsonb_to_recordset($1) as it(party_id bigint, event_id bigint, programme text, about bigint, outcome text,
         condition text, needs jsonb, facts text[], law_hash text)`,
    [
      JSON.stringify(
        outcomes.map((it) => ({ ...it, party_id: it.subject, event_id: it.eventId, law_hash: it.lawHash })),
      ),
      sqlDay(today),
    ],
  );
}

interface Unsettled {
  readonly party_id: PartyId;
  readonly event_id: number;
  readonly programme: string;
  readonly about: number;
  readonly happened_on: LocalDate;
  readonly outcome: OutcomeKind;
  readonly condition: string | null;
}

/**
 * What is known now may end an earlier event otherwise: its outcomes follow the new answers, and the event with them. So the order in
 * which facts come plays no part. What an event opened for a record that was merged since, the answer about the one kept ends.
 */
export async function settleEarlier(
  tx: Tx,
  answers: readonly Answered[],
  { today, withOfficer, lapsed }: Noting,
): Promise<void> {
  if (answers.length === 0) return;
  const roots = await membersOf(tx, [...new Set(answers.map(({ about }) => about))]);
  const { rows } = await tx.query<Unsettled>(
    `select o.party_id, o.event_id, o.programme, o.about, o.outcome, o.condition, e.happened_on
       from unnest($1::bigint[]) asked(about)
       cross join lateral (select * from life_events.outcome where about = asked.about offset 0) o
       cross join lateral (
         select happened_on from life_events.event where party_id = o.party_id and id = o.event_id offset 0) e`,
    [[...roots.keys()]],
  );
  const byRight = new Map(answers.map((it) => [rightKey(it), it]));
  const settled = rows.flatMap((row) => {
    const right = rightKey({ programme: row.programme, about: roots.get(row.about) ?? row.about });
    const answered = byRight.get(right);
    if (answered === undefined) return []; // another right of the same person
    const { after, lawHash } = answered;
    const outcome = outcomeOf(after, row.happened_on, today, withOfficer.has(right), lapsed?.has(right));
    return outcome.outcome === row.outcome && outcome.condition === row.condition
      ? []
      : [{ ...row, ...outcome, about: row.about, law_hash: lawHash }];
  });
  if (settled.length === 0) return;
  await tx.query(
    `with settled as (
       update life_events.outcome o set outcome = it.outcome, condition = it.condition, needs = it.needs, facts = it.facts,
         law_hash = it.law_hash, since = $2::date
         from jsonb_to_recordset($1) as it(party_id bigint, event_id bigint, programme text, about bigint, outcome text,
           condition text, needs jsonb, facts text[], law_hash text)
        where (o.party_id, o.event_id, o.programme, o.about) = (it.party_id, it.event_id, it.programme, it.about)
        returning o.party_id, o.event_id, o.programme, o.about, o.outcome)
     update life_events.event e set outcome = best.outcome
       from (select party_id, event_id,
               ${bestOf("outcome")} as outcome
               from (select party_id, event_id, programme, about, outcome from settled
                     union all
                     select o.party_id, o.event_id, o.programme, o.about, o.outcome from life_events.outcome o
                       join (select distinct party_id, event_id from settled) touched using (party_id, event_id)
                      where not exists (select from settled s where (s.party_id, s.event_id, s.programme, s.about) = (o.party_id, o.event_id, o.programme, o.about))
                    ) all_of_them
              group by party_id, event_id) best
      where (e.party_id, e.id) = (best.party_id, best.event_id)`,
    [JSON.stringify(settled), sqlDay(today)],
  );
}

export interface EventOfPerson {
  readonly id: number;
  readonly type: string;
  readonly happenedOn: LocalDate;
  readonly recordedOn: LocalDate;
  readonly record: string;
  readonly outcome: EventOutcome;
  readonly outcomes: readonly Pick<Outcome, "programme" | "about" | "outcome" | "condition" | "needs">[];
}

/** What happened to these people, under whichever of their records, the newest first, with how it ended for each programme. */
export async function eventsOf(tx: Tx, parties: readonly PartyId[]): Promise<EventOfPerson[]> {
  const { rows } = await tx.query<EventOfPerson>(
    `select e.id, e.type, e.happened_on as "happenedOn", e.recorded_on as "recordedOn", e.record, e.outcome,
       coalesce((select jsonb_agg(jsonb_build_object('programme', o.programme, 'about', o.about, 'outcome', o.outcome,
                   'condition', o.condition, 'needs', o.needs) order by o.programme, o.about)
                   from life_events.outcome o where o.party_id = e.party_id and o.event_id = e.id), '[]') as outcomes
       from life_events.event e where e.party_id = any($1::bigint[]) order by e.known_from desc, e.id desc`,
    [[...(await membersOf(tx, parties)).keys()]],
  );
  const abouts = rows.flatMap(({ outcomes }) => outcomes.map(({ about }) => about));
  const roots = await rootsOf(tx, abouts);
  return rows.map((event) => ({
    ...event,
    outcomes: event.outcomes.map((it) => ({ ...it, about: roots.get(it.about) ?? it.about })),
  }));
}
