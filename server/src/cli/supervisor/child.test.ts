import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { freePort } from "../../platform/embedded/postmaster.ts";
import { type Child, startChild } from "./child.ts";
import { checkPorts } from "./ports.ts";
import { isRunning, markOf } from "./run-file.ts";

let folder: string;
let port: number;
let child: Child | undefined;
const restarts: string[] = [];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dayaq-child-"));
  port = await freePort();
  restarts.length = 0;
});
afterEach(async () => {
  await child?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A program that answers /health with its own process number. */
const HEALTHY = `import { createServer } from "node:http";
createServer((_, answer) => answer.end(String(process.pid))).listen(Number(process.env.PORT), "127.0.0.1");`;

function run(program: string): Child {
  const file = path.join(folder, "program.mjs");
  writeFileSync(file, program);
  const row = { name: "program", file, role: "", port: 0, simulator: true };
  child = startChild(row, { port, environment: {}, logs: folder, onRestart: (words) => restarts.push(words) });
  return child;
}

const answer = async () => (await fetch(`http://127.0.0.1:${port}/health`)).text();

describe("a supervised program", { timeout: 30_000 }, () => {
  it("is ready when it answers, and is started again when it is killed", async () => {
    const { ready, pid } = run(HEALTHY);
    await ready;
    const first = await answer();
    expect(Number(first)).toBe(pid());
    process.kill(Number(first), "SIGKILL");
    await vi.waitFor(async () => expect(await answer()).not.toBe(first), { timeout: 10_000 });
    expect(restarts).toEqual([expect.stringMatching(/SIGKILL/)]);
  });

  it("stops when asked and is not started again; its port is free", async () => {
    const program = run(HEALTHY);
    await program.ready;
    await expect(checkPorts([port])).rejects.toThrow(`Port ${port} is already in use`);
    const mark = markOf(program.pid() ?? 0);
    await program.stop();
    expect(isRunning(mark)).toBe(false);
    await expect(checkPorts([port])).resolves.toBeUndefined();
    expect(restarts).toEqual([]);
  });

  it("that cannot start is trouble with its own words, and a log to read", async () => {
    const { ready } = run(`throw new Error("no licence for Tuesdays");`);
    await expect(ready).rejects.toThrow(/program does not start: .*no licence for Tuesdays.*program\.log/);
    expect(readFileSync(path.join(folder, "program.log"), "utf8")).toContain("no licence for Tuesdays");
  });
});
