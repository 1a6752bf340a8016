import { at, day, isoDay, type LocalDate, plusDays } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  about,
  asAt,
  type Bool,
  decreed,
  determine,
  explainable,
  type Law,
  type Otherwise,
  type PersonId,
  reasonsOn,
  programme,
  type World,
} from "../src/index.ts";
import { supposed } from "../src/testing.ts";
import { birth, grade, graded, income, lawOf, parent, says, Story, work } from "./a-small-law.ts";
import { anyDay, anyStory, ruled, familyTruth } from "./random-rules.ts";

const basis = graded.basis;
const children = about.relatedFrom(parent);

/** A right with one condition, asked of `ana` on a day. */
function otherwise(holds: Bool, story: Story, on = "2025-08-01"): Otherwise | undefined {
  const right = programme("RIGHT", {
    title: says("A right"),
    about: "person",
    basis,
    mode: "automatic",
    opens: [],
    modelledFrom: "2018-01-01",
    given: {},
    conditions: [{ certainty: "official", id: "it", says: says("It holds."), basis, holds: () => holds }],
    pays: { monthly: () => decreed("PENSION"), accrual: "by-days" },
  });
  return explainable(lawOf(right), "RIGHT", story, "ana").otherwise(day(on))[0];
}
const told = (found: Otherwise | undefined) => found?.changes.map((it) => it.told);

describe("what would have to be otherwise", () => {
  test("a number is the nearest that is enough", () => {
    const story = new Story().that(grade, "ana", { percent: 55 });
    const field = {
      kind: "field",
      person: "ana",
      fact: "grade",
      field: "percent",
      unit: "percent",
      now: 55,
      is: "at-least",
    };
    const { percent } = about.fact(grade);
    expect(told(otherwise(percent.atLeast(61), story))).toEqual([[{ ...field, needed: 61 }]]);
    expect(told(otherwise(percent.above(61), story))).toEqual([[{ ...field, needed: 62 }]]);
    expect(told(otherwise(percent.below(40), story))).toEqual([[{ ...field, is: "at-most", needed: 39 }]]);
    expect(told(otherwise(percent.atLeast(61).not().not(), story))).toEqual([[{ ...field, needed: 61 }]]);
    expect(told(otherwise(percent.atLeast(101), story)), "no grade is so high").toEqual([]);
  });

  test("months of service are told as months, however the law adds them up", () => {
    const story = new Story().that(work, "ana", {}, "2024-01-01", "2024-10-01");
    const months = {
      kind: "worked-out",
      unit: "months",
      person: "ana",
      fact: "work",
      now: 9,
      is: "at-least",
      needed: 12,
    };
    expect(told(otherwise(about.monthsWith(work).atLeast(12), story))).toEqual([[months]]);
    expect(told(otherwise(about.monthsWith(work).plus(0).atLeast(12), story))).toEqual([[months]]);
  });

  test("a sum of money is told as the law works it out, and none that would be below nothing", () => {
    const story = new Story().that(income, "ana", { amount: 100_00 }, "2025-01-01", "2026-01-01");
    const sum = { kind: "worked-out", unit: "money", person: "ana", fact: "income", now: 300_00, is: "at-most" };
    const threeMonths = about.total(income, "amount", { months: 3 });
    expect(told(otherwise(threeMonths.atMost(250_00), story))).toEqual([[{ ...sum, needed: 250_00 }]]);
    expect(told(otherwise(threeMonths.dividedBy(3).atMost(50_00), story))).toMatchObject([
      [{ now: 100_00, needed: 50_00 }],
    ]);
    expect(told(otherwise(threeMonths.below(0), story))).toEqual([]);
  });

  test("what the law multiplies is told as the register says it", () => {
    const story = new Story().that(grade, "ana", { percent: 40 });
    expect(told(otherwise(about.fact(grade).percent.times(100).atLeast(61_00), story))).toMatchObject([
      [{ kind: "field", fact: "grade", now: 40, is: "at-least", needed: 61 }],
    ]);
  });

  test("where two things fail and one change mends both, it alone is told", () => {
    const both = about.monthsWith(work).atLeast(1).and(about.monthsWith(work).atLeast(6));
    expect(told(otherwise(both, new Story()))).toMatchObject([[{ unit: "months", now: 0, needed: 6 }]]);
  });

  test("one more child, and nobody is told of ten", () => {
    const story = new Story().born("child", "2020-01-01").who(parent, "ana", "child", "2020-01-01");
    const more = { kind: "someone", person: "ana", fact: "parent", direction: "from" };
    expect(told(otherwise(children.count().atLeast(2), story))).toEqual([[{ ...more, more: 1 }]]);
    expect(told(otherwise(children.count().atLeast(9), story))).toEqual([]);
    expect(
      told(
        otherwise(
          children.any((it) => it.has(work)),
          new Story(),
        ),
      ),
      "no kin are invented",
    ).toEqual([]);
  });

  test("time alone, with what happens on the day", () => {
    const story = new Story().born("ana", "2010-05-04");
    const adult = about.fact(birth).on.plusYears(18).reached();
    const because = { kind: "since", person: "ana", fact: "birth", field: "on", months: 216 };
    expect(otherwise(adult, story)).toMatchObject({ holds: false, turns: { on: day("2028-05-04"), because } });
    expect(otherwise(adult.not(), story)).toMatchObject({ holds: true, turns: { on: day("2028-05-04"), because } });
    const working = new Story().that(work, "ana", {}, "2025-01-01", "2026-01-01");
    const ends = { on: day("2026-01-01"), because: { kind: "ends", person: "ana", fact: "work" } };
    expect(otherwise(about.has(work), working)).toMatchObject({ holds: true, turns: ends });
  });

  test("what is timeless is nobody's to change: no other age, no other sex", () => {
    const story = new Story().born("ana", "1990-01-01", "female");
    expect(told(otherwise(about.has(birth, { sex: "male" }), story))).toEqual([]);
    expect(told(otherwise(about.fact(birth).on.plusYears(18).reached().not(), story))).toEqual([]);
  });

  test("what a register would have to forget comes last, and alone", () => {
    const story = new Story().that(work, "ana").that(grade, "ana", { percent: 55 });
    const unsaid = { kind: "unsaid", person: "ana", fact: "work", value: {} };
    expect(told(otherwise(about.has(work).not(), story))).toEqual([[unsaid]]);
    const either = about.has(work).not().or(about.fact(grade).percent.atLeast(61));
    expect(told(otherwise(either, story))).toMatchObject([[{ kind: "field" }]]);
  });

  test("two things at once, where one alone would not do", () => {
    const both = about.has(work).and(about.fact(grade).percent.atLeast(61));
    const story = new Story().that(grade, "ana", { percent: 55 });
    expect(told(otherwise(both, story))).toEqual([
      [
        { kind: "said", person: "ana", fact: "work", value: {} },
        expect.objectContaining({ kind: "field", needed: 61 }),
      ],
    ]);
  });

  test("a day of the past is asked about as it was", () => {
    const then = asAt(about.fact(birth).on.plusYears(18), about.has(work));
    const story = new Story().born("ana", "1990-01-01").that(work, "ana", {}, "2010-01-01");
    const [change] = otherwise(then, story)?.changes ?? [];
    expect(change?.edits).toMatchObject([{ add: { kind: "work", from: day("2008-01-01") } }]);
  });

  test("of a doubt nothing is said: what is missing is asked for", () => {
    expect(otherwise(about.fact(income).amount.below(1), new Story())).toEqual({
      id: "it",
      holds: "unknown",
      changes: [],
    });
  });
});

