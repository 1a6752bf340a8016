import type { LocalDate } from "@dayaq/kernel";
import type { ReadingApart } from "@dayaq/rules/what-if";
import { sqlDay, type Tx } from "../../platform/database.ts";

/** What lies between the readings of a law, as it was counted on a day. */
export interface CountedApart extends ReadingApart {
  readonly on: LocalDate;
}

export async function readingsCounted(tx: Tx, lawHash: string): Promise<CountedApart[]> {
  const { rows } = await tx.query<CountedApart>(
    `select choice, reading, counted_on as "on", more, less, sum from determinations.reading_apart
     where law_hash = $1 order by choice, reading`,
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
  await tx.query(
    `insert into determinations.reading_apart (law_hash, choice, reading, counted_on, more, less, sum)
     select $1, choice, reading, $2, more, less, sum
       from jsonb_to_recordset($3) as it(choice text, reading text, more int, less int, sum bigint)
     on conflict (law_hash, choice, reading)
       do update set counted_on = excluded.counted_on, more = excluded.more, less = excluded.less, sum = excluded.sum`,
    [lawHash, sqlDay(on), JSON.stringify(counted)],
  );
}
