import type { LocalDate, Minor } from "@dayaq/kernel";

/** What a bank says of a file, an instruction or an order. `partial`: see the parts. `pending`: nothing is known yet. */
export type Said = "accepted" | "rejected" | "partial" | "pending";

/** A part of a file and what the bank says of it. */
export interface SaidOf {
  readonly id: string;
  readonly said: Said;
  /** Code of ISO 20022. */
  readonly reason: string | null;
}

/** What a bank makes of a payment file (pain.002). A part that it does not name shares what it says of the whole. */
export interface StatusReport {
  readonly kind: "pain.002";
  readonly messageId: string;
  /** The file that it answers, by message id. */
  readonly file: SaidOf;
  readonly instructions: readonly SaidOf[];
  /** By EndToEndId. */
  readonly orders: readonly SaidOf[];
}

/** One line of a bank statement: one order, or one thing that is not an order of ours. */
export interface StatementLine {
  /** The bank's own, never used twice by it. */
  readonly reference: string;
  /** Of our account: debit is money that left. */
  readonly direction: "debit" | "credit";
  readonly amount: Minor;
  readonly bookedOn: LocalDate;
  readonly endToEndId: string | null;
  /** Why money came back (AC04). */
  readonly returnReason: string | null;
}

/** A statement of one of our accounts (camt.053). */
export interface Statement {
  readonly kind: "camt.053";
  readonly messageId: string;
  /** Number of our account. */
  readonly account: string;
  readonly lines: readonly StatementLine[];
}

export type BankAnswer = StatusReport | Statement;

/** What the bank says of one order: of the order itself, else of its instruction, else of the file. In a part of which some is rejected, what is not named is accepted. */
export function saidOfOrder(
  { file, instructions, orders }: StatusReport,
  endToEndId: string,
  instruction: string,
): SaidOf {
  const own = orders.find(({ id }) => id === endToEndId) ?? instructions.find(({ id }) => id === instruction) ?? file;
  return own.said === "partial" ? { ...own, said: "accepted" } : own;
}
