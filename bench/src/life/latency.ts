import { setTimeout as pause } from "node:timers/promises";
import type { StatedRecord } from "@dayaq/country";
import type { Pool } from "@dayaq/server/platform";
import { stopwatch } from "../country/clock.ts";
import { Poster } from "../country/post.ts";
import { notifyOf, type Senders } from "../country/senders.ts";

/** Milliseconds between two looks at what was committed: what is measured is that much too long at most. */
const LOOK = 10;

/**
 * Sends records at a steady rate, whatever the answers take, and measures each from the moment it is sent until its decision,
 * due and notice are committed and seen from outside. Milliseconds.
 */
export async function latencies(
  { pool, port, senders }: { readonly pool: Pool; readonly port: number; readonly senders: Senders },
  records: readonly StatedRecord[],
  perSecond: number,
): Promise<readonly number[]> {
  const poster = new Poster(port);
  const messages = records.map((record) => ({
    recordNo: record.recordNo,
    message: notifyOf(senders, record, `steady-${record.recordNo}`),
  }));
  const sentAt = new Map<string, number>();
  const took: number[] = [];
  const answered: Promise<{ readonly status: number }>[] = [];
  const sending = (async () => {
    const began = stopwatch();
    for (const [index, { recordNo, message }] of messages.entries()) {
      const wait = began + (index * 1000) / perSecond - stopwatch();
      if (wait > 1) await pause(wait); // the rate is what is wanted
      sentAt.set(recordNo, stopwatch());
      answered.push(poster.send(message));
    }
  })();
  let sent = false;
  void sending.then(() => (sent = true));
  while (!sent || sentAt.size > 0) {
    const { rows } = await pool.query<{ record_no: string }>(
      `select record_no from agencies.inbox
        where register = 'civil-registry' and record_no = any($1) and status = 'applied'`,
      [[...sentAt.keys()]],
    );
    const now = stopwatch();
    for (const { record_no: done } of rows) {
      took.push(now - (sentAt.get(done) ?? now));
      sentAt.delete(done);
    }
    await pause(LOOK);
  }
  const refused = (await Promise.all(answered)).filter(({ status }) => status !== 202).length;
  if (refused > 0) throw new Error(`${refused} of ${messages.length} messages were refused`);
  poster.close();
  return took;
}
