import { day } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { about, type Claim, columnsOf, compileLaw, factKind, type Law, programme, quantity } from "../src/index.ts";
import { type Change, reform } from "../src/reform/index.ts";
import { compare, type Comparison, published, touchedBy, type WhatIf } from "../src/what-if/index.ts";
import { birthGrant, death, grade, graded, income, lawOf, orphans, parent, says, Story } from "./a-small-law.ts";

const register = { register: "complete", agency: "registry" } as const;
const residence = factKind({
  ...register,
  kind: "residence",
  title: says("residence"),
  fields: { permanent: { type: "boolean" }, district: { type: "text", optional: true } },
});
const spouse = factKind({ ...register, kind: "spouse", title: says("spouse"), fields: {}, relation: true });
const ON = day("2025-08-01");

/** By application only, so that nobody has it who did not ask. */
const asked = programme("ASKED", {
  title: says("For the asking"),
  about: "person",
  basis: graded.basis,
  mode: "application",
  opens: [],
  modelledFrom: "2018-01-01",
  given: { percent: about.fact(grade).percent },
  conditions: [
    {
      id: "any",
      says: says("any"),
      basis: graded.basis,
      certainty: "official",
      holds: ({ percent }) => percent.atLeast(1),
    },
  ],
  pays: { monthly: () => quantity(120_00), accrual: "per-year" },
});
const plain = lawOf(birthGrant, graded, orphans, asked);
const law: Law = { ...plain, factKinds: [...plain.factKinds, residence, spouse] };

/** Six couples with two children in the north, three people alone in the south, one of them without a known income. */
function town(): Story {
  const story = new Story();
  for (let home = 0; home < 6; home++) {
    const [mother, father] = [`mother${home}`, `father${home}`];
    story
      .born(mother, `19${80 + home}-05-01`)
      .born(father, `19${78 + home}-05-01`, "male")
      .who(spouse, father, mother);
    for (const child of [0, 1]) {
      const name = `child${home}${child}`;
      story
        .born(name, `201${child + 2}-03-01`)
        .who(parent, mother, name)
        .who(parent, father, name);
    }
    story.that(grade, mother, { percent: 50 }).that(income, mother, { amount: 20_00 });
    for (const who of [mother, father]) story.that(residence, who, { permanent: true, district: "N1" });
  }
  for (const [place, name] of ["alone", "old", "silent"].entries()) {
    story.born(name, place === 1 ? "1950-01-01" : "1990-01-01", "male").that(grade, name, { percent: 60 });
    story.that(residence, name, { permanent: true, district: "S1" });
  }
  return story.that(income, "alone", { amount: 10_00 }).that(income, "old", { amount: 10_00 });
}

const titled = (...changes: readonly Change[]) => ({ title: says("A draft"), changes });

interface Told extends Partial<Omit<WhatIf, "before" | "after" | "population">> {
  readonly story?: Story;
  readonly claims?: readonly Claim[];
  /** How many each person stands for. */
  readonly weight?: number;
}

function compared(changes: readonly Change[], { story = town(), claims = [], weight, ...more }: Told = {}): Comparison {
  const after = reform(law, titled(...changes), ["en"]);
  const { words } = compileLaw(law);
  const columns = columnsOf(after, words, story.people(), story.everything(), claims);
  const weights = weight === undefined ? {} : { weights: new Float64Array(story.people().length).fill(weight) };
  return compare({
    before: law,
    after,
    population: { columns, words, ...weights },
    on: ON,
    months: 1,
    everyoneAsks: false,
    regionOf: (district) => ({ N1: "north", S1: "south" })[district],
    ...more,
  });
}

const raised: Change = { parameter: "PENSION", from: "2025-01-01", to: "150.00" };

