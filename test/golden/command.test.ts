import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { azerbaijan } from "@dayaq/country-az";
import type { RecordAnswer } from "@dayaq/rules/record";
import { afterAll, describe, expect, test } from "vitest";
import { disability, woman } from "./records.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "dayaq-golden-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command as another program calls it. */
function dayaq(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "bin/dayaq.mjs"), "determine", "--record", ...args],
    { input, encoding: "utf8", cwd: root },
  );
  const answers = stdout === "" || args.includes("--ndjson") ? [] : [JSON.parse(stdout) as RecordAnswer];
  return { status, stdout, stderr, answers };
}

const record = {
  on: "2025-08-01",
  persons: [woman("p", "1980-01-01", { facts: [disability(85, "2024-03-01", { until: "2026-03-01" })] })],
};
const text = JSON.stringify(record);

// Each call starts a process of its own, beside everything else that is tested.
describe("dayaq determine --record", { timeout: 30_000 }, () => {
  test("answers a file and standard input alike", () => {
    const file = path.join(folder, "one.json");
    writeFileSync(file, text);
    const [byFile, byInput] = [dayaq("", file), dayaq(`\uFEFF${text}`, "-")]; // an editor's byte order mark is no fault
    expect([byFile.status, byFile.stderr, byInput.status]).toEqual([0, "", 0]);
    expect(byInput.stdout).toBe(byFile.stdout);
    const answered = new Set(byFile.answers[0]?.determinations.map(({ programme }) => programme));
    const aboutPersons = azerbaijan.programmes.filter(({ about }) => about !== "household").map(({ code }) => code);
    expect([...answered].toSorted()).toEqual(aboutPersons.toSorted());
  });

  test("takes days, a window and programmes beside the file", () => {
    const options = ["--on", "2025-06-30", "--from", "2025-01-01", "--until", "2025-12-01"];
    const { answers } = dayaq(text, "-", ...options, "--programme", "ALW-DIS", "--programme", "STP-GEN-I");
    const [answer] = answers;
    expect(answer?.on).toBe("2025-06-30");
    expect(answer?.determinations.map(({ programme }) => programme).toSorted()).toEqual(["ALW-DIS", "STP-GEN-I"]);
    const allowance = answer?.determinations.find(({ programme }) => programme === "ALW-DIS");
    expect(allowance).toMatchObject({ nextOn: "2025-07-01" });
    expect(allowance?.timeline.map(({ from, until, amount }) => [from, until, amount])).toEqual([
      ["2025-01-01", "2025-07-01", "270.00"],
      ["2025-07-01", "2025-12-01", "300.00"],
    ]);
  });

  test("says which option leaves no day to be shown", () => {
    const { status, stdout, stderr } = dayaq(text, "-", "--from", "2026-01-01", "--until", "2025-01-01");
    expect([status, stdout]).toEqual([2, ""]);
    expect(JSON.parse(stderr)).toMatchObject({ code: "record.not-understood", path: "--from" });
  });

  test("cuts timelines to 2018-01-01 until three years on where no window is asked for", () => {
    const open = { ...record, persons: [woman("p", "1980-01-01", { facts: [disability(85, "2010-01-01")] })] };
    const timeline = dayaq(JSON.stringify(open), "-", "--programme", "ALW-DIS").answers[0]?.determinations[0]?.timeline;
    expect([timeline?.at(0)?.from, timeline?.at(-1)?.until]).toEqual(["2018-01-01", "2028-08-01"]);
  });

  test("takes the day as known of which it answers", () => {
    const known = {
      ...record,
      persons: [woman("p", "1980-01-01", { facts: [disability(85, "2024-03-01", { known: "2025-08-02" })] })],
    };
    const answer = (...args: string[]) =>
      dayaq(JSON.stringify(known), "-", "--programme", "ALW-DIS", ...args).answers[0]?.determinations[0]?.answer;
    expect([answer(), answer("--known", "2025-08-02")]).toEqual(["not-entitled", "entitled"]);
  });

  test("answers by another country's law", () => {
    const plain = { on: "2025-08-01", persons: [{ id: "p", bornOn: "1980-01-01", sex: "female" }] };
    const { status, answers } = dayaq(JSON.stringify(plain), "-", "--country", "xx");
    expect([status, new Set(answers[0]?.determinations.map(({ programme }) => programme)).size]).toEqual([0, 2]);
  });

  test("answers one record a line, a bad line by its number and the others still", () => {
    const lines = [text, '{"on":"2025-08-01"', JSON.stringify({ ...record, on: "2026-03-01" })].join("\n");
    const { status, stdout, stderr } = dayaq(lines, "-", "--ndjson", "--programme", "ALW-DIS");
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as RecordAnswer);
    expect(status).toBe(2);
    expect(answers.map(({ on, determinations }) => [on, determinations[0]?.answer])).toEqual([
      ["2025-08-01", "entitled"],
      ["2026-03-01", "not-entitled"],
    ]);
    expect(JSON.parse(stderr)).toMatchObject({ line: 2, status: expect.any(Number), title: expect.any(String) });
  });

  test.each([
    { fault: "no JSON", input: "{", at: "$" },
    { fault: "a day that is none", input: text.replace("2024-03-01", "2025-02-30"), at: "facts[1].from" },
    { fault: "a percentage outside the law's", input: text.replace("85", "30"), at: "percent" },
    { fault: "a fact of no kind", input: text.replace('"disability"', '"disabilty"'), at: "facts[1].kind" },
  ])("refuses $fault with the place of the fault, and prints no answer", ({ input, at }) => {
    const { status, stdout, stderr } = dayaq(input, "-");
    expect([status, stdout]).toEqual([2, ""]);
    const problem = JSON.parse(stderr) as Record<string, unknown>;
    expect(problem).toMatchObject({ type: expect.any(String), title: expect.any(String), detail: expect.any(String) });
    expect(problem["path"]).toContain(at);
  });
});
