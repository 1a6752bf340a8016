import { at, day, isoDay, segments } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import {
  about,
  answerOn,
  asAt,
  calendarDay,
  type Certainty,
  dependencies,
  determine,
  explainable,
  faultsIn,
  hashOf,
  type Law,
  programme,
  quantity,
  when,
} from "../src/index.ts";
import { differencesOf, reasonsDiffering } from "../src/testing.ts";
import {
  birthGrant,
  death,
  grade,
  graded,
  income,
  lawOf,
  orphans,
  parent,
  pension,
  says,
  Story,
  work,
} from "./a-small-law.ts";

const law = lawOf(birthGrant, graded, orphans);
const family = () =>
  new Story()
    .born("child", "2025-07-02")
    .born("ana", "1995-01-01")
    .born("ata", "1993-01-01", "male")
    .who(parent, "ana", "child")
    .who(parent, "ata", "child");

const shownOf = (story: Story, programme: string, about: string) =>
  [...segments(determine(law, programme, story, about).timeline)]
    .filter(({ value }) => value.kind !== "none")
    .map(({ from, value }) => [
      isoDay(from),
      value.kind === "due" ? value.shares.map((it) => `${it.beneficiary} ${it.amount}`).join(", ") : value.kind,
    ]);

describe("a one-off", () => {
  test("is the amount in force on its day, paid by the rule of who works", () => {
    const once = (story: Story) =>
      determine(law, "BIRTH", story, "child").once.map(({ on, award }) => [isoDay(on), award]);
    const due = (amount: number, beneficiary: string) => ({
      kind: "due",
      amount,
      certainty: "official",
      shares: [{ beneficiary, payee: beneficiary, amount }],
    });
    expect(once(family())).toEqual([["2025-07-02", due(600_00, "ana")]]);
    expect(once(family().that(work, "ata"))).toEqual([["2025-07-02", due(600_00, "ata")]]);
    expect(once(family().that(work, "ata").that(work, "ana"))).toEqual([["2025-07-02", due(600_00, "ana")]]);
  });

  test("whose amount no source gives is undetermined, never zero and never the last amount stretched", () => {
    const story = new Story().born("child", "2022-05-01").born("ana", "1995-01-01").who(parent, "ana", "child");
    expect(answerOn(determine(law, "BIRTH", story, "child"), day("2022-06-01"))).toMatchObject({
      answer: "undetermined",
      award: { kind: "undetermined", reason: "amount-not-known", needs: [] },
    });
  });

  test("has not arisen before its day", () => {
    const determination = determine(law, "BIRTH", family(), "child");
    expect(answerOn(determination, day("2025-07-01"))).toMatchObject({
      answer: "entitled-later",
      nextOn: day("2025-07-02"),
    });
    expect(answerOn(determination, day("2025-07-02"))).toMatchObject({ answer: "entitled" });
  });
});

describe("a sum for each fact of a kind", () => {
  const perGrade = programme("PER-GRADE", {
    title: says("A sum for each grading"),
    about: "person",
    basis: { act: "act", article: "" },
    mode: "automatic",
    opens: [],
    modelledFrom: "2018-01-01",
    given: { percent: about.fact(grade).percent },
    conditions: [
      {
        id: "grave",
        says: says("50 or more"),
        basis: { act: "act", article: "" },
        certainty: "official",
        holds: ({ percent }) => percent.atLeast(50),
      },
    ],
    pays: { each: grade, amount: ({ percent }) => percent.times(100) },
  });

  test("falls due on the day on which each begins, with its own amount", () => {
    const story = new Story()
      .born("ana", "1995-01-01")
      .that(grade, "ana", { percent: 50 }, "2024-03-01", "2025-03-01")
      .that(grade, "ana", { percent: 40 }, "2025-03-01", "2026-03-01")
      .that(grade, "ana", { percent: 80 }, "2026-03-01");
    const determination = determine(lawOf(perGrade), "PER-GRADE", story, "ana");
    const sums = determination.once.map(({ on, award }) => [isoDay(on), award.kind === "due" && award.amount]);
    expect(sums).toEqual([
      ["2024-03-01", 50_00],
      ["2026-03-01", 80_00],
    ]);
    expect(answerOn(determination, day("2025-05-01"))).toMatchObject({ answer: "entitled", nextOn: day("2026-03-01") });
  });
});

