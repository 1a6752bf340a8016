import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isAlive } from "./postmaster.ts";
import { type EmbeddedPostgres, findEmbeddedPostgres, startEmbeddedPostgres } from "./server.ts";

/**
 * An embedded PostgreSQL in a folder of its own below the system's temporary one, gone with all its data once it is stopped.
 * `purpose` is in the folder's name; what a process left behind that was killed is cleared by the next of the same purpose.
 */
export async function startTemporaryPostgres(
  purpose: string,
  settings: Readonly<Record<string, string>>,
): Promise<Pick<EmbeddedPostgres, "url" | "stop">> {
  await sweep(purpose);
  // Not mkdtemp: its folder is closed to the account that runs PostgreSQL when we are root.
  const home = path.join(tmpdir(), `dayaq-${purpose}-${process.pid}-${randomBytes(4).toString("hex")}`);
  mkdirSync(home, { mode: 0o711 });
  const { url, stop } = await startEmbeddedPostgres({ home, settings });
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Servers and folders of processes that were killed: their number is in the folder's name. */
async function sweep(purpose: string): Promise<void> {
  const ours = new RegExp(`^dayaq-${purpose}-(\\d+)-`);
  for (const name of readdirSync(tmpdir())) {
    const pid = ours.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const home = path.join(tmpdir(), name);
    try {
      await (await findEmbeddedPostgres(home))?.stop();
      rmSync(home, { recursive: true, force: true });
    } catch {
      // Another account's leftover: not ours to clear.
    }
  }
}
