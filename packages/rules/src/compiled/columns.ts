import { type LocalDate } from "@dayaq/kernel";
import type { FactKind } from "../fact-kind.ts";
import { indexOf, type Law } from "../law.ts";
import { comparePersons } from "../evaluate/people.ts";
import type { Claim, Fact, PersonId, Scalar } from "../values.ts";
import { NOBODY, NOTHING, type Words } from "./values.ts";

/** Facts of one kind, those of person `p` at `offsets[p]` to `offsets[p + 1]`, by the day on which they began. */
export interface KindColumns {
  readonly offsets: Int32Array;
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** Of a relation, its other person as an index; of other facts nobody. */
  readonly other: Int32Array;
  readonly fields: Readonly<Record<string, Float64Array>>;
}

/** Claims of one programme, those about person `p` at `offsets[p]` to `offsets[p + 1]`, in the order in which they were made. */
export interface ClaimColumns {
  readonly offsets: Int32Array;
  readonly on: Int32Array;
  readonly by: Int32Array;
}

/** A population, or a household, as typed arrays. A person is an index in the order of the ids. */
export interface Columns {
  readonly people: readonly PersonId[];
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
  const byKind = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!indexes.has(fact.person)) continue;
    const some = byKind.get(fact.kind);
    if (some) some.push(fact);
    else byKind.set(fact.kind, [fact]);
  }
  const kinds: Record<string, KindColumns> = {};
  const reversed: Record<string, KindColumns> = {};
  for (const kind of law.factKinds) {
    const told = byKind.get(kind.kind) ?? [];
    kinds[kind.kind] = laidOut(
      kind,
      told,
      ({ person }) => indexes.get(person),
      ({ other }) => indexes.get(other ?? ""),
      sorted.length,
      words,
    );
    if (kind.relation)
      reversed[kind.kind] = laidOut(
        kind,
        told,
        ({ other }) => indexes.get(other ?? ""),
        ({ person }) => indexes.get(person),
        sorted.length,
        words,
      );
  }
  return { people: sorted, kinds, reversed, claims: claimsLaidOut(law, [...claims], indexes, sorted.length) };
}

function laidOut(
  kind: FactKind,
  told: readonly Fact[],
  near: (fact: Fact) => number | undefined,
  far: (fact: Fact) => number | undefined,
  people: number,
  words: Words,
): KindColumns {
  const rows = told.flatMap((fact) => {
    const person = near(fact);
    return person === undefined ? [] : [{ fact, person, other: far(fact) ?? NOBODY }];
  });
  rows.sort(
    (a, b) =>
      a.person - b.person ||
      a.fact.from - b.fact.from ||
      (kind.relation ? a.other - b.other : a.fact.id < b.fact.id ? -1 : 1),
  );
  const fields = Object.keys(kind.fields).map((name) => [
    name,
    Float64Array.from(rows, ({ fact }) => numberOf(fact.value[name] ?? null, words)),
  ]);
  return {
    offsets: offsetsOf(rows, people),
    from: Int32Array.from(rows, ({ fact }) => fact.from),
    until: Int32Array.from(rows, ({ fact }) => fact.until),
    other: Int32Array.from(rows, ({ other }) => other),
    fields: Object.fromEntries(fields) as Record<string, Float64Array>, // one for each field
  };
}

/** A scalar as compiled code holds it; the types of the tree say which of the two nothings is meant. */
function numberOf(value: Scalar, words: Words): number {
  if (value === null) return NOTHING;
  return typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : words.number(value);
}

function offsetsOf(rows: readonly { readonly person: number }[], people: number): Int32Array {
  const offsets = new Int32Array(people + 1);
  for (const { person } of rows) offsets[person + 1] = (offsets[person + 1] ?? 0) + 1;
  for (let index = 0; index < people; index++) offsets[index + 1] = (offsets[index + 1] ?? 0) + (offsets[index] ?? 0);
  return offsets;
}

function claimsLaidOut(
  law: Law,
  claims: readonly Claim[],
  indexes: ReadonlyMap<PersonId, number>,
  people: number,
): Record<string, ClaimColumns> {
  const { programmes } = indexOf(law);
  return Object.fromEntries(
    [...programmes.keys()].map((code) => {
      const rows = claims
        .filter((it) => it.programme === code && indexes.has(it.about))
        .map(({ id, about, on, by }) => ({
          id,
          on,
          person: indexes.get(about) ?? NOBODY,
          by: indexes.get(by) ?? NOBODY,
        }))
        .toSorted((a, b) => a.person - b.person || a.on - b.on || (a.id < b.id ? -1 : 1));
      return [
        code,
        {
          offsets: offsetsOf(rows, people),
          on: Int32Array.from(rows, ({ on }: { readonly on: LocalDate }) => on),
          by: Int32Array.from(rows, ({ by }) => by),
        },
      ];
    }),
  );
}
