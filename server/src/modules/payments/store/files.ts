import { invariant } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";

/** A payment file, byte for byte as the bank gets it. */
export interface StoredFile {
  readonly batchId: number;
  readonly messageId: string;
  readonly name: string;
  /** In hex. */
  readonly sha256: string;
  readonly body: string;
}

/** The instant that every row of this transaction carries. */
export async function transactionTime(tx: Tx): Promise<Date> {
  const { rows } = await tx.query<{ at: Date }>("select now() as at");
  invariant(rows[0] !== undefined, "a select of one row returns one");
  return rows[0].at;
}

export async function insertFile(tx: Tx, { batchId, messageId, name, sha256, body }: StoredFile): Promise<void> {
  await tx.query(
    "insert into payments.bank_file (batch_id, message_id, name, sha256, body) values ($1, $2, $3, $4, $5)",
    [batchId, messageId, name, sha256, body],
  );
}

export async function findFile(tx: Tx, batchId: number): Promise<StoredFile | undefined> {
  const { rows } = await tx.query<StoredFile>(
    `select batch_id as "batchId", message_id as "messageId", name, sha256, body from payments.bank_file where batch_id = $1`,
    [batchId],
  );
  return rows[0];
}

/** The batch that a bank speaks of by the message id of its file. */
export async function batchOfFile(tx: Tx, messageId: string): Promise<number | undefined> {
  const { rows } = await tx.query<{ id: number }>(
    "select batch_id as id from payments.bank_file where message_id = $1",
    [messageId],
  );
  return rows[0]?.id;
}
