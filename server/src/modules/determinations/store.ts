import type { LocalDate } from "@dayaq/kernel";
import { type Determination, rightKey } from "@dayaq/rules";
import { sqlDay, type Tx } from "../../platform/database.ts";
import {
  readOnce,
  readTimeline,
  readTruth,
  type StoredAward,
  type StoredDatedAward,
  type StoredTruth,
  writeOnce,
  writeTimeline,
  writeTruth,
} from "./domain/stored-award.ts";

/** A right to look at: which programme, and about whom. */
export interface Touched {
  readonly programme: string;
  readonly about: number;
}

/** An answer as it is kept: with the law and the knowledge that give it again. */
export interface KeptDetermination {
  readonly determination: Determination & { readonly about: number };
  readonly lawHash: string;
  readonly knownAt: number;
  readonly determinedOn: LocalDate;
  readonly nextOn: LocalDate | undefined;
}

/** A row of a right: with its answer, or without one, where nothing is due before its next day. */
export interface KeptRight extends Touched {
  readonly lawHash: string;
  readonly nextOn: LocalDate | undefined;
  readonly answer: KeptDetermination | undefined;
}

/** A right of which nothing is due before a day; no answer is worked out until it comes. */
export interface ComingRight extends Touched {
  readonly lawHash: string;
  readonly knownAt: number;
  readonly determinedOn: LocalDate;
  readonly on: LocalDate;
}

interface Row {
  readonly party_id: number;
  readonly programme: string;
  readonly mode: Determination["mode"];
  readonly claimed: boolean;
  readonly rhythm: Determination["rhythm"];
  readonly timeline: readonly StoredAward[];
  readonly once: readonly StoredDatedAward[];
  readonly conditions: readonly { readonly id: string; readonly holds: readonly StoredTruth[] }[];
  readonly fact_ids: readonly string[];
  readonly law_hash: string;
  readonly known_at: number;
  readonly determined_on: LocalDate;
  readonly next_on: LocalDate | null;
}

type RowWithoutAnswer = Pick<Row, "party_id" | "programme" | "law_hash" | "known_at" | "determined_on" | "next_on"> & {
  readonly timeline: null;
};

const hasAnswer = (row: Row | RowWithoutAnswer): row is Row => row.timeline !== null;

const COLUMNS = `party_id, programme, mode, claimed, rhythm, timeline, once, conditions, fact_ids, law_hash, known_at, determined_on, next_on`;

/** What is kept of these; of most nothing is. Asked by person: a birth touches seventy rights of three. */
export async function keptOf(tx: Tx, touched: readonly Touched[]): Promise<KeptRight[]> {
  if (touched.length === 0) return [];
  const asked = new Set(touched.map(rightKey));
  const rows = await rowsAbout(tx, [...new Set(touched.map(({ about }) => about))]);
  return rows
    .map((row) => ({
      programme: row.programme,
      about: row.party_id,
      lawHash: row.law_hash,
      nextOn: row.next_on ?? undefined,
      answer: hasAnswer(row) ? keptFrom(row) : undefined,
    }))
    .filter((it) => asked.has(rightKey(it)));
}

/** Of these those of which anything is kept, by `rightKey`. */
export async function keptKeys(tx: Tx, touched: readonly Touched[]): Promise<Set<string>> {
  const { rows } = await tx.query<Touched>(
    `select d.programme, d.party_id as about
       from unnest($1::bigint[], $2::text[]) asked(party_id, programme) join determinations.determination d using (party_id, programme)`,
    [touched.map(({ about }) => about), touched.map(({ programme }) => programme)],
  );
  return new Set(rows.map(rightKey));
}

/** Every answer that is kept about these parties. */
export async function keptAbout(tx: Tx, parties: readonly number[]): Promise<KeptDetermination[]> {
  return (await rowsAbout(tx, parties)).filter(hasAnswer).map(keptFrom);
}

async function rowsAbout(tx: Tx, parties: readonly number[]): Promise<(Row | RowWithoutAnswer)[]> {
  const { rows } = await tx.query<Row | RowWithoutAnswer>(
    `select ${COLUMNS} from determinations.determination where party_id = any($1::bigint[]) order by party_id, programme`,
    [parties],
  );
  return rows;
}

