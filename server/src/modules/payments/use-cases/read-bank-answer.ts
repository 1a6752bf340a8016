import {
  type EntryDetail,
  type Iso20022Code,
  type PaymentStatus,
  readStatement,
  readStatusReport,
  type StatementEntry,
  type StatusReason,
} from "@dayaq/contracts";
import { type Currency, day, done, type Outcome } from "@dayaq/kernel";
import type { BankAnswer, Said, SaidOf, StatementLine } from "../domain/bank-answer.ts";

/** Reads what a bank has sent: a pain.002 or a camt.053, by the namespace of its document. */
export function readBankAnswer(xml: string, currency: Currency): Outcome<BankAnswer, Iso20022Code> {
  // Only the beginning is looked at: a payee may be called anything.
  return xml.slice(0, 1_000).includes("camt.053") ? readCamt053(xml, currency) : readPain002(xml);
}

const SAID: Readonly<Record<PaymentStatus, Said>> = {
  ACTC: "accepted",
  ACCP: "accepted",
  ACSP: "accepted",
  ACSC: "accepted",
  ACWC: "accepted",
  PART: "partial",
  PDNG: "pending",
  RCVD: "pending",
  RJCT: "rejected",
};

function readPain002(xml: string): Outcome<BankAnswer, Iso20022Code> {
  const read = readStatusReport(xml);
  if (!read.ok) return read;
  const { messageId, originalMessageId, status, reasons, instructions } = read.value;
  const saidOf = (id: string, of: PaymentStatus | undefined, why: readonly StatusReason[]): SaidOf[] =>
    of === undefined ? [] : [{ id, said: SAID[of], reason: why[0]?.code ?? null }];
  const [file] = saidOf(originalMessageId, status ?? (instructions.length > 0 ? "PART" : "RCVD"), reasons);
  return done({
    kind: "pain.002",
    messageId,
    file: file ?? { id: originalMessageId, said: "pending", reason: null },
    instructions: instructions.flatMap((it) => saidOf(it.id, it.status, it.reasons)),
    orders: instructions.flatMap(({ orders }) => orders.flatMap((it) => saidOf(it.endToEndId, it.status, it.reasons))),
  });
}

function readCamt053(xml: string, currency: Currency): Outcome<BankAnswer, Iso20022Code> {
  const read = readStatement(xml, currency);
  if (!read.ok) return read;
  const { messageId, account, id, entries, closing } = read.value;
  // A movement without the bank's own reference is named by its place, which is the same in every copy of the statement.
  const lines = entries.flatMap((entry, index) =>
    entry.booked ? linesOf(entry, entry.bankReference ?? entry.reference ?? `${id}#${index + 1}`, closing.on) : [],
  );
  return done({ kind: "camt.053", messageId, account: account.number, lines });
}

/** A movement of a whole batch is one line for each payment in it. */
function linesOf(entry: StatementEntry, reference: string, closedOn: string): StatementLine[] {
  const bookedOn = day(entry.bookedOn ?? closedOn);
  if (entry.details.length === 0) {
    const { direction, amount } = entry;
    return [{ reference, direction, amount, bookedOn, endToEndId: null, returnReason: null }];
  }
  return entry.details.map((detail, index): StatementLine => ({
    reference: entry.details.length === 1 ? reference : `${reference}/${detail.endToEndId ?? index + 1}`,
    direction: detail.direction,
    amount: detail.amount,
    bookedOn,
    endToEndId: detail.endToEndId ?? null,
    returnReason: reasonOf(detail),
  }));
}

const reasonOf = ({ returned }: EntryDetail): string | null => returned?.code ?? null;
