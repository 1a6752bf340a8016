import type { LocalDate } from "@dayaq/kernel";

/** Two things that should be equal and are not. */
export interface Difference {
  readonly check: "ledger" | "decisions=dues" | "dues=orders" | "orders=bank";
  /** What it is about, by ids: `due 17`, `account payable`. */
  readonly what: string;
  readonly expected: number;
  readonly found: number;
}

export interface MoneyCheck {
  readonly on: LocalDate;
  /** How many rights were looked at. */
  readonly matters: number;
  /** Empty when every sum agrees. */
  readonly differences: readonly Difference[];
}
