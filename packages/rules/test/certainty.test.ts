import { day, isoDay, segments } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import {
  about,
  asAt,
  calendarDay,
  type Certainty,
  decreed,
  determine,
  type Law,
  programme,
  reasonsOn,
  refusalIn,
} from "../src/index.ts";
import { reasonsDiffering } from "../src/testing.ts";
import { grade, graded, income, lawOf, pension, says, Story, work } from "./a-small-law.ts";

describe("how sure a sum is that rests on a parameter of its conditions", () => {
  /** What a poor person of a grade has, or a poor person who works: whoever works is not asked about the grade. */
  const limited = programme("LIMITED", {
    title: says("Limited"),
    about: "person",
    basis: graded.basis,
    mode: "automatic",
    opens: [],
    modelledFrom: "2018-01-01",
    given: {
      grown: about.fact(grade).percent.atLeast(decreed("LIMIT")),
      poor: about.fact(income).amount.below(100_00),
    },
    conditions: [
      {
        id: "grown",
        says: says("works, or has a grade of the limit"),
        basis: graded.basis,
        certainty: "official",
        holds: ({ grown }) => about.has(work).or(grown),
      },
      { id: "poor", says: says("is poor"), basis: graded.basis, certainty: "reported", holds: ({ poor }) => poor },
    ],
    pays: { monthly: () => decreed("PENSION"), accrual: "by-days" },
  });
  const limitOf = (from: string, certainty: Certainty) => ({
    from: day(from),
    value: 31,
    basis: graded.basis,
    certainty,
  });
  const guessed: Law = {
    ...lawOf(limited),
    parameters: [
      { ...pension, values: pension.values.slice(0, 1) },
      {
        key: "LIMIT",
        title: says("limit"),
        unit: "count",
        values: [limitOf("2018-01-01", "official"), limitOf("2020-01-01", "illustrative")],
      },
    ],
  };
  const told = (percent: number, amount = 0) =>
    new Story()
      .born("ana", "1980-01-01")
      .that(grade, "ana", { percent })
      .that(income, "ana", { amount })
      .that(work, "ana", {}, "2021-01-01", "2022-01-01");
  const days = ["2019-12-31", "2020-01-01", "2020-12-31", "2021-06-01", "2022-01-01", "2025-01-01"].map(day);

  test("is told of each day: by the sentence alone where the guess did not matter, and as a guess where it did", () => {
    const { timeline } = determine(guessed, "LIMITED", told(50), "ana");
    expect(
      [...segments(timeline)].flatMap(({ from, value }) =>
        value.kind === "due" ? [[isoDay(from), value.certainty]] : [],
      ),
    ).toEqual([
      ["2018-01-01", "reported"],
      ["2020-01-01", "illustrative"],
      ["2021-01-01", "reported"],
      ["2022-01-01", "illustrative"],
    ]);
    expect(reasonsDiffering(guessed, told(50), ["ana"], days, ["LIMITED"])).toEqual([]);
  });

  test("is a guess by whichever day a value was read of, and in the sum as in a sentence", () => {
    const limit = decreed("LIMIT");
    const both = programme("BOTH", {
      title: says("Both"),
      about: "person",
      basis: graded.basis,
      mode: "automatic",
      opens: [],
      modelledFrom: "2018-01-01",
      given: { then: asAt(calendarDay("2020-06-01"), limit), now: asAt(calendarDay("2019-06-01"), limit) },
      conditions: [
        {
          id: "no-lower",
          says: says("the limit is no lower than it was"),
          basis: graded.basis,
          certainty: "official",
          holds: ({ then, now }) => then.atLeast(now),
        },
      ],
      pays: { monthly: ({ then, now }) => then.plus(now), accrual: "by-days" },
    });
    const law: Law = { ...lawOf(both), parameters: guessed.parameters };
    const { award, conditions } = reasonsOn(law, "BOTH", told(50), "ana", day("2025-01-01"));
    expect([award.kind === "due" && award.certainty, conditions[0]?.certainty]).toEqual([
      "illustrative",
      "illustrative",
    ]);
    expect(reasonsDiffering(law, told(50), ["ana"], days, ["BOTH"])).toEqual([]);
  });

  test("is told of the sentence that the guess settled, whichever way", () => {
    const sure = (percent: number, on: string) =>
      reasonsOn(guessed, "LIMITED", told(percent), "ana", day(on)).conditions.map(({ certainty }) => certainty);
    expect(sure(50, "2019-06-01")).toEqual(["official", "reported"]);
    expect(sure(50, "2020-06-01")).toEqual(["illustrative", "reported"]);
    expect(sure(20, "2020-06-01")).toEqual(["illustrative", "reported"]);
  });

  test("a no is as sure as the surest sentence that says it: each alone is enough", () => {
    const no = (story: Story, on: string) => {
      const refusal = refusalIn(reasonsOn(guessed, "LIMITED", story, "ana", day(on)));
      return refusal && [refusal.id, refusal.certainty];
    };
    expect(no(told(20), "2020-06-01")).toEqual(["grown", "illustrative"]);
    expect(no(told(20), "2019-06-01")).toEqual(["grown", "official"]);
    expect(no(told(20, 200_00), "2020-06-01")).toEqual(["poor", "reported"]);
    expect(no(told(50), "2020-06-01")).toBeUndefined();
  });
});
