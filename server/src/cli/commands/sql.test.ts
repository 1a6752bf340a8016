import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openDuckdb, testDatabase } from "@dayaq/testing";
import { afterAll, describe, expect, test } from "vitest";
import { PROJECT } from "../../platform/project.ts";
import { sqlCommand } from "./sql.ts";

/** What the last call wrote, also where it was refused. */
let out: string[] = [];

async function sql(...argv: string[]): Promise<{ code: number; out: string; said: string[] }> {
  const said: string[] = [];
  out = [];
  const terminal = { out: (line: string) => void out.push(line), say: (line: string) => said.push(line) };
  const code = await sqlCommand.run(argv, { ...terminal, ask: async () => undefined });
  return { code, out: out.join("\n"), said };
}

/** A folder of tables: a couple with a child; the man and the child have a disability. */
const folder = mkdtempSync(path.join(tmpdir(), "dayaq-sql-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(path.join(folder, "facts"));
const table = (file: string, ...rows: string[]) => writeFileSync(path.join(folder, file), [...rows, ""].join("\n"));
table("persons.csv", "id,bornOn,sex", "woman,1990-02-01,female", "man,1988-02-01,male", "o'child,2025-07-10,female");
table("relations.csv", "kind,of,is", "parent,o'child,woman", "parent,o'child,man", "spouse,man,woman");
table("facts/disability.csv", "person,percent,cause", "man,85,general", "o'child,50,general");
table("facts/residence.csv", "person,permanent,district", "woman,true,GA", "man,true,GA", "o'child,true,GA");
table("facts/citizenship.csv", "person,country", "woman,AZ", "man,AZ", "o'child,AZ");

const PEOPLE = ["people", "--on", "2025-08-01", "--csv-in", folder];
const ANSWERS = (right: string) =>
  `select p.id, a.due, a.amount::int as amount from ${right} a join person p using (person) order by p.id`;

describe("dayaq sql", () => {
  const database = testDatabase();

  test("fills PostgreSQL with people and the law, and has them answered as a record is", async () => {
    for (const argv of [["tables"], PEOPLE, ["right", "ALW-DIS", "BIRTH"]]) {
      const { code, out } = await sql(...argv); // each rests on the one before
      expect(code).toBe(0);
      await database.owner.query(out);
    }
    const answers = async (right: string) => (await database.owner.query(ANSWERS(right))).rows;
    expect(await answers("answer_alw_dis")).toMatchObject([
      { id: "man", due: true, amount: 30_000 },
      { id: "o'child", due: true },
      { id: "woman", due: false },
    ]);
    expect(await answers("answer_birth")).toMatchObject([
      { id: "man" },
      { id: "o'child", due: true, amount: 60_000 },
      { id: "woman" },
    ]);
    const [, report = ""] = /```sql\n([^`]*)```/.exec(readFileSync(path.join(PROJECT, "docs/sql.md"), "utf8")) ?? [];
    expect((await database.owner.query(report)).rows).toEqual([{ district: "GA", people: 2, manat_a_month: "480.00" }]);
  });

  test("speaks to DuckDB in its own words", async () => {
    const duckdb = await openDuckdb();
    for (const argv of [
      ["tables", "--dialect", "duckdb"],
      PEOPLE,
      ["right", "ALW-DIS", "BIRTH", "--dialect", "duckdb"],
    ])
      await duckdb.ask((await sql(...argv)).out); // each rests on the one before
    expect(await duckdb.ask(ANSWERS("answer_birth"))).toMatchObject([
      { id: "man" },
      { id: "o'child", amount: 60_000 },
      { id: "woman" },
    ]);
    expect(await duckdb.ask(ANSWERS("answer_alw_dis"))).toMatchObject([
      { id: "man", due: true, amount: 30_000 },
      { id: "o'child", due: true },
      { id: "woman", due: false },
    ]);
    duckdb.close();
  }, 60_000);

  test.each([
    [[], /wants tables, people or right/],
    [["right"], /wants tables, people or right/],
    [["right", "NOTHING"], /there is no programme NOTHING; there are BIRTH, /],
    [["right", "ALW-DIS", "alw-dis"], /there is no programme alw-dis: “ALW-DIS” is probably meant/],
    [["right", "ALW-DIS", "--on", "2025-08-01"], /go with people/],
    [["people", "--on", "2025-08-01", "--invented", "--dialect", "oracle"], /postgresql or duckdb/],
    [["tables", "--dialect", "oracle"], /postgresql or duckdb/],
    [["people"], /--on wants a day/],
    [["people", "--on", "2025-08-01", "--csv-in", "x", "--invented"], /--csv-in DIR or --invented/],
    [["people", "--on", "2025-08-01"], /--csv-in DIR or --invented/],
  ])("called as %j says what it wants", async (argv, says) => {
    await expect(sql(...argv)).rejects.toThrow(says);
    expect(out, "nothing half-written").toEqual([]);
  });
});
