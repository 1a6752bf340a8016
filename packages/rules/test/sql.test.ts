import { day } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testDatabase } from "@dayaq/testing";
import type { Node } from "../src/index.ts";
import { type Ask, differencesOfSql, prepareSql } from "../src/testing.ts";
import { parent, Story } from "./a-small-law.ts";
import { anyDay, anyStory, ruled, truth } from "./random-rules.ts";

const oneChild = new Story()
  .born("ana", "1995-02-28")
  .born("child0", "2019-01-01")
  .who(parent, "ana", "child0", "2019-01-01");

/** Once said to be reached by nobody: a doubt that is as old as time begins on no day of any fact. */
const DOUBT_FROM_THE_BEGINNING: Node = {
  op: "reached",
  day: {
    op: "first-day",
    of: {
      op: "compare",
      by: "<",
      left: { op: "fact", of: { op: "about" }, kind: "income", field: "amount" },
      right: { op: "value", value: 0 },
    },
  },
};

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
      { numRuns: 150, examples: [[DOUBT_FROM_THE_BEGINNING, [oneChild], [day("2019-01-01")]]] },
    );
  }, 120_000);
});
