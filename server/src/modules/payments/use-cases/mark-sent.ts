import type { Tx } from "../../../platform/index.ts";
import { lockBatch, setBatch } from "../store/batches.ts";

/** The bank has taken the file of a batch. An answer of the bank may have come before this: then that stands. */
export async function markSent(tx: Tx, batchId: number): Promise<void> {
  const batch = await lockBatch(tx, batchId);
  if (batch?.status === "released") await setBatch(tx, batchId, "sent");
}
