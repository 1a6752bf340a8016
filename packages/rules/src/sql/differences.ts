import { isoDay, type LocalDate, plusDays } from "@dayaq/kernel";
import { answerOn } from "../answer.ts";
import type { Award } from "../award.ts";
import { determineByDay } from "../determine.ts";
import { comparePersons } from "../evaluate/people.ts";
import type { Law } from "../law.ts";
import type { Fact, PersonId, Scalar, World } from "../values.ts";
import { sqlOf } from "./compile.ts";
import type { Dialect } from "./dialect.ts";
import { POSTGRESQL } from "./postgresql.ts";
import { literal, tableOf } from "./sql.ts";
import { tablesFor } from "./tables.ts";

/** Asks a database of the owner's; money and days come back as text or as numbers. */
export type Ask = (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** A small world with the days on which everybody in it is asked. */
export interface Asked {
  readonly world: World;
  readonly people: readonly PersonId[];
  readonly days: readonly LocalDate[];
}

/** Makes the tables and functions that `differencesOfSql` fills. */
export async function prepareSql(ask: Ask, law: Law, dialect: Dialect = POSTGRESQL): Promise<void> {
  await ask(`${dialect.library}\n${dialect.words(tablesFor(law, { temporary: false }))}`);
}

/** Where SQL says otherwise than the timelines do: for everybody, on the days asked, on each day of a change and on its eve. */
export async function differencesOfSql(
  ask: Ask,
  law: Law,
  programme: string,
  worlds: readonly Asked[],
  dialect: Dialect = POSTGRESQL,
): Promise<string[]> {
  const tables = [...law.factKinds.map(({ kind }) => tableOf(kind)), "claim", "asked"];
  await ask(tables.map((it) => `truncate ${it};`).join("\n"));
  const expected = new Map<string, string>();
  const rows = new Map<string, Record<string, unknown>[]>();
  const add = (table: string, row: Record<string, unknown>) => {
    const some = rows.get(table);
    if (some) some.push(row);
    else rows.set(table, [row]);
  };
  let first = 0;
  for (const { world, people, days } of worlds) {
    const sorted = people.toSorted(comparePersons);
    const index = new Map(sorted.map((id, at) => [id, first + at]));
    first += sorted.length;
    for (const person of sorted) {
      for (const { kind } of law.factKinds)
        for (const fact of world.facts(person, kind)) add(tableOf(kind), rowOf(fact, index));
      for (const { code } of law.programmes)
        for (const { id, about, by, on } of world.claims(code, person))
          add("claim", { id, programme: code, about: index.get(about), by_person: index.get(by) ?? -1, on_day: on });
      const determination = determineByDay(law, programme, world, person);
      const changes = [...determination.timeline.from.slice(1), ...determination.once.map(({ on }) => on)];
      for (const on of new Set([...days, ...changes.flatMap((it) => [plusDays(it, -1), it])])) {
        add("asked", { person: index.get(person), on_day: on });
        expected.set(`${index.get(person)} ${on}`, told(answerOn(determination, on).award, index));
      }
    }
  }
  for (const [table, them] of rows) await ask(insertOf(table, them));
  const { statements, select } = sqlOf(law, programme, dialect);
  await ask(statements.join("\n"));
  const answers = await ask(select);
  return answers.flatMap((row) => {
    const said = saidIn(row);
    const timeline = expected.get(`${String(row["person"])} ${String(row["on_day"])}`);
    const on = isoDay(row["on_day"] as LocalDate);
    return said === timeline
      ? []
      : [`${programme} about ${String(row["person"])} on ${on}: ${said} instead of ${String(timeline)}`];
  });
}

/** One statement for all rows of a table; what a row does not say is null. */
function insertOf(table: string, rows: readonly Record<string, unknown>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = rows.map((row) => `(${columns.map((it) => literal((row[it] ?? null) as Scalar)).join(", ")})`); // values of facts
  return `insert into ${table} (${columns.map((it) => `"${it}"`).join(", ")}) values ${values.join(", ")};`;
}

function rowOf({ id, person, other, from, until, value }: Fact, index: ReadonlyMap<PersonId, number>) {
  const fields = Object.entries(value).map(([name, it]) => [`f_${name}`, it]);
  const ends = { person: index.get(person), other: index.get(other ?? "") ?? null };
  return { id, ...ends, from_day: from, until_day: until, ...Object.fromEntries(fields) };
}

const pairs = (who: readonly number[], payee: readonly (number | undefined)[]): string =>
  who
    .map((it, at) => `${it} to ${payee[at] ?? -1}`)
    .toSorted()
    .join(", ");

function told(award: Award, index: ReadonlyMap<PersonId, number>): string {
  if (award.kind !== "due") return award.kind;
  const who = award.shares.map((it) => index.get(it.beneficiary) ?? -1);
  return `${award.amount}: ${pairs(
    who,
    award.shares.map((it) => (it.payee === null ? -1 : index.get(it.payee))),
  )}`;
}

function saidIn(row: Record<string, unknown>): string {
  if (row["in_doubt"] === true) return "undetermined";
  if (row["due"] !== true) return "none";
  return `${String(row["amount"])}: ${pairs(row["who"] as number[], row["payee"] as number[])}`; // int[] columns
}
