import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { emptyDrafts, lockLeftDrafts } from "../store/left-drafts.ts";
import { whileOrdering } from "../store/locks.ts";
import { forgetSignatures } from "../store/signatures.ts";

/**
 * A batch that nobody released on its day would name a day that is over, and its people would wait for ever: what it was to pay is
 * payable again, at once, and goes into the batch of the day at hand. One that is held as a whole stays until its hold is lifted.
 * Answers with the dues.
 */
export async function carryOver(tx: Tx, on: LocalDate): Promise<number> {
  await whileOrdering(tx);
  const left = await lockLeftDrafts(tx, on);
  for (const id of left) await forgetSignatures(tx, id); // a handful: one for each bank of a day
  return emptyDrafts(tx, left);
}
