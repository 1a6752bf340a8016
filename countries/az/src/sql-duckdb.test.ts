import { lawOf } from "@dayaq/country";
import { DUCKDB } from "@dayaq/rules/sql";
import { differencesOfSql, prepareSql, worldsOf } from "@dayaq/rules/testing";
import { type Duckdb, openDuckdb } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";
import { examplesIn, programmeFolders } from "./testing.ts";

const law = lawOf(azerbaijan);

describe("a right in DuckDB", () => {
  let duckdb: Duckdb;
  beforeAll(async () => {
    duckdb = await openDuckdb();
    await prepareSql(duckdb.ask, law, DUCKDB);
  });
  afterAll(() => duckdb.close());

  test.each(programmeFolders)(
    "says of every example of %s what the timelines say",
    async (name) => {
      const examples = await examplesIn(name);
      const worlds = worldsOf(law, examples);
      expect(await differencesOfSql(duckdb.ask, law, examples.programme, worlds, DUCKDB)).toEqual([]);
    },
    120_000,
  );
});
