/**
 * Something outside failed, and a person can mend it: a port in use, a full disk, a database that does not answer.
 * The message is one sentence that says what happened and what to do; commands print it alone and end with a non-zero code.
 */
export class Trouble extends Error {
  override readonly name = "Trouble";
}

/** How Node (ENOSPC), PostgreSQL (SQLSTATE 53100) and the programs of PostgreSQL (in words) say that the disk is full. */
const FULL = /ENOSPC|No space left on device|Check free disk space/;

/** The one trouble that may happen anywhere, in the words of whoever met it. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && error.code === "53100") || FULL.test(error.message) || isDiskFull(error.cause);
}

export const diskFull = (cause: unknown): Trouble =>
  new Trouble("The disk is full: nothing more can be written. Free some space and try again.", { cause });
