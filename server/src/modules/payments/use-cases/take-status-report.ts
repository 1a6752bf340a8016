import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { saidOfOrder, type StatusReport } from "../domain/bank-answer.ts";
import { endToEndIdOf, instructionIdOf } from "../domain/end-to-end-id.ts";
import { postingsOf } from "../domain/ledger.ts";
import type { MatchableOrder } from "../domain/matching.ts";
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

/** ISO 20022: the file has been there before. We send one again after a kill, so this is no news of its orders. */
const SENT_TWICE: ReadonlySet<string> = new Set(["DU01", "AM05"]);

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
    await askAboutUnknown(tx, id, today, ports);
    return { accepted: 0, rejected: 0 };
  }
  if (report.file.said === "rejected" && SENT_TWICE.has(report.file.reason ?? "")) return { accepted: 0, rejected: 0 };
  const orders = await lockOrdersOfBatch(tx, batch.id);
  const steps = orders.flatMap((order) => stepsOf(order, report));
  await moveOrders(tx, steps, id, today);
  const rejected = steps.filter(({ status }) => status === "rejected");
  if (rejected.length > 0) {
    const back = rejected.map(({ orderId }) => orderId);
    const moves = (await pursesOf(tx, back)).map((purse) => ({
      ...purse,
      debit: "in-transit" as const,
      credit: "payable" as const,
    }));
    await postEntry(tx, { kind: "orders-rejected", on: today, subject: id, postings: postingsOf(moves) });
    await tellReturns(tx, rejected, today, ports);
  }
  // The booking may overtake the acceptance: then no order moves any more, but the file was accepted all the same.
  const isLate = batch.status === "released" || batch.status === "sent";
  if (steps.length > 0 || (isLate && report.file.said === "accepted"))
    await setBatch(tx, batch.id, statusOf(rejected.length, orders.length));
  return { accepted: steps.length - rejected.length, rejected: rejected.length };
}

/** Only what is on its way can be answered: a report that comes twice, or after the booking, changes nothing. */
function stepsOf({ id: orderId, fund, status }: MatchableOrder, report: StatusReport): OrderStep[] {
  const name = endToEndIdOf(orderId);
  const { id, said, reason } = saidOfOrder(report, name, instructionIdOf(report.file.id, fund));
  if (said === "accepted") {
    return status === "released" ? [{ orderId, status: "accepted", reason: null, ofAccount: false }] : [];
  }
  const onItsWay = status === "released" || status === "accepted";
  // What is said of the whole file says nothing of this account.
  return said === "rejected" && onItsWay ? [{ orderId, status: "rejected", reason, ofAccount: id === name }] : [];
}

async function askAboutUnknown(tx: Tx, answer: number, today: LocalDate, ports: PaymentPorts): Promise<void> {
  const key = `bank-answer/${answer}`;
  await ports.cases.open(
    tx,
    [{ key, kind: "bank-answer", reason: "file-unknown", partyId: null, subject: { answer } }],
    today,
  );
}

function statusOf(rejected: number, all: number): "accepted" | "partly-accepted" | "rejected" {
  if (rejected === 0) return "accepted";
  return rejected === all ? "rejected" : "partly-accepted";
}
