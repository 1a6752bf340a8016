import { day } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openDuckdb, testDatabase } from "@dayaq/testing";
import type { Node } from "../src/index.ts";
import { type Dialect, DUCKDB, POSTGRESQL } from "../src/sql/index.ts";
import { type Ask, differencesOfSql, prepareSql } from "../src/testing.ts";
import { parent, Story } from "./a-small-law.ts";
import { ALWAYS, anyPayment, GRANT_OF_FIRST_CHILD } from "./random-payments.ts";
import { anyDay, anyStory, rivals, ruled, truth } from "./random-rules.ts";

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

/** The tables are the same whatever the rule. */
const ANY_LAW = ruled({ op: "value", value: true });

const days = fc.array(anyDay, { minLength: 5, maxLength: 5 });

/** Random rules over random families, on random days and on each day of a change. */
async function randomRules(ask: Ask, dialect: Dialect, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(truth, fc.array(anyStory, { minLength: 1, maxLength: 3 }), days, async (holds, stories, days) => {
      const asked = stories.map((world) => ({ world, people: world.people(), days }));
      expect(await differencesOfSql(ask, ruled(holds), "RULE", asked, dialect)).toEqual([]);
    }),
    { numRuns, examples: [[DOUBT_FROM_THE_BEGINNING, [oneChild], [day("2019-01-01")]]] },
  );
}

/** Random sums to random people, on random days and on each day of a change. */
async function randomPayments(ask: Ask, dialect: Dialect, numRuns: number): Promise<void> {
  const holds = fc.oneof(ALWAYS, truth);
  await fc.assert(
    fc.asyncProperty(holds, anyPayment, fc.array(anyStory, { minLength: 1, maxLength: 3 }), days, async (...told) => {
      const [holds, payment, stories, days] = told;
      const asked = stories.map((world) => ({ world, people: world.people(), days }));
      expect(await differencesOfSql(ask, ruled(holds, payment), "RULE", asked, dialect)).toEqual([]);
    }),
    { numRuns, examples: [[{ op: "value", value: true }, GRANT_OF_FIRST_CHILD, [oneChild], [day("2019-01-01")]]] },
  );
}

/** Two random rights that nobody draws together, on random days and on each day of a change. */
async function randomRivals(ask: Ask, dialect: Dialect, numRuns: number): Promise<void> {
  const by = fc.constantFrom("highest" as const, "priority" as const, "own-choice" as const);
  await fc.assert(
    fc.asyncProperty(anyPayment, anyPayment, by, anyStory, days, async (one, other, by, world, days) => {
      const law = rivals({ op: "value", value: true }, one, other, by);
      expect(await differencesOfSql(ask, law, "RULE", [{ world, people: world.people(), days }], dialect)).toEqual([]);
    }),
    { numRuns },
  );
}

describe("a law in SQL", () => {
  const database = testDatabase();

  test("says in PostgreSQL on every day what the timelines say", async () => {
    const ask: Ask = async (text, values) =>
      (await database.owner.query<Record<string, unknown>>(text, values as unknown[])).rows;
    await prepareSql(ask, ANY_LAW);
    await expect(randomRules(ask, POSTGRESQL, 150)).resolves.toBeUndefined();
    await expect(randomPayments(ask, POSTGRESQL, 100)).resolves.toBeUndefined();
    await expect(randomRivals(ask, POSTGRESQL, 40)).resolves.toBeUndefined();
  }, 240_000);

  test("says it in DuckDB, which shares no code with either", async () => {
    const duckdb = await openDuckdb();
    try {
      await prepareSql(duckdb.ask, ANY_LAW, DUCKDB);
      await expect(randomRules(duckdb.ask, DUCKDB, 60)).resolves.toBeUndefined();
      await expect(randomPayments(duckdb.ask, DUCKDB, 60)).resolves.toBeUndefined();
      await expect(randomRivals(duckdb.ask, DUCKDB, 20)).resolves.toBeUndefined();
    } finally {
      duckdb.close();
    }
  }, 240_000);
});
