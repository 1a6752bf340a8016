import type { LocalDate, Minor } from "@dayaq/kernel";

/** What a bank says of a payment file (pain.002). */
export interface StatusReport {
  readonly kind: "pain.002";
  readonly messageId: string;
  /** Message id of the file that it answers. */
  readonly fileId: string;
  /** Of the whole file; `partial` when the orders differ. */
  readonly file: "accepted" | "rejected" | "partial";
  /** Orders that the bank names. Of those it does not name, the file's own status holds; in a partial file they are accepted. */
  readonly orders: readonly {
    readonly endToEndId: string;
    readonly status: "accepted" | "rejected";
    readonly reason: string | null;
  }[];
  /** Why the whole file is rejected. */
  readonly reason: string | null;
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
