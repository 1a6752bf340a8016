import { isIban, type PaymentFile, type PaymentStatus, type StatusReport } from "@dayaq/contracts";
import { type HeldFile, ordersOf, type Whims } from "./orders.ts";

/** Why each order is not paid: a wrong account (AC01), or the viewer's wish. What was wished for the next file is used up. */
export function rejectedIn(file: PaymentFile, whims: Whims): Map<string, string> {
  const rejected = new Map<string, string>();
  for (const { endToEndId, creditorAccount } of file.instructions.flatMap(({ orders }) => orders)) {
    const wished = whims.rejectOrder.get(endToEndId);
    const wrong = creditorAccount.scheme === "IBAN" && !isIban(creditorAccount.number) ? "AC01" : undefined;
    const first = whims.rejectFirst.count > 0 ? whims.rejectFirst.reason : undefined;
    const reason = wished ?? wrong ?? first;
    if (reason === undefined) continue;
    rejected.set(endToEndId, reason);
    if (wished === undefined && wrong === undefined) whims.rejectFirst.count--;
  }
  return rejected;
}

/** The bank's answer to a file that it could read: all of it, a part, or nothing. Rejected orders are named, the rest is not. */
export function reportOn(held: HeldFile, messageId: string, createdAt: string): StatusReport {
  const { file, rejected } = held;
  return {
    messageId,
    createdAt,
    originalMessageId: file.messageId,
    status: statusOf(rejected.size, ordersOf(held).length),
    reasons: [],
    instructions: file.instructions.map(({ id, orders }) => {
      const own = orders.flatMap(({ endToEndId }) => {
        const code = rejected.get(endToEndId);
        return code === undefined ? [] : [{ endToEndId, status: "RJCT" as const, reasons: [{ code }] }];
      });
      return { id, status: statusOf(own.length, orders.length), reasons: [], orders: own };
    }),
  };
}

const statusOf = (rejected: number, all: number): PaymentStatus =>
  rejected === 0 ? "ACCP" : rejected === all ? "RJCT" : "PART";

/** The bank's answer to a file that it does not take at all. */
export const refusalOf = (
  originalMessageId: string,
  messageId: string,
  createdAt: string,
  code: string,
): StatusReport => ({
  messageId,
  createdAt,
  originalMessageId,
  status: "RJCT",
  reasons: [{ code }],
  instructions: [],
});

/** Codes of ISO 20022 for what our reader finds wrong in a file. */
export const REASONS: Readonly<Record<string, string>> = {
  "iso20022.count-wrong": "AM18",
  "iso20022.sum-wrong": "AM10",
  "iso20022.amount-invalid": "AM12",
  "iso20022.currency-other": "AM11",
  "iso20022.reference-repeated": "DU04",
  "iso20022.reference-invalid": "RF01",
};
