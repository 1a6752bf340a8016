import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A process as it can be known again: numbers are given anew, but not together with the same moment of starting. */
export interface Mark {
  readonly pid: number;
  /** Clock ticks since the machine started (field 22 of /proc/PID/stat); 0 where there is no /proc. */
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

/** Undefined when there is no such process, or it has ended and only its parent does not know yet. */
function startOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? undefined : Number(rest[18]); // field 22; the third field is at index 0 of this list's `state`
  } catch {
    return undefined;
  }
}
