import { setTimeout as pause } from "node:timers/promises";
import { countInbox } from "../modules/agencies/index.ts";
import { inTransaction, openPool, stopwatch } from "../platform/index.ts";

/** Milliseconds between two looks. */
const LOOK = 250;
/** A town takes a few seconds; whoever waits longer may as well look at the page, which says how far it is. */
const PATIENCE_MS = 60_000;

/** Ends when no event waits for a worker any more: from then on, what a viewer does comes first. `isOver` ends it early. */
export async function untilSettled(databaseUrl: string, isOver: () => boolean): Promise<void> {
  const pool = openPool(databaseUrl, { name: "settled", max: 1 });
  try {
    for (const began = stopwatch(); stopwatch() - began < PATIENCE_MS && !isOver(); await pause(LOOK)) {
      const counts = await inTransaction(pool, countInbox, { readOnly: true });
      if (!counts.some(({ status }) => status === "waiting")) return;
    }
  } finally {
    await pool.end();
  }
}
