import { readdirSync, readFileSync } from "node:fs";
import type { Pool } from "@dayaq/server/platform";

/** Fields of /proc/PID/stat after the name, which may hold blanks: parent, own time, and that of children that have ended, in ticks. */
const PARENT = 1;
const OWN = [11, 12];
const ENDED = [13, 14];
const TICKS_A_SECOND = 100;

/**
 * Seconds of the processor that the PostgreSQL of a pool has taken since it started: sessions that have ended, those that are open, and
 * what it does by itself. What a program takes is the difference, whoever else's idle session ends meanwhile.
 */
export async function secondsOfServer(owner: Pool): Promise<number> {
  const { rows } = await owner.query<{ pid: number }>("select pg_backend_pid() as pid");
  const server = Number(statOf(rows[0]?.pid ?? 0)?.[PARENT]);
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const stat = statOf(Number(pid));
      return Number(stat?.[PARENT]) === server ? ticksOf(stat, OWN) : [];
    });
  return [...ticksOf(statOf(server), ENDED), ...children].reduce((all, it) => all + it, 0) / TICKS_A_SECOND;
}

const ticksOf = (stat: readonly string[] | undefined, fields: readonly number[]): number[] =>
  fields.map((field) => Number(stat?.[field] ?? 0));

/** Undefined of a process that has ended meanwhile. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
  } catch {
    return undefined;
  }
}
