import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { lawCommand } from "../../server/src/cli/commands/law.ts";
import { WholeCountry } from "./country.ts";
import { disability, residence } from "./two-records.ts";

const database = testDatabase({ today: "2025-08-04" });

let country: WholeCountry;
beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", database.url);
  country = await WholeCountry.open(database);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await country.dayaq.close();
});

async function law(...argv: string[]): Promise<{ code: number; out: string; said: string }> {
  const out: string[] = [];
  const said: string[] = [];
  const code = await lawCommand.run(argv, {
    out: (line) => void out.push(line),
    say: (line) => void said.push(line),
    ask: () => Promise.resolve(undefined),
  });
  return { code, out: out.join("\n"), said: said.join("\n") };
}

/** As a ministry would write it: 350 instead of 300 from August on. Nobody has decreed it, so it is illustrative. */
const DRAFT = `import type { Reform } from "@dayaq/rules/reform";
export const reform: Reform = {
  title: { en: "Disability allowance 350" },
  changes: [{ parameter: "ALW-DIS.adult.81-100", from: "2025-08-01", to: "350.00" }],
};
`;

/** The birth grant of the insured, from a fund that nobody keeps. */
const FROM_NOBODY = `import { azerbaijan } from ${JSON.stringify(new URL("../../countries/az/src/index.ts", import.meta.url).href)};
const birth = azerbaijan.programmes.find(({ code }) => code === "BIRTH");
export const reform = {
  title: { en: "From nobody" },
  changes: [{ replace: { ...birth, otherFund: { ...birth.otherFund, fund: "nobodys" } } }],
};
`;

const inFile = (draft: string): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "law-")), "draft.ts");
  writeFileSync(file, draft);
  return file;
};

test("a draft by which another fund pays is refused where the country has no such fund", async () => {
  expect(await law("load", inFile(FROM_NOBODY))).toMatchObject({
    code: 1,
    said: expect.stringContaining("does not have that fund"),
  });
});

const openProposals = async (): Promise<number> =>
  (await database.pool.query("select count(*) from entitlements.proposal where state = 'open'")).rows[0].count;

test("a draft is loaded, run in shadow, switched on by two people and taken back, and typed wrongly it says how", async () => {
  await country.hear([residence("5ZX9K2A"), disability("5ZX9K2A", 85)]);
  expect(await law("load", inFile(DRAFT))).toMatchObject({ code: 0, out: "version 1" });
  await expect(law("switch-on", "1", "--share", "10%", "--by", "a", "--reason", " ")).rejects.toThrow("--reason");
  expect(await law("switch-on", "1", "--share", "10%", "--by", "a", "--reason", "r")).toMatchObject({
    code: 1,
    said: "It has to be run over everybody first: dayaq law shadow VERSION.",
  });
  const { out, said } = await law("shadow", "1");
  expect(out.split("\n").map((line) => line.split(/\s{2,}/))).toEqual([
    ["programme", "change", "rights", "before", "after", "months before"],
    ["ALW-DIS", "raised", "     1", "300.00", "350.00", "         0.00"].map((cell) => cell.trim()),
  ]);
  expect(said).toContain("in shadow on 2025-08-04 over 1 people and households");
  for (const [typed, wrong] of [
    [["--share", "0%"], "is no share"],
    [["--share", "ten"], "is no share"],
    [["--districts", "nowhere"], "there is no district nowhere"],
    [[], "say for whom"],
    [["--everybody", "--share", "10%"], "--everybody leaves nothing"],
  ] as const)
    await expect(law("switch-on", "1", ...typed, "--by", "a", "--reason", "r")).rejects.toThrow(wrong);
  expect(await law("switch-on", "1", "--everybody", "--by", "a", "--reason", "as drafted")).toMatchObject({ code: 0 });
  await expect(law("agree", "1", "--by", "b")).rejects.toThrow("type yes, or give --yes");
  expect((await law("agree", "1", "--by", "a", "--yes")).said).toContain("it takes another person");
  expect((await law("agree", "1", "--by", "b", "--yes")).code).toBe(0);
  expect((await law("list")).out).toContain("in-use");

  // The amount is nobody's decree: it is proposed, and not paid by itself.
  await country.wakeOn("2025-08-05");
  expect(await openProposals()).toBe(1);
  expect(await country.impossible()).toEqual({});

  expect((await law("back-out", "1", "--by", "b", "--reason", "read wrongly")).code).toBe(0);
  expect((await law("agree", "1", "--by", "a", "--yes")).code).toBe(0);
  await country.wakeOn("2025-08-06");
  expect(await openProposals()).toBe(0);
  expect(await country.impossible()).toEqual({});
  expect((await law("show", "1")).said).toMatch(/backed-out/);
});

test("in production the command shows, and two people act on the pages", async () => {
  vi.stubEnv("DAYAQ_MODE", "production");
  await expect(law("agree", "1", "--by", "b", "--yes")).rejects.toThrow("In production two people");
  vi.stubEnv("DAYAQ_MODE", "");
});
