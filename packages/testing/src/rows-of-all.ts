import type { TestDatabase } from "./database/test-database.ts";

/** Every row that there is in a database of a test: what keeps nothing leaves as many as before. */
export async function rowsOfAll({ owner }: Pick<TestDatabase, "owner">): Promise<number> {
  const { rows } = await owner.query<{ rows: number }>(
    `select sum((xpath('//c/text()', query_to_xml(format('select count(*) as c from %I.%I', schemaname, tablename), false, true, '')))[1]::text::int)::int as rows
       from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  return rows[0]?.rows ?? -1;
}
