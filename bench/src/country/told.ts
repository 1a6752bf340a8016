import { setTimeout as pause } from "node:timers/promises";
import type { StatedRecord } from "@dayaq/country";
import { storeMessages } from "@dayaq/server/agencies";
import { inTransaction, type Pool } from "@dayaq/server/platform";
import { eventOf } from "./senders.ts";

/** Messages of one transaction of the intake. */
const GROUP = 1000;
/** Milliseconds between two looks at the inbox. */
const LOOK = 15;

/** Accepts these records, one message each, as the intake stores them once their signatures are checked. */
export async function accept(pool: Pool, records: readonly StatedRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += GROUP) {
    const group = records.slice(from, from + GROUP);
    const messages = group.map((record) => ({
      sender: record.agency,
      messageId: `bench-${record.recordNo}-${record.version}`,
      protocol: "dci" as const,
      signedBy: null,
      body: null,
      items: [{ reference: "1", event: { ok: true as const, value: eventOf(record) } }],
    }));
    await inTransaction(pool, (tx) => storeMessages(tx, messages)); // one group after the other, as one intake commits
  }
}

/** Waits until nothing waits in the inbox, or is held by a worker just now. The look costs little: it runs beside what is measured. */
export async function untilApplied(pool: Pool): Promise<void> {
  while (await isWaiting(pool)) await pause(LOOK);
}

async function isWaiting(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query("select from agencies.inbox where status = 'waiting' limit 1");
  return rows.length > 0;
}
