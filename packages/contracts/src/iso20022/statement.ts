import type { Minor } from "@dayaq/kernel";
import type { AccountId } from "./account-id.ts";
import type { StatusReason } from "./status-report.ts";

export type Direction = "credit" | "debit";

/** camt.053: what happened on one account of ours, from an opening to a closing balance. */
export interface Statement {
  readonly messageId: string;
  /** RFC 3339 with zone */
  readonly createdAt: string;
  readonly id: string;
  readonly account: AccountId;
  readonly opening: Balance;
  readonly closing: Balance;
  readonly entries: readonly StatementEntry[];
}

/** Below zero when the account is overdrawn. */
export interface Balance {
  readonly amount: Minor;
  /** YYYY-MM-DD */
  readonly on: string;
}

/** One movement on the account; a batch of orders is one movement with its details. */
export interface StatementEntry {
  readonly reference?: string;
  readonly amount: Minor;
  readonly direction: Direction;
  /** True when it takes an earlier movement back. */
  readonly reversal: boolean;
  /** Only booked movements count in the balances. */
  readonly booked: boolean;
  /** YYYY-MM-DD */
  readonly bookedOn?: string;
  readonly bankReference?: string;
  readonly details: readonly EntryDetail[];
}

/** One payment within a movement. */
export interface EntryDetail {
  readonly messageId?: string;
  readonly instructionId?: string;
  readonly endToEndId?: string;
  readonly amount: Minor;
  readonly direction: Direction;
  /** Present when the payee's bank sent the money back, and why. */
  readonly returned?: StatusReason;
  readonly remittance?: string;
}
