import { day, isoDay, segments } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { about, anyOf, type Bool, choiceOf, determine, hashOf, type Law, programme, quantity } from "../src/index.ts";
import { type Change, reform } from "../src/reform/index.ts";
import { differencesOf } from "../src/testing.ts";
import { birthGrant, grade, graded, grant, income, lawOf, orphans, parent, says, Story } from "./a-small-law.ts";

const choice = {
  name: "degree",
  says: says("From which grade on"),
  readings: [
    { code: "any", says: says("any"), source: says("one") },
    { code: "high", says: says("high"), source: says("other") },
  ],
  inForce: "any",
};
/** Whoever draws the graded allowance has 10 more; how high the grade must be is disputed. */
const supplement = programme("SUPPLEMENT", {
  title: says("Supplement"),
  about: "person",
  basis: graded.basis,
  mode: "automatic",
  opens: [],
  modelledFrom: "2018-01-01",
  given: { percent: about.fact(grade).percent },
  conditions: [
    {
      id: "drawn",
      says: says("drawn"),
      basis: graded.basis,
      certainty: "official",
      holds: () => about.draws("GRADED"),
    },
    {
      id: "degree",
      says: says("degree"),
      basis: graded.basis,
      certainty: "official",
      holds: ({ percent }) => anyOf(choiceOf("degree").is("any"), percent.atLeast(61)),
    },
  ],
  pays: { monthly: () => quantity(10_00), accrual: "by-days" },
});
const law: Law = { ...lawOf(birthGrant, graded, orphans, supplement), choices: [choice] };
const story = new Story()
  .born("ana", "1990-05-01")
  .that(grade, "ana", { percent: 50 }, "2020-01-01")
  .that(income, "ana", { amount: 20_00 });

const reformed = (...changes: Change[]): Law => reform(law, { title: says("A draft"), changes }, ["en"]);
/** `2025-07-01 140`: from each day the amount. */
const amounts = (of: Law, code = "GRADED") =>
  [...segments(determine(of, code, story, "ana").timeline, { from: day("2020-01-01"), until: day("2030-01-01") })].map(
    ({ from, value }) => `${isoDay(from)} ${value.kind === "due" ? value.amount / 100 : value.kind}`,
  );

describe("a reform", () => {
  test("of nothing gives the same answers, and leaves the law as it was", () => {
    const before = hashOf(law);
    expect(amounts(reformed())).toEqual(amounts(law));
    expect(amounts(law)).toEqual(["2020-01-01 100", "2025-07-01 140"]);
    expect(hashOf(law)).toBe(before);
  });

  test("sets an amount from a day on, over everything that the law had after it", () => {
    const raised = reformed({ parameter: "PENSION", from: "2024-01-01", to: "150.50" });
    expect(amounts(raised)).toEqual(["2020-01-01 100", "2024-01-01 150.5"]);
    expect(determine(raised, "GRADED", story, "ana").timeline.values.at(-1)).toMatchObject({
      certainty: "illustrative",
    });
    expect(hashOf(raised)).not.toBe(hashOf(law));
  });

  test("sets an amount until a day, from which the law's own hold again", () => {
    const years = reformed({ parameter: "PENSION", from: "2024-01-01", until: "2026-01-01", to: "150.00" });
    expect(amounts(years)).toEqual(["2020-01-01 100", "2024-01-01 150", "2026-01-01 140"]);
    const months = reformed({ parameter: "PENSION", from: "2024-01-01", until: "2024-06-01", to: "150.00" });
    expect(amounts(months)).toEqual(["2020-01-01 100", "2024-01-01 150", "2024-06-01 100", "2025-07-01 140"]);
  });

  test("an amount that no source gave can be supposed", () => {
    const supposed = reformed({ parameter: "GRANT", from: "2022-01-01", until: "2023-01-01", to: "300.00" });
    const child = new Story().born("child", "2022-05-05").born("ana", "1990-05-01").who(parent, "ana", "child");
    const once = (of: Law) => determine(of, "BIRTH", child, "child").once[0]?.award.kind;
    expect([once(law), once(supposed)]).toEqual(["undetermined", "due"]);
  });

  test("repeals a right from a day on, and with it what rests on its being drawn", () => {
    const without = reformed({ repeal: "GRADED", from: "2026-03-10" });
    expect(amounts(without)).toEqual(["2020-01-01 100", "2025-07-01 140", "2026-03-10 none"]);
    expect(amounts(without, "SUPPLEMENT")).toEqual(["2020-01-01 10", "2026-03-10 none"]);
  });

  test("adds a right from a day on, with parameters of its own", () => {
    const bonus = programme("BONUS", {
      title: says("Bonus"),
      about: "person",
      basis: graded.basis,
      mode: "automatic",
      opens: [],
      modelledFrom: "2018-01-01",
      given: { percent: about.fact(grade).percent },
      conditions: [
        {
          id: "any",
          says: says("any"),
          basis: graded.basis,
          certainty: "official",
          holds: ({ percent }) => percent.atLeast(31),
        },
      ],
      pays: { monthly: () => quantity(5_00), accrual: "by-days" },
    });
    const more = reformed({ add: bonus, from: "2027-01-01", parameters: [{ ...grant, key: "BONUS" }] });
    expect(amounts(more, "BONUS")).toEqual(["2020-01-01 none", "2027-01-01 5"]);
    expect(amounts(reformed({ add: bonus }), "BONUS")).toEqual(["2020-01-01 5"]);
  });

  test("replaces a right for every day, and in the order of its changes", () => {
    const half = { ...graded, pays: { ...graded.pays, amount: quantity(50_00).node } };
    expect(amounts(reformed({ replace: half }, { repeal: "GRADED", from: "2026-01-01" }))).toEqual([
      "2020-01-01 50",
      "2026-01-01 none",
    ]);
  });

  test("takes the other reading of a choice", () => {
    expect(amounts(reformed({ choose: "degree", reading: "high" }), "SUPPLEMENT")).toEqual(["2020-01-01 none"]);
  });

  test("can be reformed again, and is answered by compiled code as by timelines", () => {
    const first = reformed({ parameter: "PENSION", from: "2024-01-01", to: "150.00" });
    const changes: Change[] = [{ repeal: "GRADED", from: "2026-01-01" }];
    const second = reform(first, { title: says("Another"), changes }, ["en"]);
    expect(second.acts.map(({ key }) => key)).toEqual(["act", "reform", "reform-2"]);
    const days = ["2023-12-31", "2024-01-01", "2025-12-31", "2026-01-01"].map(day);
    expect(differencesOf(second, story, story.people(), days)).toEqual([]);
  });

  test("need not be translated", () => {
    const wordless = lawOf();
    const { acts } = reform(wordless, { title: { en: "A draft" }, changes: [] }, ["en", "az"]);
    expect(acts.at(-1)?.title).toEqual({ en: "A draft", az: "A draft" });
    const translatedOnce = { ...graded, title: says("Graded allowance") };
    const titles = (change: Change) =>
      reform(wordless, { title: says("A draft"), changes: [change] }, ["en", "fr"]).programmes[0];
    expect(titles({ add: translatedOnce })).toMatchObject({
      title: { en: "Graded allowance", fr: "Graded allowance" },
      conditions: [{ says: { fr: "the grade is at least 31" } }, { says: { fr: "income is below 100" } }],
    });
  });
});

