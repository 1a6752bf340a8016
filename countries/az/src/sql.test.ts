import { lawOf } from "@dayaq/country";
import { type Ask, differencesOfSql, prepareSql, worldsOf } from "@dayaq/rules/testing";
import { testDatabase } from "@dayaq/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";
import { examplesIn, programmeFolders } from "./testing.ts";

const law = lawOf(azerbaijan);
describe("a right in PostgreSQL", () => {
  const database = testDatabase();
  const ask: Ask = async (text, values) =>
    (await database.owner.query<Record<string, unknown>>(text, [...(values ?? [])])).rows;

  beforeAll(() => prepareSql(ask, law));

  test.each(programmeFolders)(
    "says of every example of %s what the timelines say",
    async (name) => {
      const examples = await examplesIn(name);
      expect(await differencesOfSql(ask, law, examples.programme, worldsOf(law, examples))).toEqual([]);
    },
    240_000,
  );
});
