import type { LocalDate } from "@dayaq/kernel";
import type { Columns, CompiledLaw } from "@dayaq/rules";
import { insertsOf, POSTGRESQL, sqlOf, tablesFor } from "@dayaq/rules/sql";
import { openPool, startTemporaryPostgres } from "@dayaq/server/platform";
import { stopwatch } from "../country/clock.ts";

const RUNS = 3;

interface Answers {
  /** By `RIGHT person`: what is due in minor units, not a number in doubt; who has nothing is left out. */
  readonly answers: ReadonlyMap<string, number>;
  /** All rights of everybody asked, each run; by the clock, since the work is done by another process. */
  readonly milliseconds: readonly number[];
}

/** Lays the same people into tables of a PostgreSQL of its own, and asks the rights of the first so many of them. */
export async function answersOfSql(
  code: CompiledLaw,
  columns: Columns,
  rights: readonly string[],
  asked: number,
  on: LocalDate,
): Promise<Answers> {
  const server = await startTemporaryPostgres("bench", { shared_buffers: "512MB", max_wal_size: "4GB" });
  const pool = openPool(server.url, { as: "owner", name: "bench sql", max: 1 });
  try {
    await pool.query(`${POSTGRESQL.library}\n${tablesFor(code.law, { temporary: false })}`);
    for (const statement of insertsOf(code.law, { columns, words: code.words })) await pool.query(statement); // thousands of rows each
    await pool.query("insert into asked select person, $2 from generate_series(0, $1 - 1) person", [asked, on]);
    await pool.query("analyze");
    const rules = rights.map((right) => [right, sqlOf(code.law, right)] as const);
    const answers = new Map<string, number>();
    const milliseconds: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      let took = 0;
      for (const [right, { statements, select }] of rules) {
        await pool.query(statements.join("\n"));
        const began = stopwatch();
        const { rows } = await pool.query<{ person: number; in_doubt: boolean; due: boolean | null; amount: string }>(
          select,
        );
        took += stopwatch() - began;
        for (const { person, in_doubt, due, amount } of rows)
          if (in_doubt || due) answers.set(`${right} ${person}`, in_doubt ? Number.NaN : Number(amount));
      }
      milliseconds.push(took);
    }
    return { answers, milliseconds };
  } finally {
    await pool.end();
    await server.stop();
  }
}
