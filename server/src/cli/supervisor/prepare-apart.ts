import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Trouble } from "../../platform/index.ts";
import type { Prepared } from "../prepare.ts";

/** What whoever starts everything needs to know of a database that is ready. */
export interface ReadyForTown extends Pick<Prepared, "migrations" | "townRecords"> {
  /** Whose keys are asked of the simulators. */
  readonly senders: readonly string[];
}

/** The one message of the program. */
export type PreparingSays = ReadyForTown | { readonly failed: string };

/**
 * Makes a database ready in a process of its own: a law and a town that moves in take 150 MB, which nobody needs afterwards and
 * which whoever stays would keep.
 */
export async function prepareApart(environment: Readonly<Record<string, string>>): Promise<ReadyForTown> {
  const program = fork(fileURLToPath(new URL("./preparing.ts", import.meta.url)), {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: true, // Ctrl-C reaches whoever waits for it, and stops everything when this is done
  });
  let said: PreparingSays = { failed: "The database was not made ready: what did it was ended." };
  program.once("message", (message) => (said = message as PreparingSays)); // our own program's only message
  await once(program, "exit");
  if ("failed" in said) throw new Trouble(said.failed);
  return said;
}
