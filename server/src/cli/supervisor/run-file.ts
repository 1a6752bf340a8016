import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startOf } from "./started-at.ts";

/** A process as it can be known again: numbers are given anew, but not together with the same moment of starting. */
export interface Mark {
  readonly pid: number;
  /** See started-at.ts; 0 for one that had ended already. */
  readonly startedAt: number;
}

/** What runs on a home: the supervisor, and its children. */
export interface RunFile {
  readonly supervisor: Mark;
  readonly children: readonly Mark[];
}

const fileOf = (home: string): string => path.join(home, "running.json");

export const markOf = (pid: number): Mark => ({ pid, startedAt: startOf(pid) ?? 0 });

export function isRunning({ pid, startedAt }: Mark): boolean {
  return startOf(pid) === startedAt;
}

export function findRunFile(home: string): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(home), "utf8")) as RunFile; // written below
  } catch {
    return undefined; // none, or half written by a process that was killed: nothing to go by
  }
}

export const writeRunFile = (home: string, run: RunFile): void =>
  writeFileSync(fileOf(home), JSON.stringify(run), { mode: 0o600 });

export const removeRunFile = (home: string): void => rmSync(fileOf(home), { force: true });

/** Children whose supervisor was killed go on running: they are ended before new ones take their ports. */
export async function endOrphans(home: string): Promise<number> {
  const orphans = (findRunFile(home)?.children ?? []).filter(isRunning);
  for (const { pid } of orphans) process.kill(pid, "SIGTERM");
  for (let turn = 0; orphans.some(isRunning) && turn < 100; turn++) await sleep(50);
  for (const orphan of orphans.filter(isRunning)) process.kill(orphan.pid, "SIGKILL");
  return orphans.length;
}