describe("a reform that fits nothing", () => {
  test.each<[string, Change, string]>([
    ["a parameter of no name", { parameter: "X", from: "2024-01-01", to: "1.00" }, "there is no parameter X"],
    ["money as a number", { parameter: "PENSION", from: "2024-01-01", to: 150 }, "parameter PENSION: 150 is not money"],
    ["a day that is none", { parameter: "PENSION", from: "2024-02-30", to: "1.00" }, "2024-02-30 is not a day"],
    [
      "an end before the beginning",
      { parameter: "PENSION", from: "2024-01-01", until: "2024-01-01", to: "1.00" },
      "2024-01-01 is not after 2024-01-01",
    ],
    ["a right that is there", { add: graded }, "programme GRADED is in the law already"],
    ["a right that is not", { replace: { ...graded, code: "X" } }, "there is no programme X"],
    ["a repeal of nothing", { repeal: "X", from: "2024-01-01" }, "there is no programme X"],
    ["a typing error", { parameter: "PENSON", from: "2024-01-01", to: "1.00" }, "PENSON: “PENSION” is probably meant"],
    ["a right in small letters", { repeal: "graded", from: "2024-01-01" }, "graded: “GRADED” is probably meant"],
    ["a choice of no name", { choose: "x", reading: "any" }, "there is no choice x"],
    ["a reading of no name", { choose: "degree", reading: "low" }, "choice degree has no reading low: it has "],
    ["an unsound right", { replace: { ...graded, basis: { act: "nowhere", article: "" } } }, "there is no act nowhere"],
  ])("%s", (_, change, says_) => {
    expect(() => reformed(change)).toThrow(says_);
  });

  test.each<[string, () => unknown, string]>([
    [
      "a condition that breaks",
      () => withHolds(() => (undefined as unknown as typeof about).draws("X")),
      "programme NEW, condition only: Cannot read properties of undefined",
    ],
    [
      "a condition that is a value of TypeScript",
      () => withHolds(() => true as never),
      "programme NEW, condition only: is no expression of the law",
    ],
  ])("%s, and says where", (_, make, says_) => {
    expect(make).toThrow(says_);
  });

  test("names every fault at once", () => {
    expect(() => reformed({ repeal: "X", from: "2024-01-01" }, { choose: "x", reading: "any" })).toThrow("2 faults");
  });
});

/** As a file that nobody checked may have it. */
const withHolds = (holds: () => Bool) =>
  programme("NEW", {
    title: says("New"),
    about: "person",
    basis: graded.basis,
    mode: "automatic",
    opens: [],
    modelledFrom: "2018-01-01",
    given: {},
    conditions: [{ certainty: "official", id: "only", says: says("only"), basis: graded.basis, holds }],
    pays: { monthly: () => quantity(1), accrual: "by-days" },
  });