describe("a monthly right", () => {
  const person = () =>
    new Story().born("ana", "1995-01-01").that(grade, "ana", { percent: 50 }, "2024-03-01", "2026-03-01");

  test("follows facts and amounts through the calendar", () => {
    expect(shownOf(person().that(income, "ana", { amount: 0 }), "GRADED", "ana")).toEqual([
      ["2024-03-01", "ana 10000"],
      ["2025-07-01", "ana 14000"],
    ]);
  });

  test("asks for a fact only where its answer matters", () => {
    const determination = determine(law, "GRADED", person(), "ana");
    expect(at(determination.timeline, day("2025-01-01"))).toMatchObject({
      kind: "undetermined",
      needs: [{ person: "ana", kind: "income", agency: "tax" }],
    });
    expect(at(determination.timeline, day("2026-03-01"))).toEqual({ kind: "none" });
    expect(determine(law, "GRADED", new Story().born("ana", "1995-01-01"), "ana").timeline.values).toEqual([
      { kind: "none" },
    ]);
  });

  test("is explained with the facts and values that settled it, and no others", () => {
    const story = person().that(income, "ana", { amount: 0 });
    const { conditions, amount, answer } = explainable(law, "GRADED", story, "ana").explain(day("2025-08-01"));
    expect(answer).toBe("entitled");
    expect(conditions.map(({ id, holds, facts }) => [id, holds, facts.map((it) => it.kind)])).toEqual([
      ["graded", true, ["grade"]],
      ["poor", true, ["income"]],
    ]);
    expect(amount.parameters).toMatchObject([{ key: "PENSION", value: 140_00, from: day("2025-07-01") }]);
  });
});

describe("how sure a sum is", () => {
  const story = new Story()
    .born("ana", "1980-01-01")
    .that(grade, "ana", { percent: 50 })
    .that(income, "ana", { amount: 0 });
  /** The pension of 100, said again by acts of which others are surer. */
  const repeated = (...certainties: readonly (readonly [from: string, certainty: Certainty])[]): Law => {
    const [first] = pension.values;
    if (first === undefined) throw new Error("a pension has a value");
    const values = certainties.map(([from, certainty]) => ({ ...first, from: day(from), certainty }));
    return { ...law, parameters: law.parameters.map((it) => (it.key === "PENSION" ? { ...it, values } : it)) };
  };
  const shown = (asked: Law) =>
    [...segments(determine(asked, "GRADED", story, "ana").timeline)].flatMap(({ from, value }) =>
      value.kind === "due" ? [[isoDay(from), value.amount, value.certainty]] : [],
    );

  test("is told of each day of a stretch, and not of its first day alone: a guess holds back from its own day on", () => {
    const asked = repeated(["2018-01-01", "official"], ["2020-01-01", "illustrative"], ["2022-01-01", "reported"]);
    expect(shown(asked)).toEqual([
      ["2018-01-01", 100_00, "official"],
      ["2020-01-01", 100_00, "illustrative"],
      ["2022-01-01", 100_00, "reported"],
    ]);
    const days = ["2019-12-31", "2020-01-01", "2021-12-31", "2022-01-01", "2025-08-01"].map(day);
    expect(reasonsDiffering(asked, story, ["ana"], days, ["GRADED"])).toEqual([]);
  });

  test("is one stretch where a later act is as sure", () => {
    expect(shown(repeated(["2018-01-01", "official"], ["2020-01-01", "official"]))).toEqual([
      ["2018-01-01", 100_00, "official"],
    ]);
  });
});

