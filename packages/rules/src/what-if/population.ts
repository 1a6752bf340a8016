import type { LocalDate } from "@dayaq/kernel";
import type { Columns } from "../compiled/columns.ts";
import type { KindColumns } from "../compiled/rows.ts";
import type { Words } from "../compiled/values.ts";

/** Of whom a reform is asked: people and households as columns, laid out for the reformed law. */
export interface Population {
  readonly columns: Columns;
  readonly words: Words;
  /** How many each person or household stands for, where only some were invented or drawn; absent: itself. */
  readonly weights?: Float64Array;
}

/** Kinds of fact that say who there is and who lives with whom, where a law has them: they are looked at whatever is asked. */
export const PORTRAIT_KINDS: readonly string[] = [
  "birth",
  "death",
  "residence",
  "spouse",
  "parent",
  "guardian",
  "household-member",
  "household-representative",
];

export const weightOf = ({ weights }: Population, person: number): number => weights?.[person] ?? 1;

/** The row of a fact of a kind that holds on a day, of those the one that began last; -1 where there is none. */
export function rowOn(kind: KindColumns | undefined, person: number, on: LocalDate): number {
  if (kind === undefined) return -1;
  const first = kind.offsets[person] ?? 0;
  for (let row = (kind.offsets[person + 1] ?? 0) - 1; row >= first; row--)
    if ((kind.from[row] as number) <= on && on < (kind.until[row] as number)) return row; // rows that are there
  return -1;
}

/** The row of a fact that holds for every day, such as the birth: the last one told; -1 where there is none. */
export function rowEver(kind: KindColumns | undefined, person: number): number {
  const last = (kind?.offsets[person + 1] ?? 0) - 1;
  return last >= (kind?.offsets[person] ?? 0) ? last : -1;
}

/** The rows of all facts of a kind that hold on a day, in the order in which they began. */
export function rowsOn(kind: KindColumns, person: number, on: LocalDate): readonly number[] {
  const first = kind.offsets[person] ?? 0;
  const end = kind.offsets[person + 1] ?? 0;
  if (first === end) return NONE;
  const rows: number[] = [];
  for (let row = first; row < end; row++)
    if ((kind.from[row] as number) <= on && on < (kind.until[row] as number)) rows.push(row); // rows that are there
  return rows;
}

const NONE: readonly number[] = [];

/** The other persons of a relation that holds on a day, in the order in which it began. */
export const othersOn = (kind: KindColumns | undefined, person: number, on: LocalDate): readonly number[] =>
  kind === undefined
    ? NONE
    : rowsOn(kind, person, on)
        .map((row) => kind.other[row] as number)
        .filter((it) => it >= 0); // rows that are there
