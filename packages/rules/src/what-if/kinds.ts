import type { Homes } from "./homes.ts";
import { changeOf, type Sums } from "./moved.ts";
import { type Population, weightOf } from "./population.ts";
import { AGES, SEXES, type Traits } from "./traits.ts";

/** What a home is made of; the last number of each stands for that many or more. */
export interface Composition {
  /** From 18 to 64. */
  readonly grown: number;
  /** From 65. */
  readonly old: number;
  /** Under 18. */
  readonly children: number;
}

/** Somebody of an invented home. */
export interface Invented {
  readonly sex: (typeof SEXES)[number];
  readonly age: number;
}

/** Homes of one composition whose income a reform changes. */
export interface HomeKind {
  readonly composition: Composition;
  readonly homes: number;
  readonly winners: number;
  readonly losers: number;
  /** A month, of all of them. */
  readonly change: number;
  /** Invented: ages, sexes and sums from the middle of the kind. Nobody need live so. */
  readonly example: { readonly members: readonly Invented[]; readonly before: number; readonly after: number };
}

const MOST: Composition = { grown: 3, old: 2, children: 5 };
const CHILDHOOD = AGES.indexOf(18);
const OLD = AGES.indexOf(65);

export function compositionOf({ offsets, members }: Homes, { age }: Traits, home: number): Composition {
  const counts = { grown: 0, old: 0, children: 0 };
  for (let place = offsets[home] ?? 0; place < (offsets[home + 1] ?? 0); place++) {
    const group = age[members[place] as number] as number; // a member
    if (group < CHILDHOOD) counts.children++;
    else if (group >= OLD) counts.old++;
    else counts.grown++;
  }
  return {
    grown: Math.min(counts.grown, MOST.grown),
    old: Math.min(counts.old, MOST.old),
    children: Math.min(counts.children, MOST.children),
  };
}

/** The kind of home that groups of people are told by. */
export const HOME_TYPES = [
  "alone",
  "grown-only",
  "old-only",
  "one-grown-children",
  "children",
  "many-children",
] as const;
export type HomeType = (typeof HOME_TYPES)[number];

export function typeOf({ grown, old, children }: Composition): HomeType {
  if (children >= 3) return "many-children";
  if (children > 0) return grown + old <= 1 ? "one-grown-children" : "children";
  if (grown + old === 1) return "alone";
  return grown === 0 ? "old-only" : "grown-only";
}

/** Sums of all homes before and after; those of one composition together, the most money first. */
export function kindsOf(population: Population, traits: Traits, homes: Homes, on: number, sums: Sums): HomeKind[] {
  const changed = new Map<string, { readonly composition: Composition; readonly homes: number[] }>();
  for (let home = 0; home < homes.count; home++) {
    if (changeOf(sums, home) === 0) continue;
    const composition = compositionOf(homes, traits, home);
    const key = `${composition.grown} ${composition.old} ${composition.children}`;
    const kind = changed.get(key) ?? { composition, homes: [] };
    kind.homes.push(home);
    changed.set(key, kind);
  }
  const found = [...changed.values()].map(({ composition, homes: them }): HomeKind => {
    const weights = them.map((it) => weightOf(population, homes.members[homes.offsets[it] as number] as number)); // none is empty
    const changes = them.map((it) => changeOf(sums, it));
    const sum = (of: readonly number[]) => of.reduce((total, it, place) => total + it * (weights[place] as number), 0); // one each
    const start = middle(them.map((it) => sums.before[it] as number)); // homes of these
    return {
      composition,
      homes: sum(them.map(() => 1)),
      winners: sum(changes.map((it) => Number(it > 0))),
      losers: sum(changes.map((it) => Number(it < 0))),
      change: Math.round(sum(changes)),
      example: {
        members: inventedHome(homes, traits, on, them),
        before: start,
        after: start + middle(changes),
      },
    };
  });
  return found.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

/**
 * A home in the middle of many: as many members as the home of middling size, of the sexes that most homes of that size have; each
 * member, from the oldest on, of the middle age.
 */
function inventedHome(
  { offsets, members }: Homes,
  { bornOn, sex }: Traits,
  on: number,
  homes: readonly number[],
): Invented[] {
  const families = homes.map((home) =>
    [...members.subarray(offsets[home], offsets[home + 1])].toSorted(
      (a, b) => (bornOn[a] as number) - (bornOn[b] as number), // living persons
    ),
  );
  const size = middle(families.map((it) => it.length));
  const sexes = (family: readonly number[]) => family.map((it) => sex[it]).join("");
  const bySexes = Map.groupBy(
    families.filter((it) => it.length === size),
    sexes,
  );
  const alike = [...bySexes.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return Array.from({ length: size }, (_, place) => {
    const there = alike.map((it) => it[place] as number); // each has so many
    const age = middle(there.map((it) => Math.floor((on - (bornOn[it] as number)) / DAYS_OF_A_YEAR))); // living persons
    return { sex: SEXES[sex[there[0] ?? -1] ?? 0] ?? "female", age };
  });
}

const DAYS_OF_A_YEAR = 365.2425;

function middle(values: readonly number[]): number {
  const sorted = Float64Array.from(values).toSorted();
  return Math.round(sorted[(sorted.length - 1) >> 1] ?? 0);
}
