import { lawOf } from "@dayaq/country";
import { DUCKDB } from "@dayaq/rules/sql";
import { differencesOfSql, prepareSql, worldsOf } from "@dayaq/rules/testing";
import { type Duckdb, openDuckdb } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";
import { examplesIn } from "./testing.ts";

/**
 * DuckDB has no functions, only macros that are written out wherever they are called: a right that asks for a pension comes to
 * megabytes, and one that adds up months takes it minutes to plan. These are the others.
 */
const IN_DUCKDB = [
  "adopted-child-allowance",
  "carers-stipend",
  "childcare-benefit",
  "conscripts-children-allowance",
  "foster-allowance",
  "foster-clothing",
  "general-cause-stipend",
  "national-hero-stipend",
  "part-financed-wage",
  "patriotic-war-hero-stipend",
  "personal-stipend",
  "radiation-grant",
  "release-grant",
  "second-world-war-stipend",
  "servicemens-death-insurance",
  "servicemens-insurance",
  "specialists-grant",
  "victory-day-aid",
  "war-disabled-stipend",
  "war-veterans-stipend",
  "work-injury-allowance",
];

const law = lawOf(azerbaijan);

describe("a right in DuckDB", () => {
  let duckdb: Duckdb;
  beforeAll(async () => {
    duckdb = await openDuckdb();
    await prepareSql(duckdb.ask, law, DUCKDB);
  });
  afterAll(() => duckdb.close());

  test.each(IN_DUCKDB)(
    "says of every example of %s what the timelines say",
    async (name) => {
      const examples = await examplesIn(name);
      const worlds = worldsOf(law, examples);
      expect(await differencesOfSql(duckdb.ask, law, examples.programme, worlds, DUCKDB)).toEqual([]);
    },
    60_000,
  );
});
