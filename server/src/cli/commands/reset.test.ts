import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { markOf } from "../supervisor/run-file.ts";
import { reset } from "./reset.ts";

let home: string;
beforeEach(() => {
  home = path.join(mkdtempSync(path.join(tmpdir(), "dayaq-reset-")), "home");
  mkdirSync(path.join(home, "postgres"), { recursive: true });
  writeFileSync(path.join(home, "postgres/kept"), "data");
  vi.stubEnv("DAYAQ_HOME", home);
  vi.stubEnv("DATABASE_URL", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(path.dirname(home), { recursive: true, force: true });
});

function run(answer: string | undefined, ...argv: string[]) {
  const said: string[] = [];
  const terminal = { out: () => undefined, say: (line: string) => void said.push(line), ask: async () => answer };
  return reset.run(argv, terminal).then((code) => ({ code, said }));
}

test.each([
  ["a yes", "yes", []],
  ["--yes", undefined, ["--yes"]],
] as const)("forgets the data after %s, and has nothing to forget after that", async (_, answer, argv) => {
  expect(await run(answer, ...argv)).toMatchObject({ code: 0 });
  expect(existsSync(home)).toBe(false);
  expect(await run(undefined)).toEqual({ code: 0, said: ["There is nothing to forget."] });
});

test.each([["no"], [undefined], ["y"]])("forgets nothing after %j", async (answer) => {
  await expect(run(answer)).rejects.toThrow(/^Nothing was forgotten/);
  expect(existsSync(path.join(home, "postgres/kept"))).toBe(true);
});

test("does not touch a database that is not its own", async () => {
  vi.stubEnv("DATABASE_URL", "postgresql://elsewhere/dayaq");
  await expect(run("yes", "--yes")).rejects.toThrow(/drop that database yourself/);
  expect(existsSync(home)).toBe(true);
});

test("does not take the data from under a Dayaq that runs", async () => {
  writeFileSync(path.join(home, "running.json"), JSON.stringify({ supervisor: markOf(process.pid), children: [] }));
  await expect(run("yes", "--yes")).rejects.toThrow(/stop it with Ctrl-C there first/);
  expect(existsSync(path.join(home, "postgres/kept"))).toBe(true);
});