describe("what a reform touches", () => {
  const touched = (...changes: Change[]) => touchedBy(law, reform(law, titled(...changes), ["en"]));

  test.each<[string, readonly Change[], readonly string[]]>([
    ["an amount: the rights that name it", [raised], ["GRADED", "ORPHANS"]],
    ["the grant: the birth grant alone", [{ parameter: "GRANT", from: "2025-01-01", to: "1.00" }], ["BIRTH"]],
    ["a limit that no right names: none", [{ parameter: "AGE", from: "2025-01-01", to: 7 }], []],
    ["a right that goes", [{ repeal: "ORPHANS", from: "2025-01-01" }], ["ORPHANS"]],
    ["nothing", [], []],
  ])("%s", (_why, changes, codes) => {
    expect(touched(...changes)).toEqual(codes);
  });

  test("and the rights that rest on one, or cannot be drawn with it", () => {
    const bonus = {
      ...asked,
      code: "BONUS",
      conditions: asked.conditions.map((it) => ({ ...it, holds: about.draws("GRADED").node })),
    };
    const rivals = {
      id: "one",
      programmes: ["GRADED", "ASKED"],
      rule: "highest",
      says: says("one"),
      basis: graded.basis,
      certainty: "official",
    } as const;
    const wider = { ...law, programmes: [...law.programmes, bonus], incompatibilities: [rivals] };
    const after = reform(wider, titled({ repeal: "GRADED", from: "2025-01-01" }), ["en"]);
    expect(touchedBy(wider, after)).toEqual(["GRADED", "ASKED", "BONUS"]);
  });
});

