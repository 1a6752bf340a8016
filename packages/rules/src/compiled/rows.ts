import type { FactKind } from "../fact-kind.ts";
import { NOBODY } from "./values.ts";

/** Facts of one kind, those of person `p` at `offsets[p]` to `offsets[p + 1]`, by the day on which they began. */
export interface KindColumns {
  readonly offsets: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** Of a relation, its other person as an index; of other facts nobody. */
  readonly other: Int32Array;
  readonly fields: Readonly<Record<string, Float64Array>>;
}

/** Facts of one kind in any order, one in each place of the arrays. What is absent is nobody, or nothing. */
export interface KindRows {
  readonly person: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  readonly other?: Int32Array;
  readonly fields?: Readonly<Record<string, Float64Array>>;
  /** The name of the fact in a place: facts of a person that began on one day stand in its order. Absent: as given. */
  readonly name?: (row: number) => string;
}

/** `shared`: worker threads read the columns without copying them. */
export type Memory = "own" | "shared";

/**
 * Rows sorted by person, then by the day on which they began. Of one day, relations go by the other person; other facts by name, or
 * stay as given. `end`: which of the two persons a row is laid beside. Rows of nobody are left out.
 */
export function laidOut(
  kind: FactKind,
  rows: KindRows,
  people: number,
  end: "person" | "other" = "person",
  memory: Memory = "own",
): KindColumns {
  const nobody = new Int32Array(rows.other ? 0 : rows.person.length).fill(NOBODY);
  const others = rows.other ?? nobody;
  const [near, far] = end === "person" ? [rows.person, others] : [others, rows.person];
  const offsets = offsetsOf(near, people, memory);
  const order = orderOf(near, offsets);
  sortEach(order, offsets, isLaterIn(rows, kind.relation ? far : undefined));
  const fields = Object.keys(kind.fields).map((name) => {
    const given = rows.fields?.[name];
    const column = new Float64Array(room(order.length * 8, memory));
    for (let at = 0; at < order.length; at++) column[at] = given?.[order[at] as number] ?? Number.NEGATIVE_INFINITY;
    return [name, column];
  });
  return {
    offsets,
    from: picked(rows.from, order, memory),
    until: picked(rows.until, order, memory),
    other: picked(far, order, memory),
    fields: Object.fromEntries(fields) as Record<string, Float64Array>, // one for each field
  };
}

/** Where the rows of each person begin, and after the last where they end. */
export function offsetsOf(persons: Int32Array, people: number, memory: Memory = "own"): Int32Array {
  const offsets = new Int32Array(room((people + 1) * 4, memory));
  for (const person of persons) if (person >= 0) offsets[person + 1] = (offsets[person + 1] as number) + 1; // a person of these
  for (let at = 0; at < people; at++) offsets[at + 1] = (offsets[at + 1] as number) + (offsets[at] as number); // inside
  return offsets;
}

/** For each place of the columns, the row that stands there: rows of a person stay in the order in which they were given. */
export function orderOf(persons: Int32Array, offsets: Int32Array): Int32Array {
  const next = offsets.slice();
  const order = new Int32Array(offsets.at(-1) ?? 0);
  for (let row = 0; row < persons.length; row++) {
    const person = persons[row] as number; // inside
    if (person < 0) continue;
    const at = next[person] as number; // a person of these
    order[at] = row;
    next[person] = at + 1;
  }
  return order;
}

/** Whether a row stands after another one of the same person. */
function isLaterIn({ from, name }: KindRows, other: Int32Array | undefined): (a: number, b: number) => boolean {
  return (a, b) => {
    if (from[a] !== from[b]) return (from[a] as number) > (from[b] as number); // rows that are there
    if (other !== undefined && other[a] !== other[b]) return (other[a] as number) > (other[b] as number);
    return name !== undefined && name(a) > name(b); // hardly ever asked
  };
}

/** Persons have few rows of a kind each, most of them in order already. */
function sortEach(order: Int32Array, offsets: Int32Array, isLater: (a: number, b: number) => boolean): void {
  for (let person = 0; person + 1 < offsets.length; person++) {
    const first = offsets[person] as number; // inside
    for (let at = first + 1; at < (offsets[person + 1] as number); at++) {
      const row = order[at] as number;
      let to = at;
      while (to > first && isLater(order[to - 1] as number, row)) order[to] = order[--to] as number;
      order[to] = row;
    }
  }
}

export function picked(values: Int32Array, order: Int32Array, memory: Memory = "own"): Int32Array {
  const column = new Int32Array(room(order.length * 4, memory));
  for (let at = 0; at < order.length; at++) column[at] = values[order[at] as number] as number; // rows that are there
  return column;
}

const room = (bytes: number, memory: Memory): ArrayBuffer | SharedArrayBuffer =>
  memory === "shared" ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
