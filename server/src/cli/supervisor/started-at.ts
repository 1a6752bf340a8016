import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process started, in a unit of the system's own: the same number as long as it is the same process. Undefined when there
 * is no such process, or it has ended and only its parent does not know yet.
 */
export const startOf = (pid: number): number | undefined =>
  existsSync("/proc/self/stat") ? startByProc(pid) : startByPs(pid);

/** Linux: clock ticks since the machine started. */
export function startByProc(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" ? undefined : Number(rest[18]); // field 22; the third field is at index 0 of this list's `state`
  } catch {
    return undefined;
  }
}

/** Where there is no /proc, as on macOS: the second of its start, in milliseconds. */
export function startByPs(pid: number): number | undefined {
  try {
    const said = execFileSync("ps", ["-o", "state=,lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { LC_ALL: "C" },
    });
    const [, state = "Z", began = ""] = /^\s*(\S+)\s+(.*\S)\s*$/.exec(said) ?? [];
    return state.startsWith("Z") ? undefined : Date.parse(began);
  } catch {
    return undefined; // ps says by its exit that there is none
  }
}
