import { day, type LocalDate } from "@dayaq/kernel";
import type { Columns, Law, Words } from "@dayaq/rules";
import { type Means, PUBLISHED, PUBLISHED_MEANS, SUPPOSED } from "./published.ts";
import { SmallCountry } from "./small-country.ts";

/** How many of the country each person stands for, where a right has many; where it has few, fewer. */
const MANY = 100;
const SOME = 10;
const EACH = 1;

/** The country in small on 1 July 2025: as many people in each standing as was published, and families for all the rest. `means`: what is put into them so that it should come back. */
export function inventedCountry(
  law: Law,
  words: Words,
  means: Means = PUBLISHED_MEANS,
): { readonly columns: Columns; readonly weights: Float64Array } {
  const country = new SmallCountry(law, words);
  pensioners(country, means.pensioners);
  withoutPension(country);
  bereaved(country);
  martyrsFamilies(country, means.martyrsFamilies);
  displaced(country);
  withManyChildren(country);
  assisted(country, means.assisted);
  guardians(country, means.assisted);
  families(country);
  return country.done();
}

/** Does it for as many as stand for the count. */
function forEach(country: SmallCountry, weight: number, count: number, does: (nth: number) => void): void {
  country.standFor(weight);
  for (let nth = 0; nth < Math.round(count / weight); nth++) does(nth);
}

/** Whether one of so many falls to a share of them: each share exactly, and evenly. */
const isNth = (nth: number, share: number): boolean => Math.floor((nth + 1) * share) > Math.floor(nth * share);

const worker = (country: SmallCountry, person: number) => country.tell("employment", person, { kind: "contract" });

/** Amounts from the minimum up, few of them high, with that mean: the published one is put in, no rule works a pension out. */
const MINIMUM = 320;
const pensionOf = (country: SmallCountry, mean: number): number =>
  Math.round((MINIMUM - (mean - MINIMUM) * Math.log(1 - country.dice.next())) * 100);

function degree(country: SmallCountry): number {
  const [first, second] = SUPPOSED.degrees;
  const at = country.dice.next();
  return at < first ? 85 : at < first + second ? 70 : 50;
}

const disable = (country: SmallCountry, person: number) =>
  country.tell("disability", person, { percent: degree(country), cause: "general", blind: false }, day("2023-03-01"));

/** Whom the Fund's older system pays: they come with their pension, which is not worked out here. */
function pensioners(country: SmallCountry, mean: number): void {
  const paid =
    (kind: string, ages: readonly [number, number], isDisabled: (nth: number) => boolean) => (nth: number) => {
      const person = country.person({ ages, district: country.district() });
      country.tell("labour-pension", person, { kind, amount: pensionOf(country, mean) }, day("2022-08-01"));
      if (isDisabled(nth)) disable(country, person);
    };
  const { agePensioners, disabilityPensioners, survivorPensioners } = PUBLISHED;
  const also = alsoDisabled() / MANY;
  forEach(
    country,
    MANY,
    agePensioners.count,
    paid("age", [65.5, 85], (nth) => nth < also),
  );
  forEach(
    country,
    MANY,
    disabilityPensioners.count,
    paid("disability", [30, 63], () => true),
  );
  forEach(
    country,
    MANY,
    survivorPensioners.count,
    paid("survivor", [66, 85], () => false),
  );
}

/** Adults with a disability who draw neither its pension nor its allowance, by the published numbers: they have another pension. */
const alsoDisabled = (): number => {
  const { disabled, disabledChildren, disabilityPensioners } = PUBLISHED;
  return disabled.count - disabledChildren.count - disabilityPensioners.count - allowedAdults();
};

const allowedAdults = (): number => PUBLISHED.disabilityAllowance.count - PUBLISHED.disabilityAllowanceOfChildren.count;

function withoutPension(country: SmallCountry): void {
  const { disabledChildren, ageAllowance } = PUBLISHED;
  forEach(country, MANY, allowedAdults(), () =>
    disable(country, country.person({ ages: [18, 60], district: country.district() })),
  );
  forEach(country, MANY, disabledChildren.count, () => {
    const district = country.district();
    const parents = couple(country, district, [36, 50]);
    parents.forEach((it) => worker(country, it));
    disable(country, childOf(country, district, [0.5, 17.5], ...parents));
  });
  forEach(country, MANY, ageAllowance.count, () => country.person({ ages: [66, 85], district: country.district() }));
}

/** Two children each of a father who died uninsured; their mothers work. */
function bereaved(country: SmallCountry): void {
  forEach(country, MANY, PUBLISHED.survivorAllowance.count / 2, () => {
    const district = country.district();
    const mother = country.person({ sex: "female", ages: [30, 50], district });
    worker(country, mother);
    const father = country.deceased("male", "1980-05-05", "2021-10-10");
    country.relate("spouse", father, mother, day("2008-01-01"));
    for (const _ of [0, 1]) childOf(country, district, [3, 17], mother, father);
  });
}

const childOf = (
  country: SmallCountry,
  district: string,
  ages: readonly [number, number],
  ...parents: number[]
): number => {
  const child = country.person({ ages, district });
  for (const parent of parents) country.relate("parent", child, parent);
  return child;
};

