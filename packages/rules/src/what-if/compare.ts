import { firstOfMonth, type LocalDate, plusMonths } from "@dayaq/kernel";
import { compileLaw } from "../compiled/compile.ts";
import type { Law } from "../law.ts";
import { valueInForce } from "../parameter.ts";
import { AskedLaw, type Cost, type Into } from "./asked.ts";
import { type Group, groupsOf } from "./groups.ts";
import { type Homes, homesOf } from "./homes.ts";
import { type HomeKind, kindsOf } from "./kinds.ts";
import { type Population, weightOf } from "./population.ts";
import { type Livelihood, type Poverty, povertyOf } from "./poverty.ts";
import { type Moved, movedOf } from "./moved.ts";
import { touchedBy } from "./touched.ts";
import { traitsOf } from "./traits.ts";

/** Two laws, as they are known on the day of the question, and of whom they are asked. */
export interface WhatIf {
  readonly before: Law;
  /** A reform of the first: it has every programme and kind of fact of it. */
  readonly after: Law;
  readonly population: Population;
  readonly on: LocalDate;
  /** How many calendar months are costed, that of the day being the first. */
  readonly months: number;
  /** Whoever could have a right for the asking has asked. */
  readonly everyoneAsks: boolean;
  readonly regionOf: (district: string) => string | undefined;
  /** Where poverty is asked for as well: every right is then asked of everybody, which takes longer. */
  readonly livelihood?: Livelihood;
}

/** Of a right that the reform touches. */
export interface ProgrammeCost {
  readonly code: string;
  readonly before: Cost;
  readonly after: Cost;
  /** How many have more or less of it. */
  readonly changed: number;
}

/** What a reform would change. Sums are a month's, in smallest units of money. */
export interface Comparison {
  readonly on: LocalDate;
  readonly people: number;
  readonly homes: number;
  readonly programmes: readonly ProgrammeCost[];
  readonly months: readonly { readonly month: LocalDate; readonly before: number; readonly after: number }[];
  /** Persons whose sum rises or falls, with what they gain or lose. */
  readonly persons: Moved;
  readonly households: Moved;
  /** For how many a right that the reform touches is undetermined under one of the laws: their change is not known. */
  readonly unclear: number;
  readonly groups: readonly Group[];
  /** Most money first. */
  readonly kinds: readonly HomeKind[];
  readonly poverty?: Poverty;
}

/** What everybody would have otherwise. Asks only the rights that the reform touches. */
export function compare(question: WhatIf): Comparison {
  const { before, after, population, on, months, everyoneAsks, regionOf, livelihood } = question;
  const size = population.columns.people.length;
  const touched = touchedBy(before, after);
  const [old, now] = [before, after].map(
    (law) => new AskedLaw(compileLaw(law, population.words), population, everyoneAsks),
  ) as [AskedLaw, AskedLaw]; // two laws
  const traits = traitsOf(population, on, after.shortMonths, regionOf);
  const homes = homesOf(population, traits, on, after.shortMonths);
  const nothing = () => ({ sums: new Float64Array(size), doubts: new Uint8Array(size) });
  const weight = (person: number) => (traits.isPerson[person] === 1 ? weightOf(population, person) : 0);
  const had = nothing();
  const has = nothing();
  const programmes = touched.map((code): ProgrammeCost => {
    const [one, other] = [nothing(), nothing()];
    const costs = { before: old.ask(code, on, one), after: now.ask(code, on, other) };
    add(had, one);
    add(has, other);
    const { winners, losers } = movedOf({ before: one.sums, after: other.sums }, weight);
    return { code, ...costs, changed: winners.count + losers.count };
  });
  const first = { month: firstOfMonth(on), ...totalOf(programmes) };
  const later = Array.from({ length: months - 1 }, (_, index) => {
    const month = plusMonths(first.month, index + 1, after.shortMonths);
    const costs = touched.map((code) => ({
      before: old.ask(code, month, nothing()),
      after: now.ask(code, month, nothing()),
    }));
    return { month, ...totalOf(costs) };
  });
  const persons = { before: had.sums, after: has.sums };
  const perHome = { before: sumsOf(homes, had.sums), after: sumsOf(homes, has.sums) };
  const weightOfHome = (home: number) => weight(homes.members[homes.offsets[home] as number] as number); // none is empty
  return {
    on,
    people: sumOver(size, weight),
    homes: sumOver(homes.count, weightOfHome),
    programmes,
    months: [first, ...later],
    persons: movedOf(persons, weight),
    households: movedOf(perHome, weightOfHome),
    unclear: sumOver(size, (it) => (had.doubts[it] === 1 || has.doubts[it] === 1 ? weight(it) : 0)),
    groups: groupsOf(population, traits, homes, persons),
    kinds: kindsOf(population, traits, homes, on, perHome),
    ...(livelihood === undefined ? {} : { poverty: poverty(livelihood) }),
  };

  function poverty({ line, incomes }: Livelihood): Poverty {
    const rest = nothing();
    const others = before.programmes.filter(({ code }) => !touched.includes(code));
    for (const { code } of others) old.ask(code, on, rest);
    const withRest = (sums: Float64Array) => sums.map((it, person) => it + (rest.sums[person] as number)); // one each
    const inForce = before.parameters.find(({ key }) => key === line);
    const head = (inForce && valueInForce(inForce, on)?.value) ?? 0;
    const sides = { before: withRest(had.sums), after: withRest(has.sums) };
    return povertyOf(population, traits, homes, on, { line: head, incomes }, sides);
  }
}

function add(all: Into, one: Into): void {
  for (let it = 0; it < all.sums.length; it++) {
    all.sums[it] = (all.sums[it] as number) + (one.sums[it] as number); // one length
    if (one.doubts[it] === 1) all.doubts[it] = 1;
  }
}

function totalOf(costs: readonly { readonly before: Cost; readonly after: Cost }[]) {
  const total = (side: "before" | "after") => Math.round(costs.reduce((sum, it) => sum + it[side].sum, 0));
  return { before: total("before"), after: total("after") };
}

function sumsOf({ of, count }: Homes, sums: Float64Array): Float64Array {
  const perHome = new Float64Array(count);
  of.forEach((home, person) => {
    if (home >= 0) perHome[home] = (perHome[home] as number) + (sums[person] as number); // a home and a person of these
  });
  return perHome;
}

function sumOver(count: number, weigh: (of: number) => number): number {
  let sum = 0;
  for (let of = 0; of < count; of++) sum += weigh(of);
  return sum;
}
