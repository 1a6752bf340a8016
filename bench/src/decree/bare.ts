import type { Pool } from "@dayaq/server/platform";
import { stopwatch } from "../country/clock.ts";
import type { Written } from "../life/rows-written.ts";

/**
 * What the database alone would need: the same rows again into empty tables with the same indexes, by one statement a table that reads
 * them where they are, so that no client has a part in it. Answers with seconds.
 */
export async function insertInside(owner: Pool, written: readonly Written[], mark: number): Promise<number> {
  await owner.query("drop schema if exists bare cascade; create schema bare");
  for (const { table } of written)
    await owner.query(`create table ${copyOf(table)} (like ${table} including defaults including indexes)`); // a dozen tables, before the clock runs
  const began = stopwatch();
  for (const { table } of written)
    await owner.query(
      `insert into ${copyOf(table)} overriding system value select t.* from ${table} t where t.xmin::text::bigint >= $1`,
      [mark],
    ); // table after table
  const seconds = (stopwatch() - began) / 1000;
  await owner.query("drop schema bare cascade");
  return seconds;
}

const copyOf = (table: string): string => `bare."${table.replaceAll('"', "")}"`;
