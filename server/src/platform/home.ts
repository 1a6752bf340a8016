import { createHash } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";
import { accountFor, canReach } from "./embedded/account.ts";
import { SYSTEM_HOME } from "./embedded/binaries.ts";

/**
 * Where a checkout keeps what it writes: `DAYAQ_HOME`, else `.dayaq/` in the project. Root runs PostgreSQL under another
 * account, which may not walk into every project (one under /root, say): then it is a folder of its own under /var/lib/dayaq.
 */
export function homeOf(project: string): string {
  const given = process.env["DAYAQ_HOME"];
  if (given !== undefined && given !== "") return path.resolve(given);
  const inside = path.join(project, ".dayaq");
  if (canReach(accountFor(postgresOf(inside)), project)) return inside;
  const mark = createHash("sha256").update(path.resolve(project)).digest("hex").slice(0, 8);
  return path.join(SYSTEM_HOME, `${path.basename(project)}-${mark}`);
}

/** The folder of the embedded PostgreSQL within a home. */
export const postgresOf = (home: string): string => path.join(home, "postgres");

/** Others may walk through it (PostgreSQL's account must), but not list it. */
export function makeHome(home: string): void {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  chmodSync(home, 0o711); // mkdir's mode is narrowed by the umask
}
