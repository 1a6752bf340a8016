import { readdirSync } from "node:fs";
import path from "node:path";
import { lawOf } from "@dayaq/country";
import type { Examples } from "@dayaq/rules";
import { type Ask, differencesOfSql, prepareSql, worldsOf } from "@dayaq/rules/testing";
import { testDatabase } from "@dayaq/testing";
import { beforeAll, describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const FOLDER = path.join(import.meta.dirname, "programmes");
const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((it) => it.isDirectory());

describe("a right in SQL", () => {
  const law = lawOf(azerbaijan);
  const database = testDatabase();
  const ask: Ask = async (text, values) =>
    (await database.owner.query<Record<string, unknown>>(text, [...(values ?? [])])).rows;

  beforeAll(() => prepareSql(ask, law));

  test.each(folders)(
    "says of every example of $name what the timelines say",
    async ({ name }) => {
      const file = path.join(FOLDER, name, `${name}.examples.ts`);
      const { examples } = (await import(file)) as { examples: Examples }; // each right has its examples beside it
      expect(await differencesOfSql(ask, law, examples.programme, worldsOf(law, examples))).toEqual([]);
    },
    120_000,
  );
});
