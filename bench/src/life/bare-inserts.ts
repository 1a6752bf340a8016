import type { Pool } from "@dayaq/server/platform";
import { stopwatch } from "../country/clock.ts";
import type { Written } from "./rows-written.ts";

/**
 * What the database alone would need: the same rows again into empty tables with the same indexes, one statement a table and
 * one commit for as many events as a worker takes. Answers with milliseconds.
 */
export async function insertBare(
  owner: Pool,
  written: readonly Written[],
  mark: number,
  batches: number,
): Promise<number> {
  await owner.query("drop schema if exists bare cascade; create schema bare");
  const chunks: string[][] = [];
  for (const { table } of written) {
    await owner.query(`create table ${copyOf(table)} (like ${table} including defaults including indexes)`); // a dozen tables, before the clock runs
    const { rows } = await owner.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${table} t where xmin::text::bigint >= $1`,
      [mark],
    );
    const size = Math.ceil(rows.length / batches);
    chunks.push(
      Array.from({ length: batches }, (_, batch) =>
        JSON.stringify(rows.slice(batch * size, (batch + 1) * size).map(({ row }) => JSON.parse(row) as unknown)),
      ),
    );
  }
  const client = await owner.connect();
  try {
    const began = stopwatch();
    for (let batch = 0; batch < batches; batch++) {
      await client.query("begin"); // batch after batch is how one worker commits
      for (const [index, { table }] of written.entries())
        await client.query(
          `insert into ${copyOf(table)} overriding system value select * from jsonb_populate_recordset(null::${copyOf(table)}, $1::jsonb)`,
          [chunks[index]?.[batch] ?? "[]"],
        );
      await client.query("commit");
    }
    return stopwatch() - began;
  } finally {
    client.release();
  }
}

const copyOf = (table: string): string => `bare."${table.replaceAll('"', "")}"`;
