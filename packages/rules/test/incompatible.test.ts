import { day, isoDay, segments } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import {
  about,
  dependencies,
  determine,
  explainable,
  faultsIn,
  type Incompatibility,
  type Law,
  programme,
  quantity,
} from "../src/index.ts";
import { otherReadings, touchedBy } from "../src/what-if/index.ts";
import { grade, lawOf, says, Story, work } from "./a-small-law.ts";

const basis = { act: "act", article: "art. 7" };
const common = { about: "person", basis, mode: "automatic", opens: [], modelledFrom: "2000-01-01" } as const;
const forGrade = programme("FOR-GRADE", {
  ...common,
  title: says("By grade"),
  given: { graded: about.has(grade), percent: about.fact(grade).percent },
  conditions: [{ certainty: "official", id: "graded", says: says("graded"), basis, holds: ({ graded }) => graded }],
  pays: { accrual: "by-days", monthly: ({ percent }) => percent.times(100) },
});
const forWork = programme("FOR-WORK", {
  ...common,
  title: says("By work"),
  given: { works: about.has(work) },
  conditions: [{ certainty: "official", id: "works", says: says("works"), basis, holds: ({ works }) => works }],
  pays: { accrual: "by-days", monthly: () => quantity(50_00) },
});

const declared = (rule: Incompatibility["rule"], ...programmes: string[]): Incompatibility => ({
  id: "one-of-two",
  programmes,
  rule,
  says: says("you draw no other"),
  basis,
  certainty: "official",
});
const lawWith = (...incompatibilities: Incompatibility[]): Law => ({ ...lawOf(forGrade, forWork), incompatibilities });

/** Worked from 2020 on; graded 40 in 2021, 50 in 2022, 60 from 2023 on. */
const ana = () =>
  new Story()
    .born("ana", "1980-01-01")
    .that(work, "ana", {}, "2020-01-01")
    .that(grade, "ana", { percent: 40 }, "2021-01-01", "2022-01-01")
    .that(grade, "ana", { percent: 50 }, "2022-01-01", "2023-01-01")
    .that(grade, "ana", { percent: 60 }, "2023-01-01");

const drawn = (law: Law, code: string, story: Story = ana()) =>
  [...segments(determine(law, code, story, "ana").timeline)].flatMap(({ from, value }) =>
    value.kind === "due"
      ? [`${isoDay(from)} ${value.amount / 100}`]
      : value.kind === "undetermined"
        ? [value.reason]
        : [],
  );

describe("rights that nobody draws together", () => {
  test("go by the greater amount of each day; of two alike the one named first stands", () => {
    const law = lawWith(declared("highest", "FOR-WORK", "FOR-GRADE"));
    expect(drawn(law, "FOR-WORK")).toEqual(["2020-01-01 50"]);
    expect(determine(law, "FOR-WORK", ana(), "ana").timeline.from.at(-1)).toBe(day("2023-01-01"));
    expect(drawn(law, "FOR-GRADE")).toEqual(["2023-01-01 60"]);
  });

  test("go by the order of the law where it says so, whatever the amounts", () => {
    const law = lawWith(declared("priority", "FOR-GRADE", "FOR-WORK"));
    expect(drawn(law, "FOR-GRADE")).toEqual(["2021-01-01 40", "2022-01-01 50", "2023-01-01 60"]);
    expect(drawn(law, "FOR-WORK")).toEqual(["2020-01-01 50"]);
    expect(determine(law, "FOR-WORK", ana(), "ana").timeline.from.at(-1)).toBe(day("2021-01-01"));
  });

  test("go by the person's own choice from the day on which it was made", () => {
    const law = lawWith(declared("own-choice", "FOR-WORK", "FOR-GRADE"));
    const story = ana();
    const chosen = Object.assign(story, {
      claims: (code: string) =>
        code === "FOR-WORK" ? [{ id: "1", programme: code, about: "ana", by: "ana", on: day("2024-05-01") }] : [],
    });
    expect(drawn(law, "FOR-GRADE", chosen)).toEqual(["2023-01-01 60"]);
    expect(determine(law, "FOR-GRADE", chosen, "ana").timeline.from.at(-1)).toBe(day("2024-05-01"));
    expect(drawn(law, "FOR-WORK", chosen)).toEqual(["2020-01-01 50", "2024-05-01 50"]);
  });

  test("say in the explanation which right stands in the way, and what the law says of it", () => {
    const law = lawWith(declared("highest", "FOR-WORK", "FOR-GRADE"));
    const { answer, conditions } = explainable(law, "FOR-WORK", ana(), "ana").explain(day("2023-06-01"));
    expect(answer).toBe("not-entitled");
    expect(conditions.map(({ id, holds }) => [id, holds])).toEqual([
      ["works", true],
      ["one-of-two", false],
    ]);
  });

  test("hold under one reading of the sources only, where they say so", () => {
    const only = { ...declared("highest", "FOR-WORK", "FOR-GRADE"), under: { choice: "beside", reading: "one" } };
    const under = (inForce: string): Law => ({
      ...lawWith(only),
      choices: [
        {
          name: "beside",
          says: says("one or both?"),
          readings: ["one", "both"].map((code) => ({ code, says: says(code), source: says("a source") })),
          inForce,
        },
      ],
    });
    expect(drawn(under("one"), "FOR-WORK")).toEqual(["2020-01-01 50"]);
    expect(determine(under("one"), "FOR-WORK", ana(), "ana").timeline.from.at(-1)).toBe(day("2023-01-01"));
    expect(determine(under("both"), "FOR-WORK", ana(), "ana").timeline.from.at(-1)).toBe(day("2020-01-01"));
    expect(otherReadings(under("both"))[0]?.programmes).toEqual(["FOR-GRADE", "FOR-WORK"]);
    expect(touchedBy(under("one"), under("both"))).toEqual(["FOR-GRADE", "FOR-WORK"]);
    expect(faultsIn(lawWith(only), ["en"])).toEqual([
      "incompatibility one-of-two, there is no reading one of a choice beside",
    ]);
  });

  test("read what the other reads, and whether it was asked for, so that both are looked at again", () => {
    const law = lawWith(declared("highest", "FOR-WORK", "FOR-GRADE"));
    const kinds = dependencies(law).filter((it) => it.programme === "FOR-WORK");
    expect(kinds.map(({ kind }) => kind)).toEqual(["work", "grade", "FOR-GRADE"]);
    expect(determine(law, "FOR-WORK", ana(), "ana").factsRead).toHaveLength(4);
  });

  test("are refused when one of them does not exist, or when one rests on another", () => {
    expect(faultsIn(lawWith(declared("highest", "FOR-WORK", "NOWHERE")), ["en"])).toEqual([
      "incompatibility one-of-two, there is no programme NOWHERE",
    ]);
    const resting = programme("RESTING", {
      ...common,
      title: says("Rests on work"),
      given: { draws: about.draws("FOR-WORK") },
      conditions: [{ certainty: "official", id: "draws", says: says("draws"), basis, holds: ({ draws }) => draws }],
      pays: { accrual: "by-days", monthly: () => quantity(1) },
    });
    const ring = { ...lawOf(forWork, resting), incompatibilities: [declared("highest", "FOR-WORK", "RESTING")] };
    expect(faultsIn(ring, ["en"]).join()).toContain("rest on one another in a ring");
  });
});