describe("a reform compared", () => {
  test("of nothing changes nothing, and counts who lives", () => {
    const { people, homes, programmes, persons, kinds } = compared([], {
      story: town().born("dead", "1950-01-01").born("still", "2025-07-01", "male", false),
    });
    expect({ people, homes, programmes, kinds }).toEqual({ people: 28, homes: 10, programmes: [], kinds: [] });
    expect([persons.winners, persons.losers]).toEqual([
      { count: 0, sum: 0 },
      { count: 0, sum: 0 },
    ]);
  });

  test("costs what more everybody has, and knows of whom it does not know", () => {
    const { programmes, months, persons, unclear } = compared([raised], { months: 2 });
    expect(programmes[0]).toMatchObject({
      code: "GRADED",
      before: { people: 8, sum: 8 * 140_00, unknown: 1 },
      after: { people: 8, sum: 8 * 150_00 },
    });
    expect(months.map(({ before, after }) => after - before)).toEqual([80_00, 80_00]);
    expect(persons.winners).toEqual({ count: 8, sum: 80_00, spread: { tenth: 10_00, half: 10_00, nineTenths: 10_00 } });
    expect([persons.losers.count, unclear]).toEqual([0, 1]);
  });

  test("tells winners by region, sex, age and home, the same people each time", () => {
    const { groups, persons } = compared([raised]);
    const winners = (by: string) =>
      groups.filter((it) => it.by === by && it.winners > 0).map((it) => [it.key, it.winners, it.gained]);
    expect(winners("region")).toEqual([
      ["north", 6, 60_00],
      ["south", 2, 20_00],
    ]);
    expect(winners("sex")).toEqual([
      ["female", 6, 60_00],
      ["male", 2, 20_00],
    ]);
    expect(winners("age")).toEqual([
      ["30", 6, 60_00],
      ["45", 1, 10_00],
      ["65", 1, 10_00],
    ]);
    expect(winners("home")).toEqual([
      ["alone", 2, 20_00],
      ["children", 6, 60_00],
    ]);
    for (const by of ["region", "sex", "age", "home"] as const)
      expect(groups.filter((it) => it.by === by).reduce((sum, it) => sum + it.winners, 0)).toBe(persons.winners.count);
  });

  test("takes from losers what it ends, and nets a home that has both", () => {
    const ends: Change[] = [
      { repeal: "GRADED", from: "2025-08-01" },
      { replace: { ...orphans, conditions: [], beneficiaries: { kind: "one", person: { op: "about" } } } },
    ];
    const { persons, households } = compared(ends);
    expect([persons.winners.count, persons.losers]).toEqual([
      19, // 27 people, of whom eight lose as much as they gain
      { count: 0, sum: 0 },
    ]);
    expect(households.winners).toMatchObject({ count: 7, sum: (6 * 3 + 1) * 140_00 });
    const lost = compared(ends.slice(0, 1));
    expect(lost.persons.losers).toMatchObject({ count: 8, sum: 8 * 140_00 });
    expect(lost.programmes[0]).toMatchObject({ after: { people: 0, sum: 0, unknown: 0 } });
  });

  test("tells the most affected kinds of home, each by one that nobody lives in", () => {
    const { kinds } = compared([raised]);
    expect(kinds.map(({ composition, homes, change }) => ({ ...composition, homes, change }))).toEqual([
      { grown: 2, old: 0, children: 2, homes: 6, change: 60_00 },
      { grown: 1, old: 0, children: 0, homes: 1, change: 10_00 },
      { grown: 0, old: 1, children: 0, homes: 1, change: 10_00 },
    ]);
    expect(kinds[0]?.example).toEqual({
      members: [
        { sex: "male", age: 44 },
        { sex: "female", age: 42 },
        { sex: "female", age: 13 },
        { sex: "female", age: 12 },
      ],
      before: 140_00,
      after: 150_00,
    });
  });

  test("pays nobody who did not ask, and says who could; a sum a year counts by the month", () => {
    const claims: Claim[] = [{ id: "1", programme: "ASKED", about: "alone", by: "alone", on: day("2025-01-01") }];
    const half: Change = {
      replace: { ...asked, pays: { ...asked.pays, amount: quantity(60_00).node } },
    };
    const [usual] = compared([half], { claims }).programmes;
    expect(usual?.before).toEqual({ people: 1, sum: 10_00, unasked: 8, unaskedSum: 80_00, unknown: 0 });
    expect(usual?.after).toMatchObject({ people: 1, sum: 5_00 });
    const { programmes, persons } = compared([half], { everyoneAsks: true, claims });
    expect(programmes[0]?.before).toEqual({ people: 9, sum: 90_00, unasked: 0, unaskedSum: 0, unknown: 0 });
    expect(persons.losers).toMatchObject({ count: 9, sum: 45_00 });
  });

  test("counts a sum of one day in the month in which it falls due, with whoever has it", () => {
    const story = town();
    for (const [child, on] of [
      ["first", "2025-07-31"],
      ["second", "2025-08-01"],
      ["third", "2025-08-31"],
    ] as const)
      story.born(child, on).who(parent, "mother0", child);
    const higher: Change = { parameter: "GRANT", from: "2025-01-01", to: "1000.00" };
    const { programmes, months, groups } = compared([higher], { months: 2, story });
    expect(programmes[0]).toMatchObject({ before: { people: 1, sum: 1200_00 }, after: { people: 1, sum: 2000_00 } });
    expect(months.map(({ after }) => after)).toEqual([2000_00, 0]);
    expect(groups.find((it) => it.by === "sex" && it.key === "female")).toMatchObject({ winners: 1, gained: 800_00 });
  });

  test("parts a shared sum among those who share it", () => {
    const story = town().that(death, "father0", { on: day("2024-01-01") });
    const { programmes, persons, groups } = compared([raised], { story });
    const shared = programmes.find(({ code }) => code === "ORPHANS");
    expect(shared).toMatchObject({ before: { people: 2, sum: 140_00 }, after: { people: 2, sum: 150_00 } });
    expect(persons.winners).toMatchObject({ count: 10, spread: { tenth: 5_00 } });
    expect(groups.find((it) => it.by === "home" && it.key === "one-grown-children")).toMatchObject({
      winners: 3,
      people: 3,
    });
  });

  test("counts as many as each stands for", () => {
    const { people, programmes, persons, kinds } = compared([raised], { weight: 100 });
    expect([people, programmes[0]?.after.sum, persons.winners.sum, kinds[0]?.homes]).toEqual([
      2700,
      800 * 150_00,
      8000_00,
      600,
    ]);
  });

  test("tells poverty by the line of the law in force, where incomes are known", () => {
    const livelihood = { line: "PENSION", incomes: [{ kind: "income", field: "amount" }] };
    const { poverty } = compared([raised], { livelihood });
    // Nothing is said of what the fathers earn; of the two alone, each has 10 and 140 to a line of 140.
    expect(poverty).toEqual({
      line: 140_00,
      homes: 9,
      known: 2,
      before: { homes: 0, people: 0, gap: 0 },
      after: { homes: 0, people: 0, gap: 0 },
    });
    const ends = compared([{ repeal: "GRADED", from: "2025-01-01" }], { livelihood });
    expect(ends.poverty).toMatchObject({ known: 2, after: { homes: 2, people: 2, gap: 2 * 130_00 } });
  });
});

