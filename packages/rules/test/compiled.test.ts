import { day } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Node } from "../src/index.ts";
import { differencesOf } from "../src/testing.ts";
import { birthGrant, lawOf, parent, Story } from "./a-small-law.ts";
import { ALWAYS, anyPayment, GRANT_OF_FIRST_CHILD } from "./random-payments.ts";
import { anyDay, anyStory, drawn, rivals, ruled, truth } from "./random-rules.ts";

/** So many months after two births, one of them some days earlier or later. */
const birthdays = fc
  .record({
    op: fc.constantFrom("and" as const, "or" as const, "when" as const),
    births: fc.shuffledSubarray<Node>([{ op: "about" }, { op: "bound", name: "child" }], { minLength: 1 }),
    months: fc.integer({ min: 0, max: 40 }),
    days: fc.integer({ min: -10, max: 10 }),
  })
  .map(({ op, births, months, days }): Node => {
    const [one, other] = [births[0], births.at(-1)].map((of): Node => ({
      op: "plus-months",
      months,
      day: { op: "fact", of: of as Node, kind: "birth", field: "on" }, // one at least
    })) as [Node, Node];
    const reached: readonly Node[] = [{ op: "plus-days" as const, days, day: one }, other].map((day) => ({
      op: "reached",
      day,
    }));
    const [first, second] = reached as [Node, Node];
    if (op !== "when") return { op, of: reached };
    return { op, cases: [{ when: first, then: { op: "value", value: true } }], otherwise: second };
  });

describe("compiled code", () => {
  test("says on every day what the timelines say, and knows every day on which they change", () => {
    fc.assert(
      fc.property(truth, anyStory, fc.array(anyDay, { minLength: 10, maxLength: 10 }), (holds, story, days) => {
        expect(differencesOf(ruled(holds), story, story.people(), days)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("says the same sum of the same people, whatever a right pays, on a day or every month", () => {
    const days = fc.array(anyDay, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.oneof(ALWAYS, truth), anyPayment, anyStory, days, (holds, payment, story, days) => {
        expect(differencesOf(ruled(holds, payment), story, story.people(), days)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("says the same of two rights that nobody draws together, whichever of them has to be asked for", () => {
    const by = fc.constantFrom("highest" as const, "priority" as const, "own-choice" as const);
    const days = fc.array(anyDay, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.oneof(ALWAYS, truth), anyPayment, anyPayment, by, anyStory, days, (...told) => {
        const [holds, one, other, by, story, days] = told;
        expect(differencesOf(rivals(holds, one, other, by), story, story.people(), days)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("says the same of what a household draws that somebody asked for", () => {
    const holds = fc.oneof(
      drawn,
      drawn.map((of): Node => ({ op: "not", of })),
      drawn.map((of): Node => ({ op: "reached", day: { op: "plus-months", months: 1, day: { op: "first-day", of } } })),
    );
    fc.assert(
      fc.property(holds, anyStory, fc.array(anyDay, { maxLength: 5 }), (holds, story, days) => {
        expect(differencesOf(ruled(holds), story, story.people(), days)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("knows the day of a sum that is told by what never ends", () => {
    const story = new Story().born("ana", "1995-02-28").born("child", "2020-03-01");
    story.who(parent, "ana", "child", "2020-03-01");
    const law = ruled({ op: "value", value: true }, GRANT_OF_FIRST_CHILD);
    expect(differencesOf(law, story, story.people(), [day("2020-03-01")])).toEqual([]);
  });

  test("knows since when something was once so, and the first day of it, also of what changes from month to month", () => {
    const once = fc.oneof(truth, birthdays).map((of): Node => ({ op: "once-reached", of }));
    const neverYet = once.map((of): Node => ({ op: "not", of }));
    const monthsAfter = fc.tuple(truth, fc.integer({ min: 0, max: 30 })).map(([of, months]): Node => ({
      op: "reached",
      day: { op: "plus-months", months, day: { op: "first-day", of } },
    }));
    fc.assert(
      fc.property(
        fc.oneof(once, neverYet, monthsAfter),
        anyStory,
        fc.array(anyDay, { maxLength: 5 }),
        (holds, story, days) => {
          expect(differencesOf(ruled(holds), story, story.people(), days)).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("knows for how long what only grows is settled", () => {
    const grows = fc.constantFrom<Node>(
      { op: "months-with", of: { op: "bound", name: "child" }, kind: "work" },
      { op: "months-with", of: { op: "bound", name: "child" }, kind: "income" },
      { op: "years-since", day: { op: "fact", of: { op: "bound", name: "child" }, kind: "birth", field: "on" } },
    );
    const by = fc.constantFrom("<" as const, "<=" as const, "=" as const, ">=" as const, ">" as const);
    const limit = fc.integer({ min: 0, max: 6 }).map((value): Node => ({ op: "value", value }));
    const compared = fc.record({ op: fc.constant("compare" as const), by, left: grows, right: limit });
    const settled = fc.oneof(
      compared,
      fc.tuple(compared, truth).map((of): Node => ({ op: "and", of })),
      fc.tuple(truth, compared).map((of): Node => ({ op: "or", of })),
    );
    fc.assert(
      fc.property(settled, anyStory, fc.array(anyDay, { maxLength: 5 }), (holds, story, days) => {
        expect(differencesOf(ruled(holds), story, story.people(), days)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("says when a law begins to be modelled that a right waits for", () => {
    fc.assert(
      fc.property(fc.oneof(truth, birthdays), anyStory, anyDay, (holds, story, modelledFrom) => {
        const law = ruled(holds);
        const programmes = law.programmes.map((it) => ({ ...it, modelledFrom }));
        expect(differencesOf({ ...law, programmes }, story, story.people(), [])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("knows that something falls due on the first day of 1970, which is the number 0", () => {
    const story = new Story().born("ana", "1945-02-28").born("child", "1970-01-01");
    story.who(parent, "ana", "child", "1970-01-01");
    expect(differencesOf(lawOf(birthGrant), story, story.people(), [day("1969-12-31")])).toEqual([]);
  });
});
