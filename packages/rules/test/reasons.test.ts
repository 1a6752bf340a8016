import { day, isoDay } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  about,
  asAt,
  calendarDay,
  type Certainty,
  decreed,
  type Law,
  programme,
  reasonsOn,
  type World,
} from "../src/index.ts";
import { reasonsDiffering } from "../src/testing.ts";
import { birthGrant, death, grade, graded, lawOf, orphans, parent, says, Story, work } from "./a-small-law.ts";
import { anyDay, anyStory, ruled, truth } from "./random-rules.ts";

const days = fc.array(anyDay, { minLength: 5, maxLength: 5 });

/** The same story told by people who have not been asked of some kinds of facts yet. */
const halfTold = (story: Story, unasked: readonly string[]): World => ({
  facts: (person, kind) => story.facts(person, kind),
  relatedTo: (person, kind) => story.relatedTo(person, kind),
  claims: () => [],
  silence: (_, kind) => (unasked.includes(kind) ? "unknown" : "no"),
});

const SURE: readonly Certainty[] = ["derived", "illustrative", "official", "reported"];

/** The same law, of whose age no two values are equally sure. */
const guessing = (law: Law): Law => ({
  ...law,
  parameters: law.parameters.map((it) =>
    it.key === "AGE"
      ? {
          ...it,
          values: it.values.map((value, nth) => ({ ...value, certainty: SURE[nth % SURE.length] ?? "official" })),
        }
      : it,
  ),
});

describe("the reasons of a day", () => {
  test("are those of the whole timelines: what is due, each condition, and the facts that settled it", () => {
    fc.assert(
      fc.property(truth, anyStory, days, (holds, story, asked) => {
        expect(reasonsDiffering(ruled(holds), story, story.people(), asked)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("are as sure as the whole timelines are, of a rule that reads what is surer in some years than in others", () => {
    fc.assert(
      fc.property(truth, anyStory, days, (holds, story, asked) => {
        expect(reasonsDiffering(guessing(ruled(holds)), story, story.people(), asked)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("are so while it is not known who stands in a relation, or what is so of them", () => {
    const unasked = fc.subarray(["parent", "work", "grade", "income", "birth"], { minLength: 1 });
    fc.assert(
      fc.property(truth, anyStory, days, unasked, (holds, story, asked, kinds) => {
        expect(reasonsDiffering(ruled(holds), halfTold(story, kinds), story.people(), asked)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("go by the fact that began last, whichever was told last", () => {
    const low = (story: Story) => story.that(grade, "ana", { percent: 20 }, "2019-01-01");
    const high = (story: Story) => story.that(grade, "ana", { percent: 80 }, "2020-01-01");
    for (const tell of [(it: Story) => high(low(it)), (it: Story) => low(high(it))]) {
      const story = tell(new Story().born("ana", "1995-01-01"));
      const reasons = reasonsOn(lawOf(graded), "GRADED", story, "ana", day("2021-01-01"));
      expect(reasons.conditions.map(({ holds, facts }) => [holds, facts.length])).toEqual([
        [true, 2],
        ["unknown", 0],
      ]);
    }
  });

  test("tell one question apart that is asked of two days", () => {
    const asked = programme("BEFORE", {
      title: says("Before"),
      about: "person",
      basis: graded.basis,
      mode: "automatic",
      opens: [],
      modelledFrom: "2018-01-01",
      given: { busy: about.relatedFrom(parent).any((it) => it.has(work)) },
      conditions: [
        {
          id: "now",
          says: says("a child works"),
          basis: graded.basis,
          certainty: "official",
          holds: ({ busy }) => busy,
        },
        {
          id: "then",
          says: says("none worked in 2019"),
          basis: graded.basis,
          certainty: "official",
          holds: ({ busy }) => asAt(calendarDay("2019-06-01"), busy).not(),
        },
      ],
      pays: { monthly: () => decreed("PENSION"), accrual: "by-days" },
    });
    const story = new Story().born("ana", "1970-01-01").born("child", "1995-01-01").who(parent, "ana", "child");
    story.that(work, "child", {}, "2020-01-01");
    const { conditions } = reasonsOn(lawOf(asked), "BEFORE", story, "ana", day("2021-01-01"));
    expect(conditions.map(({ holds }) => holds)).toEqual([true, true]);
    expect(reasonsDiffering(lawOf(asked), story, story.people(), [day("2019-06-01"), day("2021-01-01")])).toEqual([]);
  });

  test("are so of a sum of its own day, and of one that is shared among those whom a death leaves", () => {
    const law = lawOf(birthGrant, orphans);
    fc.assert(
      fc.property(anyStory, days, anyDay, (story, asked, on) => {
        story.that(death, "ana", { on }, isoDay(on));
        expect(reasonsDiffering(law, story, story.people(), asked)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
