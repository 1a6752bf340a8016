import type { LocalDate } from "@dayaq/kernel";
import type { Columns } from "../compiled/columns.ts";
import type { KindColumns } from "../compiled/rows.ts";
import type { Words } from "../compiled/values.ts";
import type { FactKind } from "../fact-kind.ts";
import type { Law } from "../law.ts";
import { columnOf, columnType, literal, quoted, tableOf } from "./sql.ts";

/** As many rows as one statement takes. */
const ROWS = 2000;

/** People as columns, with the words that the columns mean. */
interface People {
  readonly columns: Columns;
  readonly words: Words;
}

/**
 * Statements that fill the tables of `tablesFor` with a population: `person` names each number by the id it was read under, `fact_…`
 * and `claim` have what was said of them. The same text for every dialect.
 */
export function* insertsOf({ factKinds }: Law, { columns, words }: People): Generator<string> {
  const { people, kinds, claims } = columns;
  yield* inserts("person (person, id)", people.length, (row) => [row, quoted(String(people[row]))]);
  for (const kind of factKinds) {
    const told = kinds[kind.kind];
    if (told !== undefined) yield* insertsOfKind(kind, told, words);
  }
  for (const [code, { offsets, on, by }] of Object.entries(claims)) {
    const about = personsAt(offsets, on.length);
    yield* inserts("claim (id, programme, about, by_person, on_day)", on.length, (row) => [
      quoted(inOrder(row)),
      quoted(code),
      about[row],
      by[row],
      on[row],
    ]);
  }
}

/** Asks everybody in `person` as of a day, in place of whoever was asked before. */
export const askEverybody = (on: LocalDate): string =>
  `delete from asked; insert into asked select person, ${on} from person;`;

function insertsOfKind(kind: FactKind, told: KindColumns, words: Words): Generator<string> {
  const { offsets, from, until, other } = told;
  const persons = personsAt(offsets, from.length);
  const fields = Object.entries(kind.fields).map(([name, field]) => ({
    column: columnOf(name),
    type: columnType(field),
    values: told.fields[name],
  }));
  const names = ["id", "person", "other", "from_day", "until_day", ...fields.map(({ column }) => column)];
  return inserts(`${tableOf(kind.kind)} (${names.join(", ")})`, from.length, (row) => [
    quoted(inOrder(row)),
    persons[row],
    kind.relation ? other[row] : "null",
    from[row],
    until[row],
    ...fields.map(({ type, values }) => said(type, values?.[row] ?? Number.NEGATIVE_INFINITY, words)),
  ]);
}

type Written = string | number | undefined;

function* inserts(into: string, length: number, row: (row: number) => readonly Written[]): Generator<string> {
  for (let first = 0; first < length; first += ROWS) {
    const rows = Array.from({ length: Math.min(ROWS, length - first) }, (_, nth) => `(${row(first + nth).join(", ")})`);
    yield `insert into ${into} values ${rows.join(", ")};`;
  }
}

/** Of one day the rows of a person stand in the order of their ids, which is the order of the columns. */
const inOrder = (row: number): string => String(row).padStart(9, "0");

/** Whom each row is about. */
function personsAt(offsets: Int32Array, rows: number): Int32Array {
  const persons = new Int32Array(rows);
  for (let person = 0; person + 1 < offsets.length; person++)
    persons.fill(person, offsets[person], offsets[person + 1]);
  return persons;
}

function said(type: ReturnType<typeof columnType>, held: number, words: Words): string {
  if (held === Number.NEGATIVE_INFINITY) return "null";
  if (type === "text") return literal(words.text(held) ?? null);
  return type === "boolean" ? String(held === 1) : String(held);
}
