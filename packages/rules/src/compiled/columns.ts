import type { FactKind } from "../fact-kind.ts";
import { indexOf, type Law } from "../law.ts";
import { comparePersons } from "../evaluate/people.ts";
import type { Claim, Fact, PersonId } from "../values.ts";
import { type KindColumns, type KindRows, laidOut, type Memory, offsetsOf, orderOf, picked } from "./rows.ts";
import { NOBODY, type Words } from "./values.ts";

/** Claims of one programme, those about person `p` at `offsets[p]` to `offsets[p + 1]`, in the order in which they were made. */
export interface ClaimColumns {
  readonly offsets: Int32Array;
  readonly on: Int32Array;
  readonly by: Int32Array;
}

/** A population, or a household, as typed arrays. A person is an index in the order of the ids. */
export interface Columns {
  readonly people: ArrayLike<PersonId>;
  readonly kinds: Readonly<Record<string, KindColumns>>;
  /** Relations seen from their other end: `other` is the person whom the relation is of. */
  readonly reversed: Readonly<Record<string, KindColumns>>;
  readonly claims: Readonly<Record<string, ClaimColumns>>;
}

/** Lays facts out as columns. Facts about nobody of `people` are left out. */
export function columnsOf(
  law: Law,
  words: Words,
  people: readonly PersonId[],
  facts: Iterable<Fact>,
  claims: Iterable<Claim>,
): Columns {
  const sorted = people.toSorted(comparePersons);
  const indexes = new Map(sorted.map((id, index) => [id, index]));
  const byKind = Map.groupBy(facts, ({ kind }) => kind);
  const byProgramme = Map.groupBy(claims, ({ programme }) => programme);
  const index = (id: PersonId | undefined) => indexes.get(id ?? "") ?? NOBODY;
  return columnsFrom(
    law,
    sorted,
    Object.fromEntries(
      law.factKinds.map((kind) => [kind.kind, rowsOf(kind, byKind.get(kind.kind) ?? [], index, words)]),
    ),
    Object.fromEntries([...byProgramme].map(([code, them]) => [code, claimRows(them, index)])),
  );
}

/** Claims of one programme, in the order in which they were made. */
export interface ClaimRows {
  readonly about: Int32Array;
  readonly on: Int32Array;
  readonly by: Int32Array;
}

/** Lays rows out as columns: no object for each fact, so that there may be millions. Persons are indexes of `people`. */
export function columnsFrom(
  law: Law,
  people: ArrayLike<PersonId>,
  rows: Readonly<Record<string, KindRows>>,
  claims: Readonly<Record<string, ClaimRows>> = {},
  memory: Memory = "own",
): Columns {
  // Of most kinds nothing is said of anybody in particular: those share what says so.
  const nowhere = offsetsOf(NONE, people.length, memory);
  const ends = (kinds: readonly FactKind[], end: "person" | "other") =>
    Object.fromEntries(
      kinds.map((it) => {
        const told = rows[it.kind];
        const columns = told?.person.length ? laidOut(it, told, people.length, end, memory) : nothingOf(it, nowhere);
        return [it.kind, columns];
      }),
    );
  return {
    people,
    kinds: ends(law.factKinds, "person"),
    reversed: ends(
      law.factKinds.filter((it) => it.relation),
      "other",
    ),
    claims: Object.fromEntries(
      [...indexOf(law).programmes.keys()].map((code) => [
        code,
        claims[code] ? claimColumns(claims[code], people.length, memory) : { offsets: nowhere, on: NONE, by: NONE },
      ]),
    ),
  };
}

const NONE = new Int32Array();

const nothingOf = (kind: FactKind, offsets: Int32Array): KindColumns => ({
  offsets,
  from: NONE,
  until: NONE,
  other: NONE,
  fields: Object.fromEntries(Object.keys(kind.fields).map((name) => [name, new Float64Array()])),
});

function rowsOf(
  kind: FactKind,
  facts: readonly Fact[],
  index: (id: PersonId | undefined) => number,
  words: Words,
): KindRows {
  const inOrder = facts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const fields = Object.keys(kind.fields).map((name) => [
    name,
    Float64Array.from(inOrder, ({ value }) => words.valueOf(value[name] ?? null)),
  ]);
  return {
    person: Int32Array.from(inOrder, ({ person }) => index(person)),
    from: Int32Array.from(inOrder, ({ from }) => from),
    until: Int32Array.from(inOrder, ({ until }) => until),
    ...(kind.relation ? { other: Int32Array.from(inOrder, ({ other }) => index(other)) } : {}),
    fields: Object.fromEntries(fields) as Record<string, Float64Array>, // one for each field
  };
}

function claimRows(claims: readonly Claim[], index: (id: PersonId | undefined) => number): ClaimRows {
  const inOrder = claims.toSorted((a, b) => a.on - b.on || (a.id < b.id ? -1 : 1));
  return {
    about: Int32Array.from(inOrder, ({ about }) => index(about)),
    on: Int32Array.from(inOrder, ({ on }) => on),
    by: Int32Array.from(inOrder, ({ by }) => index(by)),
  };
}

function claimColumns({ about, on, by }: ClaimRows, people: number, memory: Memory): ClaimColumns {
  const offsets = offsetsOf(about, people, memory);
  const order = orderOf(about, offsets);
  return { offsets, on: picked(on, order, memory), by: picked(by, order, memory) };
}
