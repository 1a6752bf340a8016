import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { azerbaijan } from "@dayaq/country-az";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { introduce } from "../../modules/registry/index.ts";
import { claimCountry, inTransaction } from "../../platform/index.ts";
import { runDayaq } from "../run.ts";

const database = testDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "dayaq-contributions-"));
const file = path.join(folder, "june.ndjson");
const PEOPLE = 20_000;
const finOf = (n: number) => `L${String(n).padStart(6, "0")}`;
const MAIN = path.join(import.meta.dirname, "../main.ts");

beforeAll(async () => {
  await inTransaction(database.pool, async (tx) => {
    await claimCountry(tx, azerbaijan.code);
    await introduce(
      tx,
      Array.from({ length: PEOPLE }, (_, n) => ({ identifiers: [{ scheme: "FIN", value: finOf(n) }] })),
    );
  });
  const line = (n: number) =>
    JSON.stringify({ person: `FIN:${finOf(n)}`, employer: "1400057421", wage: "1000.00", contribution: "220.00" });
  const lines = Array.from({ length: PEOPLE }, (_, n) => line(n));
  writeFileSync(file, `${[...lines, "not a line", line(0), line(PEOPLE)].join("\n")}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ingestAs = (month: string) => ["contributions", "ingest", file, "--month", month];
const ingest = ingestAs("2025-06");

async function dayaq(...argv: string[]) {
  const said: string[] = [];
  const told: string[] = [];
  process.env["DATABASE_URL"] = database.url;
  const exit = await runDayaq(argv, {
    out: (text) => void said.push(text.replaceAll(/ +/g, " ").trim()),
    say: (text) => void told.push(text),
    ask: () => Promise.resolve(undefined),
  });
  return { exit, said, told };
}

test("killed anywhere and called again, a file is taken once and whole", async () => {
  const may = ingestAs("2025-05");
  const ofMay = "from contributions.upload where month = '2025-05-01'";
  const killedAt: string[] = [];
  for (const reached of ["received > 0", "read_lines > 0", "state = 'replacing'", "added > 0"]) {
    const child = spawn(process.execPath, [MAIN, ...may], {
      env: { ...process.env, DATABASE_URL: database.url },
      stdio: "ignore",
    });
    const gone = once(child, "exit");
    const isThere = async () => (await database.pool.query(`select ${ofMay} and ${reached}`)).rowCount === 1;
    while (child.exitCode === null && !(await isThere())) await pause(2); // as soon as it is there
    child.kill("SIGKILL");
    await gone; // one kill after the other
    const { rows } = await database.pool.query<{ state: string }>(`select state ${ofMay}`);
    killedAt.push(rows[0]?.state ?? "");
  }
  expect(new Set(killedAt).size).toBeGreaterThan(1);
  expect(killedAt.at(-1)).toBe("replacing");
  const whole = ["lines 20003", "taken 20001", "waiting 1", "refused 2", "line.not-json 1", "line.repeated 1"];
  const first = await dayaq(...may);
  expect(first).toMatchObject({
    exit: 0,
    said: ["month 2025-05 version 1 applied", ...whole, "added 20000", "changed 0", "removed 0"],
  });
  const count = async () =>
    (
      await database.pool.query<{ n: number }>(
        "select count(*) as n from contributions.line where month = '2025-05-01'",
      )
    ).rows;
  expect((await database.pool.query<{ by: string }>(`select signed_by as by ${ofMay}`)).rows[0]?.by).toMatch(
    /^operator\//,
  );
  expect(await count()).toEqual([{ n: PEOPLE }]);
  expect(first.told.at(-1)).toContain("contributions refusals --month 2025-05 --version 1");
  const again = await dayaq(...may);
  expect(again.said).toEqual(first.said);
  expect(again.told[0]).toBe(`${file} was taken before, as version 1 of 2025-05: nothing is done.`);
  expect(await count()).toEqual([{ n: PEOPLE }]);
  expect(
    (await database.pool.query("select from contributions.part union all select from contributions.staged")).rowCount,
  ).toBe(0);
}, 60_000);

test("refusals are told with their line, and what to do", async () => {
  await dayaq(...ingest);
  const { said } = await dayaq("contributions", "refusals", "--month", "2025-06");
  expect(said.map((it) => JSON.parse(it) as unknown)).toEqual([
    { line: 20001, code: "line.not-json", detail: {}, mend: expect.stringContaining("JSON") },
    { line: 20002, code: "line.repeated", detail: { first: 1 }, mend: expect.stringContaining("sums") },
  ]);
  expect((await dayaq("contributions", "list", "--month", "2025-06")).said).toEqual([
    expect.stringMatching(/^month version state/),
    expect.stringMatching(/^2025-06 1 applied \d+ of \d+ 20003 20001 2 20000 0 0$/),
  ]);
});

test("an older file of a month is not brought back unsaid, an empty one and a month to come are no slip of the hand", async () => {
  const april = ["--month", "2025-04"];
  const take = (name: string, text: string, ...more: string[]) => {
    const other = path.join(folder, name);
    writeFileSync(other, text);
    return dayaq("contributions", "ingest", other, ...april, ...more);
  };
  const line = (employer: string) =>
    `{"person":"FIN:${finOf(1)}","employer":"${employer}","wage":"1.00","contribution":"0.00"}\n`;
  await take("first", line("1400057421"));
  await take("second", line("1400057422"));
  const back = await take("first", line("1400057421"));
  expect(back.told.join()).toContain(
    "version 1 of 2025-04: nothing is done. Version 2 has taken its place; to bring these lines back give --version 3.",
  );
  const third = await take("first", line("1400057421"), "--version", "3");
  expect(third).toMatchObject({
    exit: 0,
    said: expect.arrayContaining(["month 2025-04 version 3 applied", "added 1", "removed 1"]),
  });
  expect(await take("empty", "")).toMatchObject({ exit: 1, told: [expect.stringContaining("give its --version")] });
  expect((await take("empty", "", "--version", "4")).said).toContain("removed 1");
  const future = await dayaq("contributions", "ingest", file, "--month", "2952-04");
  expect(future).toMatchObject({ exit: 1, told: [expect.stringContaining("Nobody has been paid in 2952-04")] });
  expect((await dayaq("contributions", "list", "--month", "2952-04")).said).toHaveLength(1);
});

test.each([
  [["contributions"], "ingest, list or refusals"],
  [["contributions", "ingest", "x.ndjson"], "--month"],
  [["contributions", "ingest", "--month", "2025-06"], "a file"],
  [["contributions", "list", "--month", "2025-13"], "not a month"],
  [["contributions", "ingest", "x.ndjson", "--month", "2025-06", "--version", "0"], "not a version"],
])("%j is called wrongly", async (argv, why) => {
  const { exit, told } = await dayaq(...argv);
  expect(exit).toBe(2);
  expect(told.join(" ")).toContain(why);
});

test("a file that is not there, and a version that another file has, are trouble", async () => {
  await dayaq(...ingest);
  expect(
    (await dayaq("contributions", "ingest", path.join(folder, "none"), "--month", "2025-06")).told.join(),
  ).toContain("none is not there");
  const other = path.join(folder, "other.ndjson");
  writeFileSync(other, "\n");
  expect((await dayaq("contributions", "ingest", other, "--month", "2025-06", "--version", "1")).told.join()).toContain(
    "higher --version",
  );
});
