import type { Field } from "@dayaq/rules";

/** A row by the names of its columns; an empty cell says nothing. */
export type Cells = Readonly<Record<string, string | undefined>>;

export const cellsOf = (columns: ReadonlyMap<string, number>, cells: readonly string[]): Cells =>
  Object.fromEntries(
    [...columns].map(([name, position]) => [name, cells[position] === "" ? undefined : cells[position]]),
  );

/** The value of a fact as a record file has it. */
export const valueOf = (cells: Cells, fields: Readonly<Record<string, Field>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, ofType(type, cells[name])]));

/** What is no truth or number stays the text that it is, so that its reader refuses it. */
export function ofType(type: Field["type"], cell: string | undefined): unknown {
  if (type === "boolean") return cell === "true" ? true : cell === "false" ? false : cell;
  if (type === "integer") return cell !== undefined && /^-?\d{1,15}$/.test(cell) ? Number(cell) : cell;
  return cell;
}
