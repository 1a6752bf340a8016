import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const DAYAQ = path.join(import.meta.dirname, "../../../../bin/dayaq.mjs");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dayaq-tables-"));
  mkdirSync(path.join(folder, "facts"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** So many people, each of whom resides; each row of one in a hundred is spoilt. */
function people(count: number): void {
  const all = Array.from({ length: count }, (_, nth) => nth);
  const persons = all.map((nth) => `p${nth},${nth % 100 === 0 ? "no day" : "1980-03-04"},female\n`);
  writeFileSync(path.join(folder, "persons.csv"), `id,bornOn,sex\n${persons.join("")}`);
  const residence = all.map((nth) => `p${nth},true\n`);
  writeFileSync(path.join(folder, "facts/residence.csv"), `person,permanent\n${residence.join("")}`);
}

/** The command as somebody calls it, and what it says on the way. */
function determine({ programme, engine = [] }: { programme?: string; engine?: string[] } = {}) {
  const asked = [DAYAQ, "determine", "--csv", folder, "--on", "2025-08-01"];
  const of = programme === undefined ? [] : ["--programme", programme];
  const child = spawn(process.execPath, [...engine, ...asked, ...of], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (text: Buffer) => (said += text.toString()));
  return { child, said: () => said };
}

const ended = (child: ChildProcess): Promise<number | NodeJS.Signals | null> =>
  new Promise((done) => child.on("exit", (code, signal) => done(code ?? signal)));

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await pause(20);
};

describe("dayaq determine --csv, called for long work", { timeout: 60_000 }, () => {
  test("tells how far it is; cut short by Ctrl-C it leaves the answers of before whole, and half answers under no name of answers", async () => {
    people(40);
    const answers = path.join(folder, "answers");
    const short = determine({ programme: "ALW-DIS" });
    expect(await ended(short.child)).toBe(1);
    expect(short.said()).toMatch(/^2 rows were kept aside/);
    const before = readdirSync(answers).map((it) => [it, readFileSync(path.join(answers, it), "utf8")]);
    expect(before.map(([name]) => name)).toContain("timelines.csv");

    people(20_000);
    const { child, said } = determine();
    await until(() => /^Answered \d+ of 19800 persons and households$/m.test(said()));
    child.kill("SIGINT");
    expect(await ended(child)).toBe("SIGINT");
    const finished = readdirSync(answers).filter((it) => it.endsWith(".csv"));
    expect(finished.map((it) => [it, readFileSync(path.join(answers, it), "utf8")])).toEqual(before);
    expect(existsSync(path.join(answers, "answers.csv.part"))).toBe(true);

    // Asked again, what was cut short is gone.
    people(40);
    expect(await ended(determine({ programme: "ALW-DIS" }).child)).toBe(1);
    expect(readdirSync(answers)).toEqual(before.map(([name]) => name));
  });

  test("tables for which the memory may not reach are said at once, with what to do", async () => {
    people(120_000);
    const { child, said } = determine({ engine: ["--max-old-space-size=80", "--max-semi-space-size=4"] });
    await until(() => said().includes("\n"));
    child.kill("SIGINT");
    expect(said()).toMatch(/^The tables may take \d{3} MB of memory, and the engine has \d{2,3}\. Should it die,/);
    expect(existsSync(path.join(folder, "answers", "answers.csv"))).toBe(false);
  });
});
