import { setTimeout as pause } from "node:timers/promises";
import { type EventStatus, statusOf } from "../../modules/agencies/index.ts";
import { stopwatch, type Tx } from "../../platform/index.ts";

const LOOK_MS = 40;

export interface Awaited {
  readonly status: EventStatus["status"];
  readonly code: string | null;
  /** From our acknowledgement to the committed decision, as seen by looking again and again. */
  readonly milliseconds: number;
  /** The event had come before with another message. */
  readonly repeated: boolean;
}

/** Waits until the worker has taken a message, and no longer than that. The transaction sees what others commit meanwhile. */
export async function awaitApplied(
  tx: Tx,
  sender: string,
  messageId: string,
  sentAt: Date,
  millisecondsMax: number,
): Promise<Awaited> {
  const began = stopwatch();
  for (;;) {
    const [status] = await statusOf(tx, sender, [messageId]);
    const milliseconds = Math.round(stopwatch() - began);
    const done = { milliseconds, repeated: status !== undefined && status.receivedAt < sentAt };
    if (status !== undefined && status.status !== "waiting")
      return { ...done, status: status.status, code: status.code };
    if (milliseconds > millisecondsMax) return { ...done, status: "waiting", code: null };
    await pause(LOOK_MS);
  }
}
