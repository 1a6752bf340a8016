import { invariant } from "@dayaq/kernel";
import type { Tx } from "./database.ts";

/**
 * The next known-from: the order in which transactions learned what they record. Take it once a transaction, after the
 * locks on the parties are held, so that for one party a later number is always a later commit.
 */
export async function nextKnown(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ known: number }>("select nextval('platform.known') as known");
  invariant(rows[0] !== undefined, "a sequence always has a next value");
  return rows[0].known;
}

/** The last known-from that was given out, 0 before the first: everything committed so far is known at this number. */
export async function lastKnown(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ known: number }>(
    "select case when is_called then last_value else last_value - 1 end as known from platform.known",
  );
  invariant(rows[0] !== undefined, "a sequence is one row");
  return rows[0].known;
}
