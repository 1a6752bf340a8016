import type { Pool } from "@dayaq/server/platform";

/** A table with the rows that were written to it. */
export interface Written {
  /** `payments.due` */
  readonly table: string;
  readonly rows: number;
}

/** A point in time of a database, to ask later what was written since. */
export async function markOf(owner: Pool): Promise<number> {
  const { rows } = await owner.query<{ mark: number }>("select pg_current_xact_id()::text::bigint as mark");
  return rows[0]?.mark ?? 0;
}

/** Rows that are there in a version written since the mark, table by table. A row changed twice counts once. */
export async function writtenSince(owner: Pool, mark: number): Promise<readonly Written[]> {
  const { rows: tables } = await owner.query<{ table: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'bare') order by 1`,
  );
  const written: Written[] = [];
  for (const { table } of tables) {
    // A few dozen tables, once after a run. The cluster is young: 32 bits of transaction number suffice.
    const { rows } = await owner.query<{ rows: number }>(
      `select count(*) as rows from ${table} where xmin::text::bigint >= $1`,
      [mark],
    );
    if ((rows[0]?.rows ?? 0) > 0) written.push({ table, rows: rows[0]?.rows ?? 0 });
  }
  return written;
}
