import { createHash } from "node:crypto";
import { done, type Outcome, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { postingsOf } from "../domain/ledger.ts";
import { messageIdOf } from "../domain/end-to-end-id.ts";
import type { PaymentPorts } from "../ports.ts";
import {
  type BatchDue,
  type BatchView,
  duesOfBatch,
  lockBatch,
  ordersInFile,
  releaseOrders,
  setBatch,
} from "../store/batches.ts";
import { insertFile, transactionTime } from "../store/files.ts";
import { postEntry } from "../store/ledger.ts";
import { letWait } from "../store/orders.ts";
import { contentOfDraft, forgetSignatures, insertSignature, signaturesOf } from "../store/signatures.ts";
import { GONE, goneOf } from "./gone.ts";
import { paymentFile } from "./payment-file.ts";
import type { PaymentContext } from "./post-decisions.ts";

/** What a signature has led to: the first waits for a second person, the second lets the batch go. */
export interface Signed {
  readonly batchId: number;
  readonly state: "waits-for-second" | "released";
}

type ReleaseRefusal =
  | "batch.unknown"
  | "batch.already-released"
  | "batch.held"
  | "batch.empty"
  | "batch.same-person"
  | "batch.changed-since-signed";

/**
 * Signs a batch. Two different people sign for the very same orders, accounts and sums; with the second signature the file is written,
 * the ledger moves and the bank gets its message, all in this transaction. Who has died since it was made is left out; a batch
 * of nobody else is refused, and stays a draft with nothing in it: released, it would wait for ever for the answer to no file.
 */
export async function sign(
  tx: Tx,
  batchId: number,
  by: string,
  context: PaymentContext,
  ports: PaymentPorts,
): Promise<Outcome<Signed, ReleaseRefusal>> {
  const batch = await lockBatch(tx, batchId);
  if (!batch) return refuse("batch.unknown", { batch: batchId });
  if (batch.status !== "drafted") return refuse("batch.already-released", { batch: batchId });
  if (batch.held) return refuse("batch.held", { batch: batchId });
  if (batch.orders === 0) return refuse("batch.empty", { batch: batchId });
  const [first] = await signaturesOf(tx, batchId);
  const seen = { ...batch, content: await contentOfDraft(tx, batchId) };
  if (!first) {
    await insertSignature(tx, seen, by, 1);
    return done({ batchId, state: "waits-for-second" });
  }
  if (first.by === by) return refuse("batch.same-person", { batch: batchId });
  if (first.content !== seen.content) {
    await forgetSignatures(tx, batchId);
    await insertSignature(tx, seen, by, 1);
    return refuse("batch.changed-since-signed", { batch: batchId, orders: batch.orders, total: batch.total });
  }
  await leaveOutTheGone(tx, await duesOfBatch(tx, batchId), context.today, ports);
  const left = await lockBatch(tx, batchId);
  if (!left || left.orders === 0) {
    await forgetSignatures(tx, batchId); // they were for people who have died since, or are missing
    return refuse("batch.empty", { batch: batchId });
  }
  await insertSignature(tx, seen, by, 2);
  await release(tx, left, context, ports);
  return done({ batchId, state: "released" });
}

async function release(tx: Tx, batch: BatchView, { today }: PaymentContext, ports: PaymentPorts): Promise<void> {
  const purses = await releaseOrders(tx, batch.id, today);
  await setBatch(tx, batch.id, "released", today);
  const moves = purses.map((purse) => ({ ...purse, debit: "payable" as const, credit: "in-transit" as const }));
  await postEntry(tx, { kind: "batch-released", on: today, subject: batch.id, postings: postingsOf(moves) });

  const orders = await ordersInFile(tx, batch.id);
  const payees = await ports.payees(tx, [...new Set(orders.map(({ payee }) => payee))], today);
  const body = paymentFile(batch, orders, payees, ports.country, await transactionTime(tx));
  await insertFile(tx, {
    batchId: batch.id,
    messageId: messageIdOf(batch.id),
    name: `${messageIdOf(batch.id)}.pain.001.xml`,
    sha256: createHash("sha256").update(body).digest("hex"),
    body,
  });
  await ports.send(tx, [{ kind: "payment-file", key: messageIdOf(batch.id), bank: batch.bank, id: batch.id }]);
}

/** A death or a court's finding that became known after the batch was made: nothing is paid to or for that person; an officer looks at it. */
async function leaveOutTheGone(
  tx: Tx,
  dues: readonly BatchDue[],
  today: PaymentContext["today"],
  ports: PaymentPorts,
): Promise<void> {
  const people = await ports.payees(
    tx,
    [...new Set(dues.flatMap(({ payee, beneficiary }) => [payee, beneficiary]))],
    today,
  );
  for (const gone of GONE) {
    const left = dues.filter(
      ({ payee, beneficiary }) => goneOf([payee, beneficiary].map((id) => people.get(id))) === gone,
    );
    await letWait(tx, left, gone); // one statement for each of the two reasons
  }
}
