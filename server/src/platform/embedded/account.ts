import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { Trouble } from "../trouble.ts";

/** The account that PostgreSQL runs under: it refuses root. Undefined = whoever runs us. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Undefined for an ordinary user; for root the owner of the data, else `postgres`, else `nobody`. Nothing is added to the system. */
export function accountFor(dataDirectory: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(dataDirectory)) {
    const { uid, gid } = statSync(dataDirectory);
    if (uid !== 0) return { uid, gid };
  }
  const entries = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = entries.find(([login]) => login === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Trouble(
    "PostgreSQL does not run as root, and this machine has no account postgres or nobody: run as an ordinary user, or set DATABASE_URL.",
  );
}

/** Whether that account can walk down to a folder: a project under /root (0700) is out of its reach. */
export function canReach(account: Account | undefined, folder: string): boolean {
  if (account === undefined) return true;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid, gid } = statSync(at);
      const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001; // search permission of owner, group, others
      if ((mode & bit) === 0) return false;
    }
    if (at === path.dirname(at)) return true;
  }
}
