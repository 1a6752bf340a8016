import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differencesOf } from "../src/testing.ts";
import { anyDay, anyStory, ruled, truth } from "./random-rules.ts";

describe("compiled code", () => {
  test("says on every day what the timelines say, and knows every day on which they change", () => {
    fc.assert(
      fc.property(truth, anyStory, fc.array(anyDay, { minLength: 10, maxLength: 10 }), (holds, story, days) => {
        expect(differencesOf(ruled(holds), story, story.people(), days)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
