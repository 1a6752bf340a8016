import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { freePort } from "../../platform/embedded/postmaster.ts";
import { findRunFile, isRunning } from "./run-file.ts";

let home: string;
let port: number;
const running: ChildProcess[] = [];

beforeEach(async () => {
  home = path.join(tmpdir(), `dayaq-home-${randomBytes(4).toString("hex")}`);
  mkdirSync(home, { mode: 0o711 });
  port = await freePort();
  writeFileSync(
    path.join(home, "program.mjs"),
    `import { createServer } from "node:http";
     const answer = JSON.stringify({ pid: process.pid, database: process.env.DATABASE_URL !== "", self: process.env.DAYAQ_WEB_URL });
     createServer((_, response) => response.end(answer)).listen(Number(process.env.PORT), "127.0.0.1");`,
  );
  const rows = [{ name: "web", file: path.join(home, "program.mjs"), role: "answers", port: 0, simulator: false }];
  writeFileSync(
    path.join(home, "start.ts"),
    `import { runAll } from ${JSON.stringify(new URL("./run-all.ts", import.meta.url).pathname)};
     const say = (line: string) => process.stdout.write(line + "\\n");
     await runAll(${JSON.stringify(rows)}, ${port}, { out: say, say, ask: async () => undefined }).catch((error: Error) => {
       say(error.message);
       process.exitCode = 1;
     });`,
  );
});
afterEach(async () => {
  for (const child of running.splice(0))
    if (child.exitCode === null && child.signalCode === null) await stop(child, "SIGINT");
  rmSync(home, { recursive: true, force: true });
});

/** A start of everything in a process of its own, as `npm start` does it. */
function start(): { child: ChildProcess; said: () => string } {
  const env = { ...process.env, DAYAQ_HOME: home, DATABASE_URL: "" };
  const child = spawn(process.execPath, [path.join(home, "start.ts")], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  running.push(child);
  return { child, said: () => said };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<unknown> {
  const gone = once(child, "exit");
  child.kill(signal);
  return (await gone)[0];
}

const untilRuns = ({ said }: { said: () => string }) =>
  vi.waitFor(() => expect(said()).toContain("Dayaq runs"), { timeout: 30_000 });
const ask = async () =>
  (await (await fetch(`http://127.0.0.1:${port}/`)).json()) as { pid: number; database: boolean; self: string };

describe("npm start", { timeout: 90_000 }, () => {
  it("stops cleanly at Ctrl-C, keeps the data, refuses to run twice, and takes over after a kill -9", async () => {
    const first = start();
    await untilRuns(first);
    expect(first.said()).toContain("Prepared the database");
    const before = await ask();
    expect(before).toMatchObject({ database: true, self: `http://localhost:${port}` });

    const twice = start();
    await once(twice.child, "exit");
    expect(twice.child.exitCode).toBe(1);
    expect(twice.said()).toMatch(/already runs here/);

    await stop(first.child, "SIGKILL");
    const second = start();
    await untilRuns(second);
    expect((await ask()).pid).not.toBe(before.pid);
    expect(second.said()).not.toContain("Prepared the database");

    const marks = findRunFile(home)?.children ?? [];
    expect(marks.length).toBe(1);
    expect(await stop(second.child, "SIGINT")).toBe(0);
    expect(second.said()).toMatch(/Stopping …\nStopped\.\n$/);
    expect(marks.filter(isRunning)).toEqual([]);
    expect(findRunFile(home)).toBeUndefined();
  });
});
