import { lawOf } from "@dayaq/country";
import { day, plusYears } from "@dayaq/kernel";
import { type Columns, type Law, Words } from "@dayaq/rules";
import { type Given, givenBy, type Population } from "@dayaq/rules/what-if";
import { azerbaijan } from "../src/index.ts";
import { inventedCountry } from "./people.ts";
import { type Means, PUBLISHED, PUBLISHED_MEANS, type PublishedFigure } from "./published.ts";

/**
 * In manat. `told`: put into the people, and no rule was asked. `fitted`: the published mean was put into their means or families, and
 * the rules had to give it back. `worked out`: no published mean went into it.
 */
export interface Mean {
  readonly of: number;
  readonly how: "told" | "fitted" | "worked out";
}

/** One published figure beside what the law gives to the invented country. */
export interface Total {
  readonly name: string;
  /** Code of the right that was asked; absent where the invented people come with it. */
  readonly programme?: string;
  readonly published: PublishedFigure;
  readonly ours: { readonly count: number; readonly mean?: Mean };
  /** `told`: it went into the people, and no rule was asked. `calibrated`: so many could have it by their standing, and the rules had to agree. `followed`: nothing was fitted to it. */
  readonly how: "told" | "calibrated" | "followed";
  /** Why the two differ; wanted where they do by more than a fiftieth. */
  readonly because?: string;
}

/** From this part of the published figure on, a deviation is explained. */
export const EXPLAINED_FROM = 0.02;

export const deviationOf = (ours: number, published: number): number => ours / published - 1;

/** Asks every right that has a published figure, of the invented country, on the day of which the figure is said. */
export function totalsOf(means: Means = PUBLISHED_MEANS): Total[] {
  const law = lawOf(azerbaijan);
  const words = new Words();
  const population: Population = { ...inventedCountry(law, words, means), words };
  const asked = new Map<string, Given>();
  const given = (programme: string, on: string): Given => {
    const key = `${programme} ${on}`;
    const known = asked.get(key) ?? givenBy(law, population, programme, day(on));
    asked.set(key, known);
    return known;
  };
  const people = ({ cost: { people: count, sum } }: Given, how: Mean["how"] = "worked out") => ({
    count,
    mean: { of: sum / count / 100, how },
  });
  const ask = (
    name: string,
    programme: string,
    published: PublishedFigure,
    how: Total["how"],
    because?: string,
    on = published.on,
  ): Total => ({
    name,
    programme,
    published,
    how,
    ours: people(given(programme, on)),
    ...(because === undefined ? {} : { because }),
  });
  const told = (name: string, published: PublishedFigure, count: number, mean?: Mean): Total => ({
    name,
    published,
    ours: { count, ...(mean === undefined ? {} : { mean }) },
    how: "told",
  });
  const pensions = pensionsOf(population);
  const disability = given("ALW-DIS", NOW);
  return [
    told("People", PUBLISHED.population, livingOf(population)),
    told("Pensioners", PUBLISHED.pensioners, pensions.all.count, pensions.all.mean),
    told("… by age", PUBLISHED.agePensioners, pensions.age.count),
    told("… by disability", PUBLISHED.disabilityPensioners, pensions.disability.count),
    told("… after a breadwinner", PUBLISHED.survivorPensioners, pensions.survivor.count),
    told("People with a disability", PUBLISHED.disabled, countOf(population, "disability")),
    ask("Age allowance", "ALW-AGE", PUBLISHED.ageAllowance, "calibrated"),
    ask("Disability allowance", "ALW-DIS", PUBLISHED.disabilityAllowance, "calibrated"),
    {
      name: "… of whom children",
      programme: "ALW-DIS",
      published: PUBLISHED.disabilityAllowanceOfChildren,
      ours: { count: childrenIn(disability, population) },
      how: "followed",
      because: "The number of children with a disability is half a year younger than that of their allowances.",
    },
    {
      name: "… were it paid beside a pension",
      programme: "ALW-DIS",
      published: PUBLISHED.disabilityAllowance,
      ours: people(givenBy(readOtherwise(law, BESIDE, "both"), population, "ALW-DIS", day(NOW))),
      how: "followed",
      because: BESIDE_A_PENSION,
    },
    ask("Survivor allowance", "ALW-SURV", PUBLISHED.survivorAllowance, "calibrated"),
    ask("Allowance for guardians", "ALW-GUARD", PUBLISHED.guardians, "calibrated"),
    ask("Allowance for women with many children", "ALW-5CH", PUBLISHED.manyChildren, "calibrated", undefined, NOW),
    ask(
      "Allowance for a poor family with an infant",
      "ALW-INF-POOR",
      PUBLISHED.poorInfants,
      "calibrated",
      undefined,
      NOW,
    ),
    {
      name: "Stipend of a martyr's family",
      programme: "STP-MARTYR",
      published: PUBLISHED.martyrsFamilies,
      ours: people(given("STP-MARTYR", PUBLISHED.martyrsFamilies.on), "fitted"),
      how: "calibrated",
    },
    ask("Allowance of displaced persons", "IDP", PUBLISHED.displaced, "calibrated"),
    {
      name: "Targeted assistance, people in families",
      programme: "UDSY",
      published: PUBLISHED.assisted,
      ours: inHouseholds(given("UDSY", PUBLISHED.assisted.on), population),
      how: "calibrated",
    },
    {
      name: "Births paid a year, by parents",
      programme: "BIRTH",
      published: PUBLISHED.birthsPaid,
      ours: { count: YEAR_BEFORE.reduce((sum, month) => sum + given("BIRTH", month).cost.people, 0) },
      how: "followed",
      because:
        "Ours are those of the twelve months before, of a number of births a year that is from memory. The published number leaves out children of insured parents, whom the same right pays here.",
    },
  ];
}