describe("what is published of a comparison", () => {
  test("leaves out few people, and what the whole would give away of them", () => {
    const { groups, persons, kinds, programmes } = published(compared([raised]));
    const told = (by: string) => groups.filter((it) => it.by === by).map((it) => [it.key, it.winners, it.gained]);
    // Two in the south are few: the six of the north go with them, or eight less six would tell.
    expect(told("region")).toEqual([
      ["north", "few", "few"],
      ["south", "few", "few"],
      ["", 0, 0],
    ]);
    expect(persons.winners).toEqual({ count: 8, sum: 80_00, spread: { half: 10_00 } });
    // So too the two homes of their kinds.
    expect(kinds).toEqual([]);
    expect(programmes.map(({ before }) => before.unknown)).toEqual(["few", 0]);
  });

  test("shows kinds of home once enough homes are of others, or of none", () => {
    expect(published(compared([raised], { weight: 10 })).kinds.map(({ homes }) => homes)).toEqual([60, 10, 10]);
  });

  test("shows the ten most affected of twelve kinds of home, the most money first", () => {
    // One adult or two, with none to five children: one home of the first kind, twelve of the last.
    const story = new Story();
    for (const kind of Array(12).keys())
      for (const home of Array(kind + 1).keys()) {
        const mother = `mother${kind}-${home}`;
        story.born(mother, "1985-05-01").that(grade, mother, { percent: 50 }).that(income, mother, { amount: 0 });
        if (kind >= 6) story.born(`father-${mother}`, "1984-05-01", "male").who(spouse, `father-${mother}`, mother);
        for (const child of Array(kind % 6).keys())
          story.born(`child${child}-${mother}`, "2015-03-01").who(parent, mother, `child${child}-${mother}`);
      }
    const { kinds } = published(compared([raised], { story, weight: 10 }));
    expect(kinds.map(({ homes, change }) => [homes, change])).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((homes) => [10 * homes, 10 * homes * 10_00]),
    );
  });

  test("does not tell by what a reform costs what the few have who gain by it", () => {
    const story = town().born("baby", "2025-08-05").who(parent, "mother0", "baby");
    const higher: Change = { parameter: "GRANT", from: "2025-01-01", to: "1000.00" };
    const { programmes, months, persons } = published(compared([raised, higher], { story }));
    expect(persons.winners).toMatchObject({ count: 8 });
    // One mother has the grant: what it costs more is hers, and all else less the whole would give it away.
    expect(programmes.map(({ code, after }) => [code, after.sum])).toEqual([
      ["BIRTH", "few"],
      ["GRADED", "few"],
      ["ORPHANS", 0],
    ]);
    const alone = published(compared([higher], { story }));
    expect([alone.persons.winners, alone.months, months.map(({ after }) => typeof after)]).toEqual([
      "few",
      [{ month: ON, before: "few", after: "few" }],
      ["number"],
    ]);
  });

  test("and everything, where all of them are few", () => {
    const few = published(compared([raised]), 9);
    expect(few.programmes[0]?.after).toMatchObject({ people: "few", sum: "few" });
    expect(few.months).toEqual([{ month: ON, before: "few", after: "few" }]);
    expect([few.persons.winners, few.kinds, few.unclear]).toEqual(["few", [], "few"]);
    expect(new Set(few.groups.flatMap(({ winners, gained }) => [winners, gained]))).toEqual(new Set(["few", 0]));
  });
});