export async function keep(tx: Tx, kept: readonly KeptDetermination[]): Promise<void> {
  if (kept.length === 0) return;
  const answers = kept.map(({ determination }) => determination);
  await tx.query(
    `insert into determinations.determination (${COLUMNS})
     select party_id, programme, mode, claimed, rhythm, timeline, once, conditions, fact_ids::text[], law_hash, known_at, determined_on, next_on
       from unnest($1::bigint[], $2::text[], $3::text[], $4::boolean[], $5::text[], $6::jsonb[], $7::jsonb[], $8::json[], $9::text[],
         $10::text[], $11::bigint[], $12::date[], $13::date[]) as kept (${COLUMNS})
     on conflict (party_id, programme) do update set mode = excluded.mode, claimed = excluded.claimed, rhythm = excluded.rhythm,
       timeline = excluded.timeline, once = excluded.once, conditions = excluded.conditions, fact_ids = excluded.fact_ids,
       law_hash = excluded.law_hash, known_at = excluded.known_at, determined_on = excluded.determined_on, next_on = excluded.next_on`,
    [
      answers.map(({ about }) => about),
      answers.map(({ programme }) => programme),
      answers.map(({ mode }) => mode),
      answers.map(({ claimed }) => claimed),
      answers.map(({ rhythm }) => rhythm),
      answers.map(({ timeline }) => JSON.stringify(writeTimeline(timeline))),
      answers.map(({ once }) => JSON.stringify(writeOnce(once))),
      answers.map(({ conditions }) =>
        JSON.stringify(conditions.map(({ id, holds }) => ({ id, holds: writeTruth(holds) }))),
      ),
      answers.map(({ factsRead }) => `{${factsRead.map((id) => JSON.stringify(id)).join(",")}}`), // an array in each row, as SQL writes it
      kept.map(({ lawHash }) => lawHash),
      kept.map(({ knownAt }) => knownAt),
      kept.map(({ determinedOn }) => sqlDay(determinedOn)),
      kept.map(({ nextOn }) => (nextOn === undefined ? null : sqlDay(nextOn))),
    ],
  );
}

/** Keeps the day before which nothing is due, in place of an answer. */
export async function keepComing(tx: Tx, coming: readonly ComingRight[]): Promise<void> {
  if (coming.length === 0) return;
  await tx.query(
    `insert into determinations.determination (party_id, programme, law_hash, known_at, determined_on, next_on)
     select * from unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[], $5::date[], $6::date[])
     on conflict (party_id, programme) do update set law_hash = excluded.law_hash, known_at = excluded.known_at,
       determined_on = excluded.determined_on, next_on = excluded.next_on`,
    [
      coming.map(({ about }) => about),
      coming.map(({ programme }) => programme),
      coming.map(({ lawHash }) => lawHash),
      coming.map(({ knownAt }) => knownAt),
      coming.map(({ determinedOn }) => sqlDay(determinedOn)),
      coming.map(({ on }) => sqlDay(on)),
    ],
  );
}

export async function forget(tx: Tx, touched: readonly Touched[]): Promise<void> {
  if (touched.length === 0) return;
  await tx.query(
    `delete from determinations.determination
     where (party_id, programme) in (select * from unnest($1::bigint[], $2::text[]))`,
    [touched.map(({ about }) => about), touched.map(({ programme }) => programme)],
  );
}

/** At which end of a queue somebody begins: two who begin at different ones hardly ever want the same families at once. */
export type End = "first" | "last";

export const orderFrom = (end: End, columns: readonly string[]): string =>
  columns.map((it) => (end === "first" ? it : `${it} desc`)).join(", ");

/** Rows whose day has come, the longest waiting first. Rows that another worker holds are left to it. */
export async function takeDue(tx: Tx, today: LocalDate, limit: number, end: End): Promise<Touched[]> {
  const { rows } = await tx.query<Touched>(
    `select programme, party_id as about from determinations.determination
     where next_on <= $1 order by ${orderFrom(end, ["next_on", "party_id"])} limit $2 for update skip locked`,
    [sqlDay(today), limit],
  );
  return rows;
}

/** How many rows wait for their day to be done, and for being woken. */
export async function countDue(tx: Tx, today: LocalDate): Promise<number> {
  const { rows } = await tx.query<{ due: number }>(
    `select (select count(*) from determinations.determination where next_on <= $1) + (select count(*) from determinations.wake) as due`,
    [sqlDay(today)],
  );
  return rows[0]?.due ?? 0;
}

/** Wakes every row of these programmes; answers with how many. */
export async function redate(tx: Tx, programmes: readonly string[], on: LocalDate): Promise<number> {
  const { rowCount } = await tx.query(
    `update determinations.determination set next_on = $2 where programme = any($1::text[]) and (next_on is null or next_on > $2)`,
    [programmes, sqlDay(on)],
  );
  return rowCount;
}

const keptFrom = (row: Row): KeptDetermination => ({
  determination: {
    programme: row.programme,
    about: row.party_id,
    mode: row.mode,
    claimed: row.claimed,
    rhythm: row.rhythm,
    timeline: readTimeline(row.timeline),
    once: readOnce(row.once),
    conditions: row.conditions.map(({ id, holds }) => ({ id, holds: readTruth(holds) })),
    factsRead: row.fact_ids,
  },
  lawHash: row.law_hash,
  knownAt: row.known_at,
  determinedOn: row.determined_on,
  nextOn: row.next_on ?? undefined,
});
