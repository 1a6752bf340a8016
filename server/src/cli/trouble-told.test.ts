import { FaultyLaw } from "@dayaq/rules";
import { expect, test, vi } from "vitest";
import { Trouble } from "../platform/index.ts";
import { runDayaq } from "./run.ts";

let thrown: Error;
vi.mock("./commands/version.ts", () => ({
  version: { name: "version", usage: "version", summary: "Meet trouble", run: () => Promise.reject(thrown) },
}));

const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });

test.each([
  ["a full disk", full, /^The disk is full: .*Free some space/],
  ["trouble", new Trouble("Port 8080 is already in use: stop what uses it."), /^Port 8080 is already in use/],
])("%s ends a command with one sentence and a code that is not 0", async (_, error, sentence) => {
  thrown = error;
  const out: string[] = [];
  const said: string[] = [];
  const terminal = {
    out: (line: string) => out.push(line),
    say: (line: string) => said.push(line),
    ask: async () => undefined,
  };
  expect(await runDayaq(["version"], terminal)).toBe(1);
  expect(out).toEqual([]);
  expect(said).toEqual([expect.stringMatching(sentence)]);
  expect(said[0]).not.toContain("\n");
});

test("a fault that nobody foresaw is told by its kind, its place and a number, never in its own words: they may quote a person", async () => {
  thrown = new TypeError('invalid input syntax for type bigint: "Nərgiz Abbasova"');
  const said: string[] = [];
  const terminal = { out: () => undefined, say: (line: string) => said.push(line), ask: async () => undefined };
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect(await runDayaq(["version"], terminal)).toBe(1);
  const told = [...said, ...written.mock.calls.map(([text]) => String(text))].join("\n");
  written.mockRestore();
  expect(told).not.toContain("Abbasova");
  expect(told).toContain("TypeError");
  expect(told).toMatch(/trouble-told\.test\.ts/);
  expect(said).toEqual([expect.stringMatching(/[0-9a-f]{8}-[0-9a-f-]{27}/)]);
});

test("a law that cannot be loaded is told whole: whoever wrote it has to mend it", async () => {
  thrown = new FaultyLaw(["BIRTH: the amount is not money"]);
  const said: string[] = [];
  await runDayaq(["version"], { out: () => undefined, say: (line) => said.push(line), ask: async () => undefined });
  expect(said.join("\n")).toContain("BIRTH: the amount is not money");
});
