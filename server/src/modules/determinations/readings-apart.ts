import type { LocalDate } from "@dayaq/kernel";
import type { ReadingApart } from "@dayaq/rules/what-if";
import { sqlDay, type Tx } from "../../platform/database.ts";

/** What lies between the readings of a law, as it was counted on a day. */
export interface CountedApart extends ReadingApart {
  readonly on: LocalDate;
}

export async function readingsCounted(tx: Tx, lawHash: string): Promise<CountedApart[]> {
  const { rows } = await tx.query<CountedApart>(
    `select choice, reading, counted_on as "on", asked_of as "of", anybody, more, less, sum, unclear from determinations.reading_apart
     where law_hash = $1 order by choice, reading, asked_of desc`,
    [lawHash],
  );
  return rows;
}

/** The last count is the one that is kept. */
export async function keepReadings(
  tx: Tx,
  lawHash: string,
  on: LocalDate,
  counted: readonly ReadingApart[],
): Promise<void> {
  await tx.query("delete from determinations.reading_apart where law_hash = $1", [lawHash]);
  await tx.query(
    `insert into determinations.reading_apart (law_hash, choice, reading, counted_on, asked_of, anybody, more, less, sum, unclear)
     select $1, choice, reading, $2, asked_of, anybody, more, less, sum, unclear
       from jsonb_to_recordset($3)
         as it(choice text, reading text, asked_of date, anybody boolean, more int, less int, sum bigint, unclear int)`,
    [lawHash, sqlDay(on), JSON.stringify(counted.map(({ of, ...it }) => ({ ...it, asked_of: sqlDay(of) })))],
  );
}
