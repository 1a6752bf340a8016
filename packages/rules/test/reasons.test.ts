import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reasonsDiffering } from "../src/testing.ts";
import { anyDay, anyStory, ruled, truth } from "./random-rules.ts";

describe("the reasons of a day", () => {
  test("are those of the whole timelines: what is due, each condition, and the facts that settled it", () => {
    fc.assert(
      fc.property(truth, anyStory, fc.array(anyDay, { minLength: 5, maxLength: 5 }), (holds, story, days) => {
        expect(reasonsDiffering(ruled(holds), story, story.people(), days)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