/** Whether the condition holds in the world as it would be, asked as anybody would ask it. */
const holdsIf = (law: Law, world: World, person: PersonId, on: LocalDate) =>
  reasonsOn(law, "RULE", world, person, on).conditions[0]?.holds;

describe("of random rules over random families", () => {
  test("what is told makes the condition hold, and time turns it on no earlier day", () => {
    let told = 0;
    fc.assert(
      fc.property(familyTruth, anyStory, anyDay, (holds, story, on) => {
        const law = ruled(holds);
        const [found] = explainable(law, "RULE", story, "ana").otherwise(on);
        for (const { edits } of found?.changes ?? []) {
          told += 1;
          expect(holdsIf(law, story, "ana", on)).toBe(false);
          expect(holdsIf(law, supposed(story, edits), "ana", on), JSON.stringify(edits)).toBe(true);
        }
        if (!found?.turns) return;
        const line = determine(law, "RULE", story, "ana").conditions[0]?.holds;
        if (!line) throw new Error("the rule has one condition");
        expect(at(line, found.turns.on), isoDay(found.turns.on)).toBe(!found.holds);
        expect(at(line, plusDays(found.turns.on, -1))).not.toBe(!found.holds);
        told += 1;
      }),
      { numRuns: 500 },
    );
    expect(told, "many of them tell something").toBeGreaterThan(50);
  });
});
