import { readdirSync } from "node:fs";
import path from "node:path";
import { lawOf } from "@dayaq/country";
import type { Examples } from "@dayaq/rules";
import { type Ask, differencesOfSql, prepareSql, worldsOf } from "@dayaq/rules/testing";
import { DUCKDB } from "@dayaq/rules/sql";
import { type Duckdb, openDuckdb, testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const FOLDER = path.join(import.meta.dirname, "programmes");
const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((it) => it.isDirectory());

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
const examplesIn = async (name: string): Promise<Examples> => {
  const file = path.join(FOLDER, name, `${name}.examples.ts`);
  const { examples } = (await import(file)) as { examples: Examples }; // each right has its examples beside it
  return examples;
};

describe("a right in PostgreSQL", () => {
  const database = testDatabase();
  const ask: Ask = async (text, values) =>
    (await database.owner.query<Record<string, unknown>>(text, [...(values ?? [])])).rows;

  beforeAll(() => prepareSql(ask, law));

  test.each(folders)(
    "says of every example of $name what the timelines say",
    async ({ name }) => {
      const examples = await examplesIn(name);
      expect(await differencesOfSql(ask, law, examples.programme, worldsOf(law, examples))).toEqual([]);
    },
    120_000,
  );
});

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
