import { readdirSync } from "node:fs";
import path from "node:path";
import type { Law } from "@dayaq/rules";
import { type Table, tablesOf } from "./schema.ts";

/** A folder that is not understood: nothing of it is answered. */
export class FolderFault extends Error {
  override readonly name = "FolderFault";
  /** The file below the folder. */
  readonly path: string;

  constructor(file: string, says: string) {
    super(says);
    this.path = file;
  }
}

/** Where answers are written if nothing else is said: a folder below the tables. */
export const ANSWERS = "answers";

/** The tables that the folder holds. A file or folder of another name is refused: a typing error must not become an absence. */
export function tablesIn(law: Law, folder: string, outputs: string): readonly Table[] {
  const tables = tablesOf(law);
  const files = listed(folder, "").flatMap((it) => {
    if (!it.isDirectory()) return it.name.endsWith(".csv") ? [it.name] : [];
    if (it.name === "facts") return listed(path.join(folder, it.name), "facts").map(({ name }) => `facts/${name}`);
    // What an earlier question left here is no table of people.
    if (it.name === ANSWERS || path.resolve(folder, it.name) === path.resolve(outputs)) return [];
    throw new FolderFault(it.name, "is not a folder of tables: facts stand in `facts`");
  });
  const stranger = files.find((file) => !tables.some((it) => it.file === file));
  if (stranger !== undefined)
    throw new FolderFault(
      stranger,
      stranger.startsWith("facts/")
        ? "is not named after a kind of fact of this country: see `dayaq pack facts`"
        : "is not a table: there are persons, relations, households, household-members and claims",
    );
  if (!files.includes("persons.csv")) throw new FolderFault("persons.csv", "is not there");
  return tables.filter(({ file }) => files.includes(file));
}

function listed(folder: string, name: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    throw new FolderFault(name || ".", `cannot be read (${code})`);
  }
}

/** Where each column stands in a header; throws `FolderFault` where a column is missing, strange or twice. */
export function columnsIn({ file, columns, optional }: Table, header: readonly string[]): ReadonlyMap<string, number> {
  const names = header.map((it) => it.trim());
  const stranger = names.find((it) => !columns.includes(it));
  if (stranger !== undefined) {
    const hint = /[;\t]/.test(stranger) ? "; cells are separated by commas" : "";
    throw new FolderFault(file, `has a column “${stranger}”: its columns are ${columns.join(", ")}${hint}`);
  }
  const twice = names.find((it, index) => names.indexOf(it) !== index);
  if (twice !== undefined) throw new FolderFault(file, `has the column ${twice} twice`);
  const missing = columns.find((it) => !names.includes(it) && !optional.includes(it));
  if (missing !== undefined) throw new FolderFault(file, `has no column ${missing}`);
  return new Map(names.map((name, position) => [name, position]));
}
