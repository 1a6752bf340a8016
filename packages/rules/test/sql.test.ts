import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@dayaq/testing";
import { type Ask, differencesOfSql, prepareSql } from "../src/testing.ts";
import { anyDay, anyStory, ruled, truth } from "./random-rules.ts";

describe("a law in SQL", () => {
  const database = testDatabase();
  const ask: Ask = async (text, values) =>
    (await database.owner.query<Record<string, unknown>>(text, values as unknown[])).rows;

  test("says on every day what the timelines say", async () => {
    await prepareSql(ask, ruled({ op: "value", value: true }));
    const days = fc.array(anyDay, { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(
        truth,
        fc.array(anyStory, { minLength: 1, maxLength: 3 }),
        days,
        async (holds, stories, days) => {
          const asked = stories.map((world) => ({ world, people: world.people(), days }));
          expect(await differencesOfSql(ask, ruled(holds), "RULE", asked)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});
