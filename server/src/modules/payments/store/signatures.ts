import type { Minor } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { BatchView } from "./batches.ts";

/** Who let a batch go, and the count and sum that this person saw. */
export interface Signature {
  readonly by: string;
  readonly orders: number;
  readonly total: Minor;
}

export async function signaturesOf(tx: Tx, batchId: number): Promise<Signature[]> {
  const { rows } = await tx.query<Signature>(
    "select by, orders, total from payments.batch_signature where batch_id = $1 order by nth",
    [batchId],
  );
  return rows;
}

export async function insertSignature(tx: Tx, { id, orders, total }: BatchView, by: string, nth: 1 | 2): Promise<void> {
  await tx.query(
    "insert into payments.batch_signature (batch_id, by, nth, orders, total) values ($1, $2, $3, $4, $5)",
    [id, by, nth, orders, total],
  );
}

/** The batch is not what was signed any more. */
export async function forgetSignatures(tx: Tx, batchId: number): Promise<void> {
  await tx.query("delete from payments.batch_signature where batch_id = $1", [batchId]);
}
