import type { LocalDate } from "@dayaq/kernel";
import type { Homes } from "./homes.ts";
import type { Sums } from "./moved.ts";
import { type Population, rowsOn, weightOf } from "./population.ts";
import { AGES, type Traits } from "./traits.ts";

/** What a home lives on, besides what the law gives it, and below what it is poor; a country says it. */
export interface Livelihood {
  /** Key of the parameter: an amount a head a month. */
  readonly line: string;
  /** Facts that say a monthly income, each by kind and field of money. */
  readonly incomes: readonly { readonly kind: string; readonly field: string }[];
}

/** How many live below the line, and how much they lack to it. */
export interface Poor {
  readonly homes: number;
  readonly people: number;
  /** What they lack to the line a month, all of them. */
  readonly gap: number;
}

export interface Poverty {
  /** A head a month, smallest units: of the law as it is, also for the reformed one, so that no reform mends it by moving the line. */
  readonly line: number;
  /** Homes of which an income is said of each grown member, be it none. The others are left out: silence is not poverty. */
  readonly known: number;
  readonly homes: number;
  readonly before: Poor;
  readonly after: Poor;
}

/** `before`, `after`: what all rights give each person a month. */
export function povertyOf(
  population: Population,
  traits: Traits,
  homes: Homes,
  on: LocalDate,
  { line, incomes }: { readonly line: number; readonly incomes: Livelihood["incomes"] },
  { before, after }: Sums,
): Poverty {
  const sides = { before: { homes: 0, people: 0, gap: 0 }, after: { homes: 0, people: 0, gap: 0 } };
  const told = { known: 0, homes: 0 };
  for (let home = 0; home < homes.count; home++) {
    const members = homes.members.subarray(homes.offsets[home], homes.offsets[home + 1]);
    const weight = weightOf(population, members[0] as number); // none is empty
    told.homes += weight;
    const own = incomeOf(population, traits, on, incomes, members);
    if (own === undefined) continue;
    told.known += weight;
    for (const [side, given] of [
      ["before", before],
      ["after", after],
    ] as const) {
      const income = own + members.reduce((sum, it) => sum + (given[it] as number), 0); // persons of these
      const lacking = line * members.length - income;
      if (lacking <= 0) continue;
      sides[side].homes += weight;
      sides[side].people += weight * members.length;
      sides[side].gap += weight * lacking;
    }
  }
  return { line, ...told, ...sides };
}

const FULL_AGE = AGES.indexOf(18);

/** What registers say that the members have; undefined where of a grown one nothing is said, or there is none. */
function incomeOf(
  { columns }: Population,
  traits: Traits,
  on: LocalDate,
  incomes: Livelihood["incomes"],
  members: Int32Array,
): number | undefined {
  let sum = 0;
  const isChild = (person: number) => (traits.age[person] as number) < FULL_AGE; // a person of these
  if (members.every(isChild)) return undefined;
  for (const person of members) {
    let isSaid = isChild(person);
    for (const { kind, field } of incomes) {
      const told = columns.kinds[kind];
      if (told === undefined) continue;
      for (const row of rowsOn(told, person, on)) {
        isSaid = true;
        sum += Math.max(0, told.fields[field]?.[row] ?? 0);
      }
    }
    if (!isSaid) return undefined;
  }
  return sum;
}
