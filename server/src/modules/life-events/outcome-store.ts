import { isoDay, type LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { PartyId } from "../registry/index.ts";
import { type Outcome, RANK } from "./domain/outcome.ts";

/** How an event ended for one programme, as its row keeps it. */
export interface StoredOutcome extends Outcome {
  /** The law that said so. */
  readonly lawHash: string;
  /** Business day on which it came to stand so: `2025-07-02`. */
  readonly since: string;
}

/** An event by its key. */
interface EventKey {
  readonly subject: PartyId;
  readonly id: number;
}

/** An event with what it came to, of which something may end otherwise now. */
interface EndedEvent extends EventKey {
  readonly happenedOn: LocalDate;
  readonly outcomes: readonly StoredOutcome[];
}

/** The outcome that an event has now for a programme about somebody, where it had another. */
interface EndedOtherwise {
  readonly event: EventKey;
  readonly outcome: Omit<StoredOutcome, "since">;
}

/** The events that could open a right about one of these parties, by the records of which they spoke. */
export async function eventsAbout(tx: Tx, abouts: readonly PartyId[]): Promise<EndedEvent[]> {
  const { rows } = await tx.query<EndedEvent>(
    `select party_id as subject, id, happened_on as "happenedOn", outcomes from life_events.event where abouts && $1::bigint[]`,
    [abouts],
  );
  return rows;
}

/** Writes these outcomes in the place of those before, and what is said of the whole event with them. */
export async function endOtherwise(tx: Tx, changes: readonly EndedOtherwise[], today: LocalDate): Promise<void> {
  if (changes.length === 0) return;
  const since = isoDay(today);
  const events = [...Map.groupBy(changes, ({ event: { subject, id } }) => `${subject} ${id}`).values()].map((its) => ({
    ...(its[0] as EndedOtherwise).event, // a group is never empty
    outcomes: its.map(({ outcome }) => ({ ...outcome, since })),
  }));
  // Joined with the row as it is when it is written: what another transaction ended of the same event meanwhile stays.
  await tx.query(
    `update life_events.event e set settled_on = $2::date, (outcomes, outcome) = (
       select jsonb_agg(now order by nth), ${bestOf("now ->> 'outcome'")} from (
         select nth, coalesce(new, old) as now from jsonb_array_elements(e.outcomes) with ordinality was(old, nth)
           left join jsonb_array_elements(it.outcomes) new on (new -> 'programme', new -> 'about') = (old -> 'programme', old -> 'about')) it)
       from jsonb_to_recordset($1) it(subject bigint, id bigint, outcomes jsonb)
      where (e.party_id, e.id) = (it.subject, it.id)`,
    [JSON.stringify(events), sqlDay(today)],
  );
}

/** Aggregate in SQL of a column of outcomes: the best of them, as `best` finds it. */
const bestOf = (outcome: string): string =>
  `(array_agg(${outcome} order by array_position(array[${RANK.map((it) => `'${it}'`).join(", ")}], ${outcome})))[1]`;
