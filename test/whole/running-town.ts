import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PROCESSES } from "../../server/src/cli/supervisor/processes.ts";
import { canListen, freePort } from "../../server/src/platform/index.ts";
import { PROJECT } from "../repository/tree.ts";

/** Everything that `npm start` runs, on ports and data of its own. */
export interface RunningTown {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly address: string;
  /** Where keys, logs and data are. */
  readonly home: string;
  /** Lines that `dayaq start` has said so far. */
  readonly said: () => string;
  /** Runs another command of `dayaq` on the same data. */
  readonly dayaq: (...words: readonly string[]) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** On a machine that does much else. A quiet one needs five seconds, and ten for the town. */
const START_MS_MAX = 120_000;
const LOOK_MS = 200;

/** Starts the whole product as a newcomer does, and waits until the town lives in it. */
export async function startTown(): Promise<RunningTown> {
  // Not mkdtemp: its folder is closed to the account that runs PostgreSQL when we are root.
  const home = path.join(tmpdir(), `dayaq-town-${randomBytes(4).toString("hex")}`);
  mkdirSync(home, { mode: 0o711 });
  const port = await freePorts(PROCESSES.length);
  const run = (...words: readonly string[]) =>
    spawn(process.execPath, [path.join(PROJECT, "bin/dayaq.mjs"), ...words], {
      env: { ...process.env, DAYAQ_HOME: home, DAYAQ_COUNTRY: "az", DATABASE_URL: "", NODE_ENV: "", NODE_OPTIONS: "" },
      stdio: ["ignore", "pipe", "pipe"],
    });
  const child = run("start", "--port", String(port));
  let words = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (it: string) => (words += it));
  const running: RunningTown = {
    address: `http://localhost:${port}`,
    home,
    said: () => words,
    dayaq: async (...command) => {
      const [code] = (await once(run(...command), "exit")) as [number | null];
      if (code !== 0) throw new Error(`dayaq ${command.join(" ")} ended with ${code}`);
    },
    stop: async () => {
      await end(child);
      rmSync(home, { recursive: true, force: true });
    },
  };
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`dayaq start ended: ${words}`);
      return words.includes("Dayaq runs");
    }, running);
    await until(async () => isSettled(running.address), running);
    return running;
  } catch (error) {
    await running.stop();
    throw error;
  }
}

/** Whether all that the town's registers state has been decided on: the strip of the first page says so. */
async function isSettled(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/en/`).catch(() => undefined);
  if (answer?.status !== 200) return false;
  const page = await answer.text();
  return page.includes("received") && !page.includes("in work");
}

async function until(isSo: () => Promise<boolean>, { said }: RunningTown): Promise<void> {
  for (const began = performance.now(); !(await isSo()); await pause(LOOK_MS)) {
    if (performance.now() - began > START_MS_MAX) throw new Error(`the town is not ready in time: ${said()}`);
  }
}

/** The first of so many ports in a row that nobody uses. */
async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = await freePort();
    const free = await Promise.all(Array.from({ length: count }, (_, index) => canListen(first + index)));
    if (free.every(Boolean)) return first;
  }
}

/** Ctrl-C, and the wait until everything has stopped. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGINT");
  await gone;
}
