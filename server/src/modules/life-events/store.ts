import { isoDay, type LocalDate } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import { sqlDay, type Tx } from "../../platform/database.ts";
import { membersOf, type PartyId, rootsOf } from "../registry/index.ts";
import { best, type Outcome, type OutcomeKind } from "./domain/outcome.ts";
import type { Answered, AppliedEvent, Noting } from "./applied-event.ts";
import { endOtherwise, eventsAbout, type StoredOutcome } from "./outcome-store.ts";
import { outcomeOfAnswer } from "./outcome-of-answer.ts";

/** Said of an event by which no programme of the law opens. */
const OPENS_NOTHING = "opens-nothing";

/** Writes events with how each ended for every programme that it could open; what is said of the whole is the best of these. */
export async function insertEvents(
  tx: Tx,
  events: readonly (AppliedEvent & { readonly outcomes: readonly Omit<StoredOutcome, "since">[] })[],
  { known, today }: Noting,
): Promise<void> {
  if (events.length === 0) return;
  const since = isoDay(today);
  const rows = events.map((it) => ({
    party_id: it.subject,
    id: it.id,
    type: it.type,
    happened_on: sqlDay(it.happenedOn),
    record: it.record,
    record_version: it.recordVersion,
    outcome: best(it.outcomes.map(({ outcome }) => outcome)) ?? OPENS_NOTHING,
    outcomes: it.outcomes.map((outcome): StoredOutcome => ({ ...outcome, since })).toSorted(inOrder),
    abouts: it.outcomes.length === 0 ? null : [...new Set(it.outcomes.map(({ about }) => about))],
  }));
  await tx.query(
    `insert into life_events.event (party_id, id, type, happened_on, record, record_version, outcome, outcomes, abouts, known_from, recorded_on)
     select party_id, id, type, happened_on, record, record_version, outcome, outcomes, abouts, $2::bigint, $3::date
       from jsonb_to_recordset($1) as it(party_id bigint, id bigint, type text, happened_on date, record text, record_version int,
         outcome text, outcomes jsonb, abouts bigint[])`,
    [JSON.stringify(rows), known, sqlDay(today)],
  );
}

/** By programme, then about whom: as people read them. */
const inOrder = (a: Outcome, b: Outcome): number =>
  a.programme === b.programme ? a.about - b.about : a.programme < b.programme ? -1 : 1;

/**
 * What is known now may end an earlier event otherwise: its outcomes follow the new answers, and the event with them. So the order in
 * which facts come plays no part. What an event opened for a record that was merged since, the answer about the one kept ends.
 */
export async function settleEarlier(tx: Tx, answers: readonly Answered[], noting: Noting): Promise<void> {
  if (answers.length === 0) return;
  const roots = await membersOf(tx, [...new Set(answers.map(({ about }) => about))]);
  const events = await eventsAbout(tx, [...roots.keys()]);
  const byRight = new Map(answers.map((it) => [rightKey(it), it]));
  const settled = events.flatMap(({ outcomes, ...event }) =>
    outcomes.flatMap((was) => {
      const right = rightKey({ programme: was.programme, about: roots.get(was.about) ?? was.about });
      const answered = byRight.get(right);
      if (answered === undefined) return []; // another right of the same person
      const now = outcomeOfAnswer(answered, event.happenedOn, noting);
      return now.outcome === was.outcome && now.condition === was.condition
        ? []
        : [{ event, outcome: { ...now, about: was.about, lawHash: answered.lawHash } }];
    }),
  );
  await endOtherwise(tx, settled, noting.today);
}

export interface EventOfPerson {
  readonly id: number;
  readonly type: string;
  readonly happenedOn: LocalDate;
  readonly recordedOn: LocalDate;
  readonly record: string;
  readonly outcome: OutcomeKind | typeof OPENS_NOTHING;
  readonly outcomes: readonly Pick<Outcome, "programme" | "about" | "outcome" | "condition" | "needs">[];
}

/** What happened to these people, under whichever of their records, the newest first, with how it ended for each programme. */
export async function eventsOf(tx: Tx, parties: readonly PartyId[]): Promise<EventOfPerson[]> {
  const { rows } = await tx.query<EventOfPerson>(
    `select e.id, e.type, e.happened_on as "happenedOn", e.recorded_on as "recordedOn", e.record, e.outcome, e.outcomes
       from life_events.event e where e.party_id = any($1::bigint[]) order by e.known_from desc, e.id desc`,
    [[...(await membersOf(tx, parties)).keys()]],
  );
  const abouts = rows.flatMap(({ outcomes }) => outcomes.map(({ about }) => about));
  const roots = await rootsOf(tx, abouts);
  return rows.map((event) => ({
    ...event,
    outcomes: event.outcomes.map(({ programme, about, outcome, condition, needs }) => ({
      programme,
      about: roots.get(about) ?? about,
      outcome,
      condition,
      needs,
    })),
  }));
}
