import { day, isoDay, segments } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import {
  about,
  calendarDay,
  claimant,
  dependencies,
  determine,
  faultsIn,
  firstOf,
  quantity,
  programme,
  signableRight,
} from "../src/index.ts";
import { birthGrant, death, grade, lawOf, mother, parent, says, Story, work } from "./a-small-law.ts";

const { basis } = birthGrant;
const common = { title: says("A right"), basis, mode: "offer", opens: [], modelledFrom: "2018-01-01" } as const;

/** Asked for of whoever died before 2026-05-01; from then on the machine grants it to the mother. */
const burial = programme("BURIAL", {
  ...common,
  about: "deceased",
  given: { diedOn: about.fact(death).on, mother },
  conditions: [
    { certainty: "official", id: "died", says: says("died"), basis, holds: ({ diedOn }) => diedOn.reached() },
  ],
  automaticWhen: ({ diedOn, mother }) => calendarDay("2026-05-01").onOrBefore(diedOn).and(mother.exists()),
  pays: { on: ({ diedOn }) => diedOn, once: () => quantity(500) },
  beneficiary: ({ mother }) => firstOf(claimant, mother),
  payee: { basis, certainty: "derived", is: (_, whoever) => whoever },
});

/** For each month in which somebody worked; by itself for what began in 2026. */
const wages = programme("WAGES", {
  ...common,
  mode: "application",
  about: "person",
  given: { works: about.has(work) },
  conditions: [{ certainty: "official", id: "works", says: says("works"), basis, holds: ({ works }) => works }],
  automaticWhen: () => calendarDay("2026-01-01").reached(),
  pays: { each: work, amount: () => quantity(100) },
  beneficiary: () => about,
});

/** Monthly; by itself while the grade is known. */
const monthly = programme("MONTHLY", {
  ...common,
  about: "person",
  given: { works: about.has(work), graded: about.has(grade) },
  conditions: [{ certainty: "official", id: "works", says: says("works"), basis, holds: ({ works }) => works }],
  automaticWhen: ({ graded }) => graded,
  pays: { accrual: "by-days", monthly: () => quantity(70) },
  beneficiary: () => about,
});

const law = lawOf(burial, wages, monthly);
const died = (on: string): Story => new Story().born("ana", "1950-01-01").that(death, "ata", { on: day(on) }, on);
const withMother = (on: string): Story => died(on).who(parent, "ana", "ata");

const told = (story: Story, code: string, person: string) => {
  const { mode, claimed, once, timeline } = determine(law, code, story, person);
  const lasting = [...segments(timeline)].map(({ from, value }) => ({ on: from, award: value })).slice(1);
  return [
    mode,
    claimed,
    ...[...once, ...lasting].map(({ on, award }) =>
      award.kind === "due"
        ? `${isoDay(on)} ${award.shares.map(({ beneficiary }) => String(beneficiary)).join()} ${award.certainty}`
        : `${isoDay(on)} ${award.kind}`,
    ),
  ];
};

describe("a right that from some cases on runs by itself", () => {
  test("is asked for on the eve of the day, and granted on the day", () => {
    expect(told(withMother("2026-04-30"), "BURIAL", "ata")).toEqual(["offer", false, "2026-04-30  official"]);
    expect(told(withMother("2026-05-01"), "BURIAL", "ata")).toEqual(["automatic", true, "2026-05-01 ana derived"]);
  });

  test("waits for a word where it could run by itself to nobody", () => {
    expect(told(died("2026-05-01"), "BURIAL", "ata")).toEqual(["offer", false, "2026-05-01  official"]);
  });

  test("goes to whoever asked, and no rule had to choose them", () => {
    const story = withMother("2026-05-01").asks("nephew", "BURIAL", "ata", day("2026-05-03"));
    expect(told(story, "BURIAL", "ata")).toEqual(["offer", true, "2026-05-01 nephew official"]);
  });

  test("pays the occasions that run by themselves, and none of the others beside them", () => {
    const early = () => new Story().that(work, "ata", {}, "2025-12-01", "2026-01-01");
    expect(told(early(), "WAGES", "ata")).toEqual(["application", false, "2025-12-01  official"]);
    const both = () => early().that(work, "ata", {}, "2026-02-01", "2026-03-01");
    expect(told(both(), "WAGES", "ata")).toEqual(["automatic", true, "2026-02-01 ata official"]);
    expect(told(both().asks("ata", "WAGES", "ata", day("2026-04-01")), "WAGES", "ata")).toEqual([
      "application",
      true,
      "2025-12-01 ata official",
      "2026-02-01 ata official",
    ]);
  });

  test("is had month by month while it does", () => {
    const story = new Story()
      .that(work, "ata", {}, "2020-01-01")
      .that(grade, "ata", { percent: 1 }, "2021-01-01", "2022-01-01");
    expect(told(story, "MONTHLY", "ata")).toEqual(["automatic", true, "2021-01-01 ata official", "2022-01-01 none"]);
  });

  test("is drawn only on days on which somebody has it", () => {
    const beside = programme("BESIDE", {
      ...common,
      mode: "automatic",
      about: "person",
      given: { draws: about.draws("MONTHLY") },
      conditions: [{ certainty: "official", id: "draws", says: says("draws"), basis, holds: ({ draws }) => draws }],
      pays: { accrual: "by-days", monthly: () => quantity(1) },
    });
    const story = new Story()
      .that(work, "ata", {}, "2020-01-01")
      .that(grade, "ata", { percent: 1 }, "2021-01-01", "2022-01-01");
    const { timeline } = determine(lawOf(monthly, beside), "BESIDE", story, "ata");
    expect([...segments(timeline)].flatMap(({ from, value }) => (value.kind === "due" ? [isoDay(from)] : []))).toEqual([
      "2021-01-01",
    ]);
  });

  test("is looked at again when what makes it run by itself changes, and is signed with it", () => {
    expect(dependencies(law).filter((it) => it.programme === "MONTHLY")).toContainEqual(
      expect.objectContaining({ kind: "grade", path: [], end: "self" }),
    );
    const { automaticWhen: _, ...everAsked } = monthly;
    const hash = (of: typeof everAsked) => signableRight(lawOf(of), "MONTHLY", "en")?.hash;
    expect(hash(everAsked)).not.toBe(hash(monthly));
  });

  test("is refused when it runs by itself anyhow, or to nobody", () => {
    const { beneficiaries } = programme("NOBODYS", {
      ...common,
      about: "person",
      given: {},
      conditions: [],
      pays: { accrual: "by-days", monthly: () => quantity(1) },
    });
    expect(faultsIn(lawOf({ ...monthly, mode: "automatic" }), ["en"])).toEqual([
      "programme MONTHLY, cases that run by themselves: all do, since it is automatic",
    ]);
    expect(faultsIn(lawOf({ ...monthly, beneficiaries }), ["en"])).toEqual([
      "programme MONTHLY, cases that run by themselves: belong to nobody, since nobody asked",
    ]);
  });
});
