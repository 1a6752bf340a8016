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