/** As many martyrs as the published number and mean of their relatives give; their parents share the stipend, a brother never does. */
function martyrsFamilies(country: SmallCountry, mean: number): void {
  const { count } = PUBLISHED.martyrsFamilies;
  const martyrs = (count * mean) / SUPPOSED.stipendThen;
  const alone = 2 - count / martyrs;
  forEach(country, SOME, martyrs, (nth) => {
    const district = country.district();
    const martyr = country.deceased("male", "1999-03-03", "2020-10-20");
    country.tell("status", martyr, { status: "martyr" }, day("2020-12-01"));
    for (const sex of isNth(nth, alone) ? (["female"] as const) : (["female", "male"] as const)) {
      const parent = country.person({ sex, ages: [48, 60], district });
      worker(country, parent);
      country.relate("parent", martyr, parent);
    }
  });
}

function displaced(country: SmallCountry): void {
  forEach(country, MANY, PUBLISHED.displaced.count, () => {
    const person = country.person({ ages: [18, 60], district: country.district() });
    worker(country, person);
    country.tell("displacement", person, { rate: "whole", ownDwelling: false }, day("1994-05-12"));
  });
}

const COUPLE: readonly ["female", "male"] = ["female", "male"];

function couple(country: SmallCountry, district: string, ages: readonly [number, number]): readonly [number, number] {
  const [mother, father] = COUPLE.map((sex) => country.person({ sex, ages, district })) as [number, number]; // two
  country.relate("spouse", father, mother, day("2005-01-01"));
  return [mother, father];
}

function withManyChildren(country: SmallCountry): void {
  forEach(country, SOME, PUBLISHED.manyChildren.count, () => {
    const district = country.district();
    const [mother, father] = couple(country, district, [36, 48]);
    worker(country, father);
    for (let child = 0; child < 6; child++) childOf(country, district, [1.5, 17], mother, father);
  });
}

/** Draw assistance since February: the father earns what leaves them that sum a head, the mother is with a small child. */
function assisted(country: SmallCountry, mean: number): void {
  const families = PUBLISHED.assisted.count / SUPPOSED.assistedFamily;
  const ofFive = SUPPOSED.assistedFamily - 4;
  const withInfant = Math.round(PUBLISHED.poorInfants.count / MANY);
  forEach(country, MANY, families, (nth) => {
    const district = country.district();
    const [mother, father] = couple(country, district, [24, 40]);
    const small = childOf(country, district, nth < withInfant ? [0.5, 0.9] : [1.5, 7], mother, father);
    const others = Array.from({ length: isNth(nth, ofFive) ? 2 : 1 }, () =>
      childOf(country, district, [8, 13], mother, father),
    );
    worker(country, father);
    claimAssistance(country, mean, [mother, father, small, ...others], [mother, father]);
  });
}

const NEED = 285;

/** `grown`: those of whom means are asked; the last of them earns. */
function claimAssistance(
  country: SmallCountry,
  mean: number,
  members: readonly number[],
  grown: readonly number[],
): void {
  const since = day("2023-01-01");
  const earned = members.length * (NEED - mean);
  for (const person of grown) {
    const amount = person === grown.at(-1) ? Math.round(earned * 100) : 0;
    country.tell("income", person, { amount, source: "work" }, since);
    country.tell("vehicle", person, { owned: false, fromState: false }, since);
    country.tell("property", person, { dwellings: 0, premises: 0, plots: 0 }, since);
    country.tell("utilities", person, { amount: 0 }, since);
  }
  const household = country.household(members, since);
  country.claim("UDSY", household, members[0] as number, APPLIED); // somebody lives in it
}

const APPLIED: LocalDate = day("2025-02-10");

/** A grandmother who works and stands for a child; assisted, as the right asks. */
function guardians(country: SmallCountry, mean: number): void {
  forEach(country, EACH, PUBLISHED.guardians.count, () => {
    const district = country.district();
    const guardian = country.person({ sex: "female", ages: [50, 60], district });
    worker(country, guardian);
    const ward = country.person({ ages: [9, 14], district });
    country.relate("guardian", ward, guardian, day("2020-01-01"));
    claimAssistance(country, mean, [guardian, ward], [guardian]);
  });
}

/** Everybody else: couples who work, with children of every age alike, as many a year as were supposed. */
function families(country: SmallCountry): void {
  country.standFor(MANY);
  const { dice } = country;
  const left = PUBLISHED.population.count - country.people;
  const children = SUPPOSED.births * FULL_AGE;
  const withChildren = (2 * children) / (left - children) / meanOf(SUPPOSED.children);
  while (country.people + MANY < PUBLISHED.population.count) {
    const district = country.district();
    const number = dice.happens(withChildren) ? nthOf(SUPPOSED.children, dice.next()) : 0;
    const oldest = dice.next() * FULL_AGE;
    const age = number === 0 ? 22 + dice.next() * 35 : oldest + 20 + dice.next() * 12;
    const [mother, father] = couple(country, district, [age, age + 5]);
    worker(country, father);
    if (dice.happens(0.5)) worker(country, mother);
    for (let child = 0; child < number; child++) {
      const years = child === 0 ? oldest : dice.next() * FULL_AGE;
      childOf(country, district, [years, years], mother, father);
    }
  }
}

const FULL_AGE = 18;

/** Shares of those that have one, two, three and so on. */
const meanOf = (shares: readonly number[]): number =>
  shares.reduce((sum, share, place) => sum + share * (place + 1), 0);

function nthOf(shares: readonly number[], at: number): number {
  let reached = 0;
  return (
    1 +
    Math.max(
      0,
      shares.findIndex((share) => (reached += share) > at),
    )
  );
}
