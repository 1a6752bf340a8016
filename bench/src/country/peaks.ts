import { readdirSync, readFileSync } from "node:fs";

/** Peaks of memory in MB. Shared pages are counted once, by halves (PSS). */
export interface Peaks {
  look(): void;
  /** The most that all had at one moment. */
  all(): number;
  /** The most that each kind of process had at one moment. */
  each(): readonly (readonly [name: string, megabytes: number])[];
}

/** Watches a process and all that descend from it, and whatever works on that folder: the database server leaves its parent. */
export function peaksOf(root: number, folder: string): Peaks {
  const each = new Map<string, number>();
  let all = 0;
  return {
    look() {
      const now = new Map<string, number>();
      for (const { pid, name } of familyOf(root, folder)) now.set(name, (now.get(name) ?? 0) + pssOf(pid));
      for (const [name, megabytes] of now) each.set(name, Math.max(each.get(name) ?? 0, megabytes));
      all = Math.max(
        all,
        [...now.values()].reduce((sum, megabytes) => sum + megabytes, 0),
      );
    },
    all: () => all,
    each: () => [...each].toSorted((a, b) => b[1] - a[1]),
  };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function familyOf(root: number, folder: string): { readonly pid: number; readonly name: string }[] {
  const processes = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? []);
  const family = new Set(
    processes.filter(({ pid, command }) => pid === root || command.includes(folder)).map(({ pid }) => pid),
  );
  // A child may have a lower number than its parent: look until nobody is found any more.
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  return processes.filter(({ pid }) => family.has(pid)).map(({ pid, command }) => ({ pid, name: nameOf(command) }));
}

function processOf(pid: number): Process | undefined {
  try {
    const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
    return { pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") };
  } catch {
    return undefined; // gone meanwhile
  }
}

function nameOf(command: string): string {
  if (command.includes("postgres")) return "postgres";
  return (
    /(?:server|simulators)\/src\/(?:([a-z-]+)\/main|([a-z-]+))\.ts/.exec(command)?.slice(1).find(Boolean) ?? "start"
  );
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0; // gone meanwhile
  }
}
