import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { PROJECT } from "../../platform/project.ts";
import { determineCommand } from "./determine.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dayaq-determine-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(path.join(folder, "facts"));
writeFileSync(path.join(folder, "persons.csv"), "id,bornOn,sex\nmother,1996-04-11,female\n");

async function determine(...argv: string[]): Promise<{ code: number; out: string[]; said: string[] }> {
  const out: string[] = [];
  const said: string[] = [];
  const terminal = { out: (line: string) => out.push(line), say: (line: string) => said.push(line) };
  const code = await determineCommand.run([...argv, "--country", "xx"], { ...terminal, ask: async () => undefined });
  return { code, out, said };
}

describe("dayaq determine --csv", () => {
  test("writes its tables into a folder, by default into `answers`, and may be asked again", async () => {
    const first = await determine("--csv", folder, "--on", "2025-08-01");
    expect(first).toMatchObject({ code: 0, said: [] });
    expect(first.out[0]).toBe(`${path.join(folder, "answers", "answers.csv")} 2`);
    expect((await determine("--csv", folder, "--on", "2025-08-01")).code).toBe(0);
    await determine("--csv", folder, "--on", "2025-08-01", "--out", path.join(folder, "answers", "of-may"));
    expect(readdirSync(path.join(folder, "answers", "of-may"))).toContain("timelines.csv");
  });

  test.each([
    [["--csv", folder], "--csv wants the day of the question: --on"],
    [["--csv", folder, "--record", "x"], "wants --record with a file"],
    [["--csv", folder, "--on", "2025-08-01", "--out", folder], "--out wants another folder than --csv"],
    [["--csv", folder, "--on", "2025-08-01", "--ndjson"], "--ndjson goes with --record"],
    [["--csv", folder, "--on", "2025-08-01", "--until", "2017-01-01"], "--from and --until leave no days"],
    [["--record", "x", "--out", folder], "--out goes with --csv"],
  ])("called wrongly as %j", async (argv, says) => {
    await expect(determine(...argv)).rejects.toThrow(says);
  });

  test("a folder that is not there is said", async () => {
    const { code, said } = await determine("--csv", path.join(folder, "nowhere"), "--on", "2025-08-01");
    expect({ code, detail: JSON.parse(said.join()) }).toMatchObject({ code: 2, detail: { path: "." } });
  });
});

describe("dayaq determine --record", () => {
  test.each([
    ['{ "on": "2025-08-01",\n  "persons": [Aysel] }', "the record is not JSON"],
    ['{ "on": "2025-08-01"\n  "persons": ["Aysel"] }', "the record is not JSON: line 2, column 3"],
    ['{ "on": "2025-08-01"', "the record is not JSON: "],
  ])("says where the record is no JSON, and quotes nobody: %j", async (text, says) => {
    const file = path.join(folder, "record.json");
    writeFileSync(file, text);
    const { code, out, said } = await determine("--record", file);
    expect({ code, out, said: said.join() }).toEqual({ code: 2, out: [], said: expect.stringContaining(says) });
    expect(said.join()).not.toContain("Aysel");
  });

  test("finds a file from where the command was typed, also where npm runs it at the top", () => {
    writeFileSync(path.join(folder, "here.json"), '{ "on": "2025-08-01" }');
    const { status, stdout, stderr } = spawnSync(
      "npm",
      ["--prefix", PROJECT, "run", "-s", "dayaq", "--", "determine", "--record", "here.json"],
      { cwd: folder, encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ determinations: [] });
  });

  test("names a file that cannot be read, and the right that was probably meant", async () => {
    const file = path.join(folder, "none.json");
    expect((await determine("--record", file)).said.join()).toContain(`the file ${file} is not there`);
    await expect(determine("--record", file, "--programme", "heatng")).rejects.toThrow("“HEATING” is probably meant");
  });
});
