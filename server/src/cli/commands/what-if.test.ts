import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, test } from "vitest";
import { PROJECT } from "../../platform/project.ts";
import { whatIfCommand } from "./what-if.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dayaq-what-if-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function whatIf(...argv: string[]): Promise<{ code: number; out: string[]; said: string[] }> {
  const out: string[] = [];
  const said: string[] = [];
  const terminal = { out: (line: string) => out.push(line), say: (line: string) => said.push(line) };
  const code = await whatIfCommand.run(argv, { ...terminal, ask: async () => undefined });
  return { code, out, said };
}

const reformNamed = (name: string): string => path.join(PROJECT, "countries/az/reforms", `${name}.ts`);
const RAISE = reformNamed("raise");
const ON = ["--on", "2025-08-01"];

/** A town of tables: ten couples with a child, in two regions; the man of every second one has a disability. */
const town = path.join(folder, "town");
mkdirSync(path.join(town, "facts"), { recursive: true });
const homes = Array.from({ length: 10 }, (_, nth) => nth);
const table = (file: string, header: string, rows: readonly string[]) =>
  writeFileSync(path.join(town, file), [header, ...rows, ""].join("\n"));
table(
  "persons.csv",
  "id,bornOn,sex",
  homes.flatMap((it) => [`Secret-${it},1990-02-01,female`, `man${it},1988-02-01,male`, `child${it},2020-02-01,female`]),
);
table(
  "relations.csv",
  "kind,of,is",
  homes.flatMap((it) => [
    `parent,child${it},Secret-${it}`,
    `parent,child${it},man${it}`,
    `spouse,man${it},Secret-${it}`,
  ]),
);
table(
  "facts/disability.csv",
  "person,percent,cause",
  homes.filter((it) => it % 2 === 0).map((it) => `man${it},85,general`),
);
table(
  "facts/residence.csv",
  "person,permanent,district",
  homes.flatMap((it) => ["Secret-", "man", "child"].map((who) => `${who}${it},true,${it < 7 ? "GA" : "LAN"}`)),
);

