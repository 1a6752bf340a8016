import { readFileSync } from "node:fs";
import type { Pool } from "@dayaq/server/platform";

/** Fields of /proc/PID/stat after the name, which may hold blanks: parent, and time of children that have ended, in ticks. */
const PARENT = 1;
const ENDED_USER = 13;
const ENDED_SYSTEM = 14;
const TICKS_A_SECOND = 100;

const statOf = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");

/** Seconds of the processor that ended sessions of a database have taken: what a program took there is known when it has gone. */
export async function secondsOfSessions(owner: Pool): Promise<number> {
  const { rows } = await owner.query<{ pid: number }>("select pg_backend_pid() as pid");
  const server = statOf(Number(statOf(rows[0]?.pid ?? 0)[PARENT]));
  return (Number(server[ENDED_USER]) + Number(server[ENDED_SYSTEM])) / TICKS_A_SECOND;
}