const NOW = "2025-07-01";

const YEAR_BEFORE = ["07", "08", "09", "10", "11", "12"]
  .map((month) => `2024-${month}-01`)
  .concat(["01", "02", "03", "04", "05", "06"].map((month) => `2025-${month}-01`));

const BESIDE = "ALW-DIS.beside-a-pension";

const BESIDE_A_PENSION =
  "The reading that is not in force, by which every pensioner with a disability would draw it too. It is why the other one is: by the published numbers alone 474,959 of 498,442 people with a disability draw either its pension or its allowance, and nobody need draw both.";

const readOtherwise = (law: Law, choice: string, reading: string): Law => ({
  ...law,
  choices: law.choices.map((it) => (it.name === choice ? { ...it, inForce: reading } : it)),
});

const weightsOf =
  ({ weights, columns }: Population) =>
  (person: number) =>
    weights?.[person] ?? Number(person < columns.people.length);

function rowsOf(columns: Columns, kind: string): { readonly person: number; readonly row: number }[] {
  const { offsets } = columns.kinds[kind] ?? { offsets: new Int32Array() };
  return Array.from(columns.people, (_, person) =>
    Array.from({ length: (offsets[person + 1] ?? 0) - (offsets[person] ?? 0) }, (__, nth) => ({
      person,
      row: (offsets[person] ?? 0) + nth,
    })),
  ).flat();
}

const countOf = (population: Population, kind: string): number => {
  const weigh = weightsOf(population);
  return rowsOf(population.columns, kind).reduce((sum, { person }) => sum + weigh(person), 0);
};

const livingOf = (population: Population): number => countOf(population, "birth") - countOf(population, "death");

function pensionsOf(population: Population) {
  const weigh = weightsOf(population);
  const fields: Readonly<Record<string, Float64Array>> = population.columns.kinds["labour-pension"]?.fields ?? {};
  const rows = rowsOf(population.columns, "labour-pension");
  const of = (kind?: string) => {
    const word = kind === undefined ? undefined : population.words.number(kind);
    const them = rows.filter(({ row }) => word === undefined || fields["kind"]?.[row] === word);
    const count = them.reduce((sum, { person }) => sum + weigh(person), 0);
    const sum = them.reduce((total, { person, row }) => total + weigh(person) * (fields["amount"]?.[row] ?? 0), 0);
    return { count, mean: { of: sum / count / 100, how: "told" } as const };
  };
  return { all: of(), age: of("age"), disability: of("disability"), survivor: of("survivor") };
}

/** Of those whom a right gives something, how many are under 18. */
function childrenIn({ sums }: Given, population: Population): number {
  const birth = population.columns.kinds["birth"];
  const grown = plusYears(day(NOW), -18, azerbaijan.conventions.shortMonths.value);
  const isChild = (person: number) => (birth?.fields["on"]?.[birth.offsets[person] ?? 0] ?? -Infinity) > grown;
  const weigh = weightsOf(population);
  return sums.reduce((count, sum, person) => (sum > 0 && isChild(person) ? count + weigh(person) : count), 0);
}

/** Everybody who lives in a household that a right gives something, and the sum a head: their earnings were set by the published one. */
function inHouseholds({ sums, cost }: Given, population: Population): Total["ours"] {
  const { columns } = population;
  const members = columns.kinds["household-member"];
  const speakers = columns.kinds["household-representative"];
  const weigh = weightsOf(population);
  let count = 0;
  for (let household = 0; household < columns.people.length; household++) {
    const speaker = speakers?.other[speakers.offsets[household] ?? 0];
    const isOne = (speakers?.offsets[household + 1] ?? 0) > (speakers?.offsets[household] ?? 0);
    if (!isOne || speaker === undefined || !((sums[speaker] ?? 0) > 0)) continue;
    count += weigh(household) * ((members?.offsets[household + 1] ?? 0) - (members?.offsets[household] ?? 0));
  }
  return { count, mean: { of: cost.sum / count / 100, how: "fitted" } };
}
