import type { Texts } from "@dayaq/kernel";

/** Where the money of a right comes from: each has its own accounts in the ledger. */
export interface Fund {
  readonly code: string;
  readonly title: Texts;
  /** The account from which its payment files are paid. */
  readonly account: string;
}

/** How one programme is paid: which fund, on which days. */
export interface PaidFrom {
  /** Code of a fund. */
  readonly fund: string;
  /** Code of a payment group. */
  readonly group: string;
}
