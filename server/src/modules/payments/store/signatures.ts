import type { Minor } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { BatchView } from "./batches.ts";

/** Who let a batch go, and the count and sum that this person saw. */
export interface Signature {
  readonly by: string;
  readonly orders: number;
  readonly total: Minor;
  /** SHA-256 of what was seen, in hex. */
  readonly content: string;
}

/** What two people sign for: each order of a draft with its account and sum, and the dues in it. In hex. */
export async function contentOfDraft(tx: Tx, batchId: number): Promise<string> {
  const { rows } = await tx.query<{ content: string }>(
    `select encode(sha256(convert_to(coalesce(string_agg(concat_ws('/', o.id, o.party_id, o.fund, o.account, o.amount, d.id, d.to_pay),
       ',' order by o.id, d.id), ''), 'UTF8')), 'hex') as content
     from payments.payment_order o join payments.due d on d.order_id = o.id where o.batch_id = $1 and o.status = 'drafted'`,
    [batchId],
  );
  return rows[0]?.content ?? ""; // an aggregate always answers
}

export async function signaturesOf(tx: Tx, batchId: number): Promise<Signature[]> {
  const { rows } = await tx.query<Signature>(
    "select by, orders, total, content from payments.batch_signature where batch_id = $1 order by nth",
    [batchId],
  );
  return rows;
}

export async function insertSignature(
  tx: Tx,
  { id, orders, total, content }: Pick<BatchView, "id" | "orders" | "total"> & Pick<Signature, "content">,
  by: string,
  nth: 1 | 2,
): Promise<void> {
  await tx.query(
    "insert into payments.batch_signature (batch_id, by, nth, orders, total, content) values ($1, $2, $3, $4, $5, $6)",
    [id, by, nth, orders, total, content],
  );
}

/** The batch is not what was signed any more. */
export async function forgetSignatures(tx: Tx, batchId: number): Promise<void> {
  await tx.query("delete from payments.batch_signature where batch_id = $1", [batchId]);
}
