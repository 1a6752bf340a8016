/**
 * Something outside failed, and a person can mend it: a port in use, a full disk, a database that does not answer.
 * The message is one sentence that says what happened and what to do; commands print it alone and end with a non-zero code.
 */
export class Trouble extends Error {
  override readonly name = "Trouble";
}
