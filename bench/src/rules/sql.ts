import type { LocalDate } from "@dayaq/kernel";
import type { Columns, CompiledLaw, FactKind, KindColumns } from "@dayaq/rules";
import { columnOf, columnType, POSTGRESQL, sqlOf, tableOf, tablesFor } from "@dayaq/rules/sql";
import { openPool, type Pool, startTemporaryPostgres } from "@dayaq/server/platform";
import { stopwatch } from "../country/clock.ts";

/** As many rows as one statement takes. */
const ROWS = 50_000;
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
    for (const kind of code.law.factKinds) await fill(pool, code, kind, columns.kinds[kind.kind]);
    await pool.query("insert into asked select person, $2 from generate_series(0, $1 - 1) person", [asked, on]);
    await pool.query("analyze");
    const rules = rights.map((right) => [right, sqlOf(code.law, right)] as const);
    const answers = new Map<string, number>();
    const milliseconds: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      let took = 0;
      for (const [right, { functions, select }] of rules) {
        await pool.query(functions.join("\n"));
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

/** A statement for so many rows, never one for each. */
async function fill(
  pool: Pool,
  { words }: CompiledLaw,
  kind: FactKind,
  columns: KindColumns | undefined,
): Promise<void> {
  if (columns === undefined) return;
  const { offsets, from, until, other, fields } = columns;
  const persons = new Int32Array(from.length);
  for (let person = 0; person + 1 < offsets.length; person++)
    persons.fill(person, offsets[person], offsets[person + 1]);
  const named = Object.entries(kind.fields).map(([name, field]) => ({
    column: columnOf(name),
    type: columnType(field),
    values: fields[name] ?? new Float64Array(from.length),
  }));
  const types = ["int", "int", "int", "int", ...named.map(({ type }) => type)];
  for (let first = 0; first < from.length; first += ROWS) {
    const part = (it: Int32Array | Float64Array): number[] => Array.from(it.subarray(first, first + ROWS));
    const values = [
      part(persons),
      kind.relation ? part(other) : part(from).map(() => null),
      part(from),
      part(until),
      ...named.map(({ type, values }) => part(values).map((it) => heldIn(type, it, words))),
    ];
    await pool.query(
      `insert into ${tableOf(kind.kind)} (id, person, other, from_day, until_day${named.map(({ column }) => `, ${column}`).join("")})
       select ${first} + row_number() over (), * from unnest(${types.map((type, index) => `$${index + 1}::${type}[]`).join(", ")})`,
      values,
    );
  }
}

function heldIn(type: ReturnType<typeof columnType>, held: number, words: CompiledLaw["words"]) {
  if (held === Number.NEGATIVE_INFINITY) return null;
  return type === "boolean" ? held === 1 : type === "text" ? words.text(held) : held;
}
