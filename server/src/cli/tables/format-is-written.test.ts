import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { azerbaijan } from "@dayaq/country-az";
import { lawOf } from "@dayaq/country";
import { afterAll, expect, test } from "vitest";
import { AnswerTables } from "./answer-tables.ts";
import { type Table, tablesOf } from "./schema.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dayaq-columns-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FORMAT = readFileSync(path.join(import.meta.dirname, "../../../../docs/csv-format.md"), "utf8");

/** The table below a head of the document: each file with its cell of columns, without what is said of them. */
function written(head: string): Map<string, string> {
  const [, section = ""] = FORMAT.split(`\n## ${head}\n`);
  const rows = section.split("\n## ")[0]?.matchAll(/^\| `([\w/-]+\.csv)`[^|]*\| ((?:\\\||[^|])*)\|$/gm) ?? [];
  return new Map(
    [...rows].map(([, file = "", columns = ""]) => [file, columns.replaceAll(/\(.*?\)/g, "").split(":")[0] ?? ""]),
  );
}

const named = (text: string): string[] => [...text.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);

/** A header as the document writes it: what may be left out stands in brackets. */
const inWords = ({ columns, optional }: Pick<Table, "columns" | "optional">) => ({
  needed: columns.filter((it) => !optional.includes(it)),
  optional,
});

test("docs/csv-format.md names the tables that are read, with exactly their columns", () => {
  const tables = tablesOf(lawOf(azerbaijan));
  const columns = [...written("In")].map(([file, cell]) => {
    const [needed = "", optional = ""] = cell.split("[");
    return [file, { needed: named(needed), optional: named(optional) }];
  });
  // Of facts it says what all of them have: each kind's own fields come besides.
  const facts = tables.filter(({ name }) => name === "facts");
  const ofEach = (names: (it: Table) => readonly string[]) =>
    facts.map((it) => names(it).filter((name) => !Object.hasOwn(it.fields ?? {}, name)));
  const shared = ofEach((it) => inWords(it).needed)[0];
  const leftOut = ofEach((it) => it.optional)[0] ?? [];
  for (const it of facts) expect(inWords(it).needed[0]).toBe("person");
  expect(Object.fromEntries(columns)).toEqual({
    ...Object.fromEntries(tables.filter(({ name }) => name !== "facts").map((it) => [it.file, inWords(it)])),
    "facts/KIND.csv": { needed: shared, optional: leftOut },
  });
});

test("docs/csv-format.md names the tables that are written, with exactly their columns", () => {
  new AnswerTables(folder, [], []).close();
  const headers = readdirSync(folder).map((file) => [
    file,
    readFileSync(path.join(folder, file), "utf8").trim().split(","),
  ]);
  const { "aside.csv": aside, ...others } = Object.fromEntries(headers) as Record<string, string[]>;
  const columns = [...written("Out")].map(([file, cell]) => [file, named(cell)]);
  expect(Object.fromEntries(columns)).toEqual({ ...others, "aside.csv": [] }); // "see above"
  const [, above = ""] = /listed in `aside\.csv`: ([^.]*)\./.exec(FORMAT) ?? [];
  expect(named(above)).toEqual(aside);
});
