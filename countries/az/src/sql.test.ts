import { readdirSync } from "node:fs";
import path from "node:path";
import { lawOf } from "@dayaq/country";
import type { Examples } from "@dayaq/rules";
import { type Ask, differencesOfSql, prepareSql, worldsOf } from "@dayaq/rules/testing";
import { testDatabase } from "@dayaq/testing";
import { describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const FOLDER = path.join(import.meta.dirname, "programmes");
/** They walk over days of days, mostly since they ask for a labour pension: PostgreSQL needs more than some seconds for each. */
const TOO_LONG = new Set([
  "age-allowance",
  "age-pension",
  "civil-servants-allowance",
  "disability-allowance",
  "disability-pension",
  "funeral-grant",
  "guardians-allowance",
  "poor-infants-allowance",
  "social-assistance",
  "survivor-allowance",
  "survivor-pension",
  "utilities-allowance",
]);
const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((it) => it.isDirectory() && !TOO_LONG.has(it.name));

describe("a right in SQL", () => {
  const law = lawOf(azerbaijan);
  const database = testDatabase();
  const ask: Ask = async (text, values) =>
    (await database.owner.query<Record<string, unknown>>(text, [...(values ?? [])])).rows;

  test("says of every example what the timelines say", async () => {
    await prepareSql(ask, law);
    for (const { name } of folders) {
      const file = path.join(FOLDER, name, `${name}.examples.ts`);
      const { examples } = (await import(file)) as { examples: Examples }; // each right has its examples beside it
      expect(await differencesOfSql(ask, law, examples.programme, worldsOf(law, examples)), name).toEqual([]);
    }
  }, 120_000);
});
