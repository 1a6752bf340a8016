import { closeSync, openSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeFolder } from "../writable.ts";
import type { Programme } from "@dayaq/rules";
import type { DeterminationAnswer } from "@dayaq/rules/record";
import { stringify } from "csv-stringify/sync";
import { REMEDIES, type RowAside } from "./aside.ts";

type Answer = Omit<DeterminationAnswer, "dues">;
type Cell = string | null | undefined;

const SUM = ["amount", "unknown", "beneficiary", "payee", "share"];
/** The tables that are written, with their columns: `docs/csv-format.md`. */
const COLUMNS = {
  answers: ["programme", "about", "mode", "claimed", "answer", "nextOn", "certainty"],
  timelines: ["programme", "about", "from", "until", "rhythm", ...SUM],
  once: ["programme", "about", "on", ...SUM],
  conditions: ["programme", "about", "condition", "holds", "facts"],
  needs: ["programme", "about", "person", "kind", "agency"],
  aside: ["file", "line", "column", "code", "says", "do", "row"],
};
type TableName = keyof typeof COLUMNS | "texts";

/** What stands in the folder of answers once the last is there. */
export const ANSWER_FILES: readonly string[] = [...Object.keys(COLUMNS), "texts"].map((it) => `${it}.csv`);

/** Rows are written when about this much text waits: one call of the system for some hundred people. */
const BUFFER = 1 << 18;

/** Ends the name of a table until the last answer is in it: whoever finds half of the answers must not take them for all. */
const UNFINISHED = ".part";

/** Writes the answers as they come; what waits in memory is a buffer a table. */
export class AnswerTables {
  readonly #folder: string;
  readonly #tables = new Map<TableName, { readonly file: number; waiting: string[]; size: number; rows: number }>();

  constructor(folder: string, programmes: readonly Programme[], languages: readonly string[]) {
    this.#folder = folder;
    makeFolder(folder);
    for (const [name, columns] of Object.entries(COLUMNS)) this.#open(name as TableName, columns); // its own names
    this.#open("texts", ["programme", "condition", "basis", ...languages]);
    for (const { code, conditions } of programmes)
      for (const { id, says, basis } of conditions)
        this.#write("texts", [
          [code, id, [basis.act, basis.article].filter(Boolean).join(", "), ...languages.map((it) => says[it])],
        ]);
  }

  answer({
    programme,
    about,
    mode,
    claimed,
    answer,
    nextOn,
    certainty,
    timeline,
    once,
    conditions,
    needs,
  }: Answer): void {
    const of = [programme, about];
    this.#write("answers", [[...of, mode, claimed === undefined ? "" : String(claimed), answer, nextOn, certainty]]);
    this.#write(
      "timelines",
      timeline.flatMap((it) => sharesOf(it).map((sum) => [...of, it.from, it.until, it.rhythm, ...sum])),
    );
    this.#write(
      "once",
      once.flatMap((it) => sharesOf(it).map((sum) => [...of, it.on, ...sum])),
    );
    this.#write(
      "conditions",
      conditions.map(({ id, holds, facts }) => [...of, id, holds === null ? "" : String(holds), facts.join("|")]),
    );
    this.#write(
      "needs",
      needs.map(({ person, kind, agency }) => [...of, person, kind, agency]),
    );
  }

  /** A right that is not answered, since a row kept aside would have been read. */
  unanswered(programme: Programme, about: string): void {
    this.#write("answers", [[programme.code, about, programme.mode, "", "row-aside", "", ""]]);
  }

  aside(rows: readonly RowAside[]): void {
    this.#write(
      "aside",
      rows.map(({ file, line, column, code, says, cells }) => [
        file,
        String(line),
        column,
        code,
        says,
        REMEDIES[code],
        stringify([[...cells]]).trimEnd(),
      ]),
    );
  }

  /** Writes what waits, puts the tables in the place of those of before, and says how many rows each has. */
  close(): readonly { readonly file: string; readonly rows: number }[] {
    for (const [name, table] of this.#tables) {
      this.#flush(name);
      closeSync(table.file);
    }
    return [...this.#tables].map(([name, { rows }]) => {
      const file = this.#fileOf(name);
      renameSync(file + UNFINISHED, file);
      return { file, rows };
    });
  }

  #fileOf = (name: TableName): string => path.join(this.#folder, `${name}.csv`);

  #open(name: TableName, columns: readonly string[]): void {
    const file = openSync(this.#fileOf(name) + UNFINISHED, "w");
    this.#tables.set(name, { file, waiting: [stringify([[...columns]])], size: 0, rows: 0 });
  }

  #write(name: TableName, rows: readonly (readonly Cell[])[]): void {
    const table = this.#tables.get(name);
    if (!table || rows.length === 0) return;
    const text = stringify(rows.map((it) => [...it]));
    table.waiting.push(text);
    table.rows += rows.length;
    table.size += text.length;
    if (table.size > BUFFER) this.#flush(name);
  }

  #flush(name: TableName): void {
    const table = this.#tables.get(name);
    if (!table) return;
    writeFileSync(table.file, table.waiting.join(""));
    table.waiting = [];
    table.size = 0;
  }
}

/** A row for each share; one alone where there is none, since nobody has claimed or the sum is not known. */
function sharesOf({
  amount,
  unknown,
  shares,
}: Answer["timeline"][number] | Answer["once"][number]): readonly (readonly Cell[])[] {
  if (shares.length === 0) return [[amount, unknown, "", "", ""]];
  return shares.map((it) => [amount, unknown, it.beneficiary, it.payee, it.amount]);
}
