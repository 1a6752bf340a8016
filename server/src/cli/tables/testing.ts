import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { day } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { expect } from "vitest";
import { determineTables } from "./determine-tables.ts";

export const WINDOW = { from: day("2018-01-01"), until: day("2030-01-01") };
/** A file's rows, the header first; or its text as it stands. */
export type Tables = Readonly<Record<string, readonly (readonly (string | undefined)[])[] | string>>;
export type Line = Readonly<Record<string, string>>;

/** Writes a folder of tables, asks the law over it, and gives back what was said and written. */
export async function determined(
  law: Law,
  tables: Tables,
  { on = "2025-08-01", programmes = [] as string[], arrange = (_folder: string): void => {} } = {},
) {
  const folder = mkdtempSync(path.join(tmpdir(), "dayaq-csv-"));
  try {
    mkdirSync(path.join(folder, "facts"));
    for (const [file, rows] of Object.entries(tables))
      writeFileSync(path.join(folder, file), typeof rows === "string" ? rows : stringify(rows.map((it) => [...it])));
    arrange(folder);
    const said: string[] = [];
    const terminal = { out: () => {}, say: (line: string) => said.push(line), ask: async () => undefined };
    const out = path.join(folder, "answers");
    const days = { on: day(on), known: day(on), window: WINDOW };
    const code = await determineTables({ law, languages: ["en"], folder, out, ...days, programmes }, terminal);
    if (code === 2) expect(existsSync(out)).toBe(false);
    const names = code === 2 ? [] : readdirSync(out);
    const written = names.map((name): [string, readonly Line[]] => [
      name.slice(0, -".csv".length),
      parse(readFileSync(path.join(out, name)), { columns: true }),
    ]);
    const read = (name: string): readonly Line[] => new Map(written).get(name) ?? [];
    return { code, said, read };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
