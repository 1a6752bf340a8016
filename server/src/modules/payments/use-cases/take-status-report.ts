import type { Tx } from "../../../platform/index.ts";
import { saidOfOrder, type StatusReport } from "../domain/bank-answer.ts";
import { endToEndIdOf, instructionIdOf } from "../domain/end-to-end-id.ts";
import { postingsOf } from "../domain/ledger.ts";
import type { PaymentPorts } from "../ports.ts";
import { lockOrdersOfBatch, moveOrders, type OrderStep, pursesOf } from "../store/answers.ts";
import { lockBatch, setBatch } from "../store/batches.ts";
import { batchOfFile } from "../store/files.ts";
import { postEntry } from "../store/ledger.ts";
import type { PaymentContext } from "./post-decisions.ts";
import { tellReturns } from "./tell-returns.ts";

interface Report {
  /** Id of the stored answer. */
  readonly id: number;
  readonly bank: string;
  readonly report: StatusReport;
}

/** What a bank accepts goes on; what it rejects is owed again. A report on a file that is not ours becomes a task. */
export async function takeStatusReport(
  tx: Tx,
  { id, bank, report }: Report,
  { today }: PaymentContext,
  ports: PaymentPorts,
): Promise<{ accepted: number; rejected: number }> {
  const batchId = await batchOfFile(tx, report.file.id);
  const batch = batchId === undefined ? undefined : await lockBatch(tx, batchId);
  if (!batch || batch.bank !== bank) {
    const draft = {
      key: `bank-answer/${id}`,
      kind: "bank-answer",
      reason: "file-unknown",
      partyId: null,
      subject: { answer: id },
    };
    await ports.cases.open(tx, [draft], today);
    return { accepted: 0, rejected: 0 };
  }
  const orders = await lockOrdersOfBatch(tx, batch.id);
  // Only what is on its way can be answered: a report that comes twice, or after the booking, changes nothing.
  const steps = orders.flatMap(({ id: orderId, fund, status }): OrderStep[] => {
    const { said, reason } = saidOfOrder(report, endToEndIdOf(orderId), instructionIdOf(report.file.id, fund));
    if (said === "accepted") return status === "released" ? [{ orderId, status: "accepted", reason: null }] : [];
    const onItsWay = status === "released" || status === "accepted";
    return said === "rejected" && onItsWay ? [{ orderId, status: "rejected", reason }] : [];
  });
  await moveOrders(tx, steps, id, today);
  const rejected = steps.filter(({ status }) => status === "rejected");
  if (rejected.length > 0) {
    const moves = (
      await pursesOf(
        tx,
        rejected.map(({ orderId }) => orderId),
      )
    ).map((purse) => ({
      ...purse,
      debit: "in-transit" as const,
      credit: "payable" as const,
    }));
    await postEntry(tx, { kind: "orders-rejected", on: today, subject: id, postings: postingsOf(moves) });
    await tellReturns(tx, rejected, today, ports);
  }
  if (steps.length > 0) await setBatch(tx, batch.id, statusOf(rejected.length, orders.length));
  return { accepted: steps.length - rejected.length, rejected: rejected.length };
}

function statusOf(rejected: number, all: number): "accepted" | "partly-accepted" | "rejected" {
  if (rejected === 0) return "accepted";
  return rejected === all ? "rejected" : "partly-accepted";
}
