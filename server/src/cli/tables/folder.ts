import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { probablyMeant } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import { whyUnreadable } from "../unreadable.ts";
import { type Table, tablesOf } from "./schema.ts";

/** A folder that is not understood: nothing of it is answered. */
export class FolderFault extends Error {
  override readonly name = "FolderFault";
  /** The file below the folder; a point for the folder itself. */
  readonly path: string;

  constructor(file: string, says: string) {
    super(says);
    this.path = file;
  }
}

/** Where answers are written if nothing else is said: a folder below the tables. */
export const ANSWERS = "answers";

/** The tables that the folder holds. A table of another name is refused: a typing error must not become an absence. Notes may stand beside them. */
export function tablesIn(law: Law, folder: string, outputs: string): readonly Table[] {
  const tables = tablesOf(law);
  const known = tables.map(({ file }) => file);
  const names = known.filter((file) => !file.startsWith(FACTS)).map((file) => path.parse(file).name);
  const files = listed(folder, "").flatMap(({ name, isFolder }) => {
    if (!isFolder) return isMeantAsTable(name, names) ? [name] : [];
    if (name === "facts") return listed(path.join(folder, name), "facts").map((it) => tableIn(it));
    // What an earlier question left here is no table of people.
    if (name === ANSWERS || path.resolve(folder, name) === path.resolve(outputs)) return [];
    throw new FolderFault(name, "is not a folder of tables: facts stand in `facts`");
  });
  const stranger = files.find((file) => !known.includes(file));
  if (stranger !== undefined)
    throw new FolderFault(
      stranger,
      stranger.startsWith(FACTS)
        ? `is not named after a kind of fact of this country${probablyMeant(stranger, known) || ": see `dayaq pack facts`"}`
        : "is not a table: there are persons, relations, households, household-members and claims, each ending in .csv",
    );
  if (!files.includes("persons.csv")) throw new FolderFault("persons.csv", "is not there: it names everybody");
  return tables.filter(({ file }) => files.includes(file));
}

const FACTS = "facts/";

/** `Claims.CSV` and `claims.xlsx` are tables to whoever put them there; a codebook is not. */
const isMeantAsTable = (name: string, tables: readonly string[]): boolean =>
  /\.csv$/i.test(name) || [...tables, "facts"].includes((name.split(".")[0] ?? "").toLowerCase());

function tableIn({ name, isFolder }: Listed): string {
  if (isFolder) throw new FolderFault(FACTS + name, "is a folder: a table of facts is a file");
  return FACTS + name;
}

interface Listed {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What stands in a folder, links followed; hidden files are what a system keeps beside. */
function listed(folder: string, name: string): readonly Listed[] {
  try {
    return readdirSync(folder)
      .filter((it) => !it.startsWith("."))
      .map((it) => ({ name: it, isFolder: isFolderAt(path.join(folder, it), path.posix.join(name, it)) }));
  } catch (error) {
    throw error instanceof FolderFault ? error : new FolderFault(name || ".", whyUnreadable(error));
  }
}

function isFolderAt(place: string, name: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch (error) {
    throw new FolderFault(name, whyUnreadable(error));
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