describe("the examples of docs/what-if.md", () => {
  const blocks = readFileSync(path.join(PROJECT, "docs/what-if.md"), "utf8").matchAll(
    /```\n\$ dayaq what-if (.*)\n([^`]*)```/g,
  );
  const examples = [...blocks].map(([, argv = "", printed = ""]) => ({ argv, printed }));

  test("are three", () => {
    expect(examples).toHaveLength(3);
  });

  test.each(examples)("$argv", async ({ argv, printed }) => {
    const [file = "", ...options] = argv.split(" ");
    const { code, out } = await whatIf(path.join(PROJECT, file), ...options);
    expect(code).toBe(0);
    const parts = printed.trim().split("\n…\n");
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(out.join("\n")).toContain(part);
  });
});

describe("dayaq what-if --csv-in", () => {
  const csv = path.join(folder, "csv");
  const page = path.join(folder, "page.html");
  const rowsOf = (file: string) => parse<Record<string, string>>(readFileSync(path.join(csv, file)), { columns: true });

  test("writes tables in which few people are not told of, and a month of the law costs what it gives", async () => {
    const { code, said } = await whatIf(RAISE, ...ON, "--csv-in", town, "--csv", csv, "--months", "2");
    expect(code).toBe(0);
    expect(said.filter((it) => it.startsWith("Written"))).toHaveLength(5);
    expect(rowsOf("programmes.csv").filter(({ programme }) => programme === "ALW-DIS")).toEqual([
      {
        programme: "ALW-DIS",
        law: "before",
        people: "5",
        sum: "1500.00",
        unasked: "0",
        unaskedSum: "0.00",
        unknown: "0",
      },
      {
        programme: "ALW-DIS",
        law: "after",
        people: "5",
        sum: "1750.00",
        unasked: "0",
        unaskedSum: "0.00",
        unknown: "0",
      },
    ]);
    expect(rowsOf("months.csv").map(({ month }) => month)).toEqual(["2025-08", "2025-09"]);
    // Four in one region and one in another: either would give the other away.
    expect(rowsOf("groups.csv").filter(({ by }) => by === "region")).toMatchObject([
      { key: "gence-daskesen", people: "21", gain: "few", gained: "few" },
      { key: "lenkeran-astara", people: "9", gain: "few", gained: "few" },
    ]);
    expect(rowsOf("kinds.csv")).toMatchObject([{ adults: "2", children: "1", homes: "5", change: "250.00" }]);
  });

  test.each(["az", "en", "ru"])(
    "writes a page in %s that needs nothing beside itself, and names nobody",
    async (language) => {
      const { code } = await whatIf(
        RAISE,
        ...ON,
        "--csv-in",
        town,
        "--page",
        page,
        "--language",
        language,
        "--poverty",
      );
      expect(code).toBe(0);
      const html = readFileSync(page, "utf8");
      expect(html).toContain(`<html lang="${language}">`);
      expect(html.replaceAll(/data:[^"')]*/g, "")).not.toMatch(/(src|href)=|url\((?!"?\))|@import|<script|https?:/);
      expect(html).not.toMatch(/what-if\.|Secret-/);
    },
  );

  test("answers although rows were kept aside, and says so", async () => {
    const spoilt = path.join(folder, "spoilt");
    mkdirSync(spoilt);
    writeFileSync(path.join(spoilt, "persons.csv"), "id,bornOn,sex\na,1990-02-01,female\nb,1990-02-31,female\n");
    const { code, out, said } = await whatIf(RAISE, ...ON, "--csv-in", spoilt);
    expect(code).toBe(1);
    expect(said.at(-1)).toContain("1 rows of the tables were kept aside");
    expect(out).toContain("Asked of the people in a folder of tables. People: 1, homes: 1.");
  });
});

test("another country, another currency: an offer that nobody confirmed is paid to nobody, unless everybody asks", async () => {
  const terranova = path.join(folder, "terranova");
  mkdirSync(path.join(terranova, "facts"), { recursive: true });
  const born = homes.flatMap((it) => [`mother${it},1995-02-01,female`, `baby${it},2025-08-1${it},male`]);
  const income = homes.map((it) => `mother${it},100`);
  const lives = homes.flatMap((it) => [`mother${it},true`, `baby${it},true`]);
  for (const [file, header, rows] of [
    ["persons.csv", "id,bornOn,sex", born],
    ["relations.csv", "kind,of,is", homes.map((it) => `parent,baby${it},mother${it}`)],
    ["facts/income.csv", "person,amount", income],
    ["facts/residence.csv", "person,permanent", lives],
  ] as const)
    writeFileSync(path.join(terranova, file), [header, ...rows, ""].join("\n"));
  const file = path.join(folder, "terranova.ts");
  writeFileSync(
    file,
    `export const reform = { title: { en: "More" }, changes: [
      { parameter: "BIRTH", from: "2025-01-01", to: "50000" },
      { parameter: "HEATING.amount", from: "2025-01-01", to: "4000" } ] };`,
  );
  const asked = [file, ...ON, "--csv-in", terranova, "--country", "xx"];
  const cellsOf = async (right: string, ...options: string[]) => {
    const { out } = await whatIf(...asked, ...options);
    const rows = out.filter((it) => it.trim().startsWith(right)).map((it) => it.trim().split(/ {2,}/).slice(1));
    return [out[1], ...rows];
  };
  expect(await cellsOf("Birth grant")).toEqual([
    "Change of the cost in August 2025: +100\u202f000\u202fT$",
    ["10", "10", "400\u202f000\u202fT$", "500\u202f000\u202fT$", "+100\u202f000\u202fT$"],
  ]);
  const [, paid, could] = await cellsOf("Heating aid");
  expect(paid).toEqual(["0", "0", "0\u202fT$", "0\u202fT$", "0\u202fT$"]);
  expect(could).toEqual(["10", "10", "40\u202f000\u202fT$", "10"]);
  expect((await cellsOf("Heating aid", "--everyone-asks"))[1]).toEqual([
    "10",
    "10",
    "35\u202f000\u202fT$",
    "40\u202f000\u202fT$",
    "+5\u202f000\u202fT$",
  ]);
});

describe("a reform that is wrong", () => {
  const programme = (rest: string) => `
import { birth } from "@dayaq/country-az/facts/person";
import { parent } from "@dayaq/country-az/facts/relations";
import { about, decreed, programme, quantity } from "@dayaq/rules";
const basis = { act: "reform", article: "" };
const condition = (holds) => [{ id: "only", says: { en: "only" }, basis, holds }];
const usual = { title: { en: "New" }, about: "person", basis, mode: "automatic", opens: [], modelledFrom: "2025-01-01", given: {},
  pays: { monthly: () => quantity(100), accrual: "by-days" } };
const added = programme("NEW", { ...usual, ${rest} });
export const reform = { title: { en: "A draft" }, changes: [{ add: added }] };`;
  const changing = (change: string) => `export const reform = { title: { en: "A draft" }, changes: [${change}] };`;

  test.each([
    ["no-export", "export const reforms = {};", "it exports reforms, but no “reform”"],
    ["default", "export default {};", "it exports default, but no “reform”"],
    ["syntax", "export const reform = {\n  title: [;\n};", "line 2: "],
    ["empty", "export const reform = { title: {}, changes: [] };", "the title is no text by language, such as"],
    [
      "typing",
      changing('{ parameter: "ALW-AGE", form: "2025-08-01", to: "1.00" }'),
      "change 1: there is no “form”: “from” is probably meant; change 1: “from” is missing",
    ],
    [
      "repel",
      changing('{ repel: "IDP", from: "2025-08-01" }'),
      "change 1: says none of parameter, add, replace, repeal, choose: one is wanted; change 1: there is no “repel”: “repeal” is probably meant",
    ],
    ["two", changing('{ repeal: "IDP", choose: "x", from: "2025-08-01" }'), "change 1: says repeal and choose of"],
    ["no-programme", changing('{ add: "IDP" }'), "change 1: “add” wants a right made by programme(…)"],
    [
      "stranger",
      changing('{ parameter: "ALW-AGES", from: "2025-08-01", to: "1.00" }'),
      "there is no parameter ALW-AGES: “ALW-AGE” is probably meant",
    ],
    [
      "number",
      changing('{ parameter: "ALW-AGE", from: "2025-08-01", to: 250 }'),
      "parameter ALW-AGE: 250 is not money as a decimal string",
    ],
    [
      "breaks",
      programme("conditions: condition(() => about.fact(birth).born.reached())"),
      "programme NEW, condition only: Cannot read properties of undefined",
    ],
    [
      "plain",
      programme("conditions: condition(() => true)"),
      "programme NEW, condition only: is no expression of the law",
    ],
    [
      "unsound",
      programme(
        'conditions: condition(() => about.draws("X")), pays: { monthly: () => decreed("Y"), accrual: "by-days" }',
      ),
      "programme NEW, condition only: there is no programme X; programme NEW, amount: there is no parameter Y",
    ],
    [
      "at-once",
      programme(
        "conditions: condition(() => about.related(parent).where((it) => it.has(birth)).ever().any((it) => it.has(birth)))",
      ),
      "programme NEW cannot be asked of everybody at once",
    ],
  ])("%s", async (name, text, says) => {
    const file = path.join(folder, `${name}.ts`);
    writeFileSync(file, text);
    const asked = whatIf(file, ...ON, "--csv-in", town);
    await expect(asked).rejects.toThrow(`${file}: ${says}`);
    await expect(asked).rejects.toMatchObject({ name: "Trouble" });
  });

  test("is not there, or no TypeScript", async () => {
    await expect(whatIf(path.join(folder, "nowhere.ts"), ...ON, "--csv-in", town)).rejects.toThrow(
      "there is no such file",
    );
    await expect(whatIf(path.join(town, "persons.csv"), ...ON, "--csv-in", town)).rejects.toThrow(
      "whose name ends in .ts",
    );
  });
});

test("a reform that begins after the months asked about says so, beside its noughts", async () => {
  const file = path.join(folder, "later.ts");
  const change = '{ parameter: "ALW-AGE", from: "2026-01-15", to: "300.00" }';
  writeFileSync(file, `export const reform = { title: { en: "Later" }, changes: [${change}] };`);
  const said = async (...months: string[]) => (await whatIf(file, ...ON, "--csv-in", town, ...months)).said.join("\n");
  expect(await said()).toContain("Nothing of the reform is in force by then: it begins on 2026-01-15.");
  expect(await said("--months", "6")).not.toContain("in force by then");
});

test("a reform may stand anywhere, as people run the command", () => {
  const file = path.join(folder, "far-away.ts");
  writeFileSync(file, readFileSync(reformNamed("add"), "utf8"));
  const argv = ["bin/dayaq.mjs", "what-if", file, ...ON, "--csv-in", town];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: PROJECT, encoding: "utf8" });
  expect({ status, stderr: stderr.replaceAll(/[\d.]+ s/g, "… s") }).toEqual({
    status: 0,
    stderr: "Read in … s, compared in … s.\n",
  });
  expect(stdout).toContain("CHILD-UNDER-3");
});

describe("called wrongly", () => {
  test.each([
    [[], "what-if wants the file of a reform"],
    [[RAISE], "--on wants a day"],
    [[RAISE, "--on", "2025-02-30"], "--on wants a day"],
    [[RAISE, RAISE, ...ON], "is one argument too many"],
    [[RAISE, ...ON, "--months", "0"], "--months wants a number from 1 to 120"],
    [[RAISE, ...ON, "--language", "fr"], "--language wants az, en, ru"],
    [[RAISE, ...ON, "--country", "az"], "--country goes with --csv-in or --invented"],
    [[RAISE, ...ON, "--csv-in", town, "--invented"], "are two sources"],
    [[RAISE, ...ON, "--csv-in", town, "--csv", town], "--csv wants another folder"],
    [[RAISE, ...ON, "--invnted"], "Unknown option '--invnted'"],
    [[RAISE, ...ON, "--invented", "--country", "xx"], "invents no country in small"],
    [[RAISE, ...ON, "--csv-in", path.join(folder, "nowhere")], "nowhere is not there"],
    [[RAISE, ...ON, "--csv-in", town, "--page", path.join(folder, "nowhere/x.html")], "x.html cannot be written"],
    [[RAISE, ...ON, "--csv-in", town, "--csv", path.join(town, "persons.csv")], "persons.csv cannot be made"],
    [[RAISE, ...ON, "--csv-in", town, "--country", "xx"], "there is no parameter ALW-DIS"],
    [[RAISE, ...ON, "--csv-in", town, "--country", "xx", "--poverty"], "does not say what poverty is"],
  ])("%j", async (argv, says) => {
    await expect(whatIf(...argv)).rejects.toThrow(says);
  });
});
