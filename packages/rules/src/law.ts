import { createHash } from "node:crypto";
import {
  BEGINNING,
  BrokenInvariant,
  type Currency,
  later,
  type LocalDate,
  type ShortMonthRule,
  type Texts,
} from "@dayaq/kernel";
import type { Act } from "./basis.ts";
import type { FactKind } from "./fact-kind.ts";
import type { Incompatibility } from "./incompatibility.ts";
import { asKnown, type Parameter } from "./parameter.ts";
import type { Programme } from "./programme.ts";
import { SharedTrees } from "./tree/shared.ts";

/** A contradiction of the sources, settled by a choice that everybody can see. */
export interface Choice {
  readonly name: string;
  readonly says: Texts;
  readonly readings: readonly { readonly code: string; readonly says: Texts; readonly source: Texts }[];
  /** Code of the reading in force. */
  readonly inForce: string;
  /** A day in the past on which the readings differ, where they differ for few or for nobody since: they are counted on it as well. */
  readonly differedOn?: LocalDate;
}

/**
 * The whole law of a country as data. It is stored under its hash and never changed; a determination names the hash,
 * and replay runs the stored trees. Everything that can change an answer stands in here.
 */
export interface Law {
  readonly country: string;
  readonly currency: Currency;
  readonly shortMonths: ShortMonthRule;
  readonly acts: readonly Act[];
  readonly factKinds: readonly FactKind[];
  readonly parameters: readonly Parameter[];
  readonly choices: readonly Choice[];
  readonly programmes: readonly Programme[];
  /** Rights that nobody draws together; absent where a law declares none. */
  readonly incompatibilities?: readonly Incompatibility[];
}

const hashes = new WeakMap<Law, string>();

/** `sha256:` and the hexadecimal digest of the law as JSON with sorted keys. A law is a megabyte that never changes: it is digested once. */
export function hashOf(law: Law): string {
  const hash = hashes.get(law) ?? digestOf(law);
  hashes.set(law, hash);
  return hash;
}

/** The same of any data: what says the same has the same digest. */
export const digestOf = (data: unknown): string =>
  `sha256:${createHash("sha256").update(canonical(data)).digest("hex")}`;

const known = new WeakMap<Law, Map<LocalDate, Law>>();

/**
 * The law as it could be known on a day: values of acts published later are left out. Between two days on which something was
 * published it is one object, since look-ups are made once for a law.
 */
export function lawAsKnown(law: Law, on: LocalDate): Law {
  const published = law.parameters.flatMap(({ values }) => values.flatMap(({ knownFrom }) => knownFrom ?? []));
  if (published.every((it) => it <= on)) return law;
  const since = published.filter((it) => it <= on).reduce(later, BEGINNING);
  const made = known.get(law) ?? new Map<LocalDate, Law>();
  known.set(law, made);
  const found = made.get(since) ?? { ...law, parameters: law.parameters.map((parameter) => asKnown(parameter, on)) };
  made.set(since, found);
  return found;
}

/** The same data always gives the same text, whatever the order in which it was written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, it]) => it !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, it]) => `${JSON.stringify(key)}:${canonical(it)}`).join(",")}}`;
}

/** Look-ups that an evaluation needs, made once for a law. */
export interface LawIndex {
  readonly law: Law;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly factKinds: ReadonlyMap<string, FactKind>;
  readonly choices: ReadonlyMap<string, Choice>;
}

const indexes = new WeakMap<Law, LawIndex>();

export function indexOf(law: Law): LawIndex {
  const known = indexes.get(law);
  if (known) return known;
  const trees = new SharedTrees();
  const index: LawIndex = {
    law,
    programmes: new Map(law.programmes.map((it) => [it.code, trees.programme(it)])),
    parameters: new Map(law.parameters.map((it) => [it.key, it])),
    factKinds: new Map(law.factKinds.map((it) => [it.kind, it])),
    choices: new Map(law.choices.map((it) => [it.name, it])),
  };
  indexes.set(law, index);
  return index;
}

/** What a law names, it has. */
export function named<Thing>(thing: Thing | undefined, what: string): Thing {
  // Asked for each node: the words are put together only where they are said.
  if (thing === undefined) throw new BrokenInvariant(`the law names a ${what} that it has; loading it checks that`);
  return thing;
}
