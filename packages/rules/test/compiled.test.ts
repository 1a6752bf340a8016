import { isoDay, type LocalDate, plusDays } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerOn, type Award, columnsOf, compileLaw, determine, type Law } from "../src/index.ts";
import type { Story } from "./a-small-law.ts";
import { anyDay, anyStory, ruled, truth } from "./random-rules.ts";

/** An unknown answer is the same one whatever its reason: only the timeline evaluator keeps reasons. */
const told = (award: Award) =>
  award.kind === "due"
    ? [award.amount, ...award.shares.map((it) => [it.beneficiary, it.payee, it.amount])]
    : award.kind;

function bothWays(law: Law, story: Story, programme: string, about: string) {
  const compiled = compileLaw(law);
  const people = story.people();
  const columns = columnsOf(law, compiled.words, people, story.everything(), []);
  const bound = compiled.bind(columns);
  const person = columns.people.indexOf(about);
  const determination = determine(law, programme, story, about);
  return {
    changes: determination.timeline.from.slice(1),
    candidates: bound.daysOf(programme, person),
    on: (day: LocalDate) => ({
      evaluated: told(answerOn(determination, day).award),
      compiled: told(bound.awardOn(programme, person, day)),
    }),
  };
}

describe("compiled code", () => {
  test("says on every day what the timelines say, and knows every day on which they change", () => {
    fc.assert(
      fc.property(truth, anyStory, fc.array(anyDay, { minLength: 10, maxLength: 10 }), (holds, story, days) => {
        const { changes, candidates, on } = bothWays(ruled(holds), story, "RULE", "ana");
        for (const day of [...days, ...changes.flatMap((it) => [plusDays(it, -1), it])]) {
          const { evaluated, compiled } = on(day);
          expect(compiled, isoDay(day)).toEqual(evaluated);
        }
        expect(changes.filter((it) => !candidates.includes(it)).map(isoDay)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