describe("a shared right", () => {
  test("is split again when a child comes of age or is born after the death, and adds up each time", () => {
    const story = new Story()
      .born("ata", "1980-01-01", "male")
      .that(death, "ata", { on: day("2020-05-05") }, "2020-05-05");
    for (const [child, on] of [
      ["a", "2003-01-01"],
      ["b", "2010-01-01"],
      ["c", "2020-09-01"],
    ] as const)
      story.born(child, on).who(parent, "ata", child, on);
    expect(shownOf(story, "ORPHANS", "ata")).toEqual([
      ["2020-05-05", "a 5000, b 5000"],
      ["2020-09-01", "a 3334, b 3333, c 3333"],
      ["2021-01-01", "b 5000, c 5000"],
      ["2025-07-01", "b 7000, c 7000"],
      ["2028-01-01", "c 14000"],
    ]);
  });

  test("is looked at again when it is heard when one was born: a rest of a qəpik goes to the eldest, also where no age is asked", () => {
    const heirs = programme("HEIRS", {
      title: says("One sum among all children"),
      about: "person",
      basis: orphans.basis,
      mode: "automatic",
      opens: [],
      modelledFrom: "2018-01-01",
      given: { children: about.relatedFrom(parent) },
      conditions: [],
      pays: { monthly: () => quantity(100_01), accrual: "by-days" },
      equalShares: ({ children }) => children,
    });
    const before = new Story().who(parent, "ata", "a", "2019-01-01").who(parent, "ata", "b", "2019-01-01");
    const of = (story: Story) => {
      const { award } = answerOn(determine(lawOf(heirs), "HEIRS", story, "ata"), day("2020-01-01"));
      return award.kind === "due" ? award.shares.map((it) => `${it.beneficiary} ${it.amount}`) : award.kind;
    };
    expect(of(before)).toEqual(["a 5001", "b 5000"]);
    expect(of(before.born("b", "2010-01-01"))).toEqual(["b 5001", "a 5000"]);
    expect(dependencies(lawOf(heirs))).toContainEqual({
      programme: "HEIRS",
      kind: "birth",
      path: [{ relation: "parent", direction: "from" }],
      end: "self",
    });
  });
});

describe("a law", () => {
  test("that is sound has no faults, and a hash that does not depend on how it was written", () => {
    expect(faultsIn(law, ["en"])).toEqual([]);
    expect(hashOf(law)).toBe(hashOf(JSON.parse(JSON.stringify({ ...law, country: "nowhere" }))));
  });

  test("runs the same after it was stored as JSON", () => {
    const stored = JSON.parse(JSON.stringify(law)) as typeof law;
    expect(determine(stored, "BIRTH", family(), "child")).toEqual(determine(law, "BIRTH", family(), "child"));
  });

  test("that is wrong names programme and expression", () => {
    const wrong = { ...law, parameters: [], factKinds: law.factKinds.filter((it) => it.kind !== "grade") };
    expect(faultsIn(wrong, ["en", "az"])).toEqual(
      expect.arrayContaining([
        "programme BIRTH, amount: there is no parameter GRANT",
        "programme GRADED, given percent: there is no fact kind grade",
        "programme GRADED, title: no text in az",
      ]),
    );
  });
});

describe("a group as it was on a day", () => {
  const counted = programme("COUNTED", {
    title: says("Ten for each child, as at another day for who works"),
    about: "person",
    basis: { act: "act", article: "" },
    mode: "automatic",
    opens: [],
    modelledFrom: "2018-01-01",
    given: {
      children: asAt(
        when(about.has(work)).then(calendarDay("2015-01-01")).otherwise(calendarDay("2023-01-01")),
        about.relatedFrom(parent),
      ),
    },
    conditions: [
      {
        id: "children",
        says: says("there are children"),
        basis: { act: "act", article: "" },
        certainty: "official",
        holds: ({ children }) => children.count().atLeast(1),
      },
    ],
    pays: { accrual: "by-days", monthly: ({ children }) => children.count().times(10_00) },
  });
  const story = new Story()
    .born("ana", "1980-01-01")
    .born("first", "2010-01-01")
    .born("second", "2022-01-01")
    .who(parent, "ana", "first", "2010-01-01")
    .who(parent, "ana", "second", "2022-01-01")
    .that(work, "ana", {}, "2020-01-01", "2021-01-01");

  test("follows the day where that is not always the same one", () => {
    const { timeline } = determine(lawOf(counted), "COUNTED", story, "ana");
    const sums = [...segments(timeline, { from: day("2019-01-01"), until: day("2022-01-01") })];
    expect(sums.map(({ from, value }) => [isoDay(from), value.kind === "due" && value.amount])).toEqual([
      ["2019-01-01", 20_00],
      ["2020-01-01", 10_00],
      ["2021-01-01", 20_00],
    ]);
  });

  test("is left out where an explanation lists values", () => {
    expect(explainable(lawOf(counted), "COUNTED", story, "ana").explain(day("2024-01-01")).given).toEqual({});
  });

  test("is the same in compiled code", () => {
    expect(differencesOf(lawOf(counted), story, story.people(), [day("2019-06-01")])).toEqual([]);
  });
});
