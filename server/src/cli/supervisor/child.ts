import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { stopwatch, Trouble } from "../../platform/index.ts";
import { PROJECT } from "../../platform/project.ts";
import type { ProcessRow } from "./processes.ts";

/** One supervised program: started again when it ends by itself. */
export interface Child {
  readonly row: ProcessRow;
  readonly pid: () => number | undefined;
  /** Ends when it answers for the first time; throws when it cannot start. */
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface ChildOptions {
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly logs: string;
  /** Told in words when it had ended by itself and was started again. */
  readonly onRestart: (words: string) => void;
}

const READY_MS_MAX = 60_000;
/** A program that ends so often before it was ever ready will not get better: say so instead of trying for ever. */
const FAILED_STARTS_MAX = 3;
const PAUSE_MS = { first: 100, max: 5_000 };
const STOP_MS_MAX = 10_000;
const LOG_BYTES_MAX = 10_000_000;

export function startChild(row: ProcessRow, options: ChildOptions): Child {
  const log = path.join(options.logs, `${row.name}.log`);
  let process: ChildProcess | undefined;
  let stopping = false;
  let wasReady = false;
  let pause = PAUSE_MS.first;
  let ended = 0;

  const launch = (): void => {
    process = spawnLogged(row, log, options);
    process.once("exit", (code, signal) => {
      if (stopping) return;
      ended++;
      setTimeout(() => {
        if (stopping || (!wasReady && ended >= FAILED_STARTS_MAX)) return;
        launch();
        if (wasReady) options.onRestart(`${row.name} ended (${signal ?? `code ${code}`}) and was started again.`);
      }, pause);
      pause = Math.min(pause * 2, PAUSE_MS.max);
    });
  };

  const untilReady = async (): Promise<void> => {
    for (const began = stopwatch(); ; await sleep(25)) {
      if (stopping) return;
      if (await isHealthy(options.port)) break;
      if (ended >= FAILED_STARTS_MAX) throw new Trouble(`${row.name} does not start: ${lastWords(log)} (see ${log})`);
      if (stopwatch() - began > READY_MS_MAX)
        throw new Trouble(`${row.name} did not become ready within a minute: see ${log}.`);
    }
    wasReady = true;
    pause = PAUSE_MS.first;
  };

  launch();
  return {
    row,
    pid: () => process?.pid,
    ready: untilReady(),
    stop: async () => {
      stopping = true;
      if (process) await end(process);
    },
  };
}

/** Left alone, V8 takes its time to clear up on a machine with much memory. A simulator has little to do; the worker holds a batch of 200 events. */
const sparing = ({ simulator }: ProcessRow): readonly string[] =>
  simulator ? ["--max-semi-space-size=2"] : ["--max-semi-space-size=8", "--max-old-space-size=512"];

function spawnLogged(row: ProcessRow, log: string, { port, environment }: ChildOptions): ChildProcess {
  mkdirSync(path.dirname(log), { recursive: true });
  if (sizeOf(log) > LOG_BYTES_MAX) renameSync(log, `${log}.1`);
  const output = openSync(log, "a", 0o600);
  const hook = new URL("../../../../bin/tsx-hook.mjs", import.meta.url).href;
  const child = spawn(process.execPath, [...sparing(row), "--import", hook, path.resolve(PROJECT, row.file)], {
    cwd: PROJECT,
    env: { ...process.env, ...environment, PORT: String(port) },
    stdio: ["ignore", output, output],
    detached: true, // Ctrl-C in the terminal reaches the supervisor alone, which stops its children in order
  });
  closeSync(output);
  return child;
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false; // not listening yet
  }
}

/** Asks first; a program that does not listen within ten seconds is ended. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => void child.once("exit", () => resolve()));
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), STOP_MS_MAX);
  await gone;
  clearTimeout(patience);
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The line of a log that says what happened: the last one that names an error. */
function lastWords(log: string): string {
  const lines = readFileSync(log, "utf8").slice(-4_000).split("\n");
  return lines.findLast((line) => /error|trouble/i.test(line))?.trim() ?? "it ended at once";
}
