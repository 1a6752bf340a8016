import { day } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differencesOf } from "../src/testing.ts";
import { birthGrant, lawOf, parent, Story } from "./a-small-law.ts";
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

  test("knows that something falls due on the first day of 1970, which is the number 0", () => {
    const story = new Story().born("ana", "1945-02-28").born("child", "1970-01-01");
    story.who(parent, "ana", "child", "1970-01-01");
    expect(differencesOf(lawOf(birthGrant), story, story.people(), [day("1969-12-31")])).toEqual([]);
  });
});
