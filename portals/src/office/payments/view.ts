import type { LocalDate, Minor } from "@dayaq/kernel";

/** A line of a bank statement that nobody could place yet. */
export interface SuspenseLineView {
  readonly id: string;
  readonly bank: string;
  /** The bank's own. */
  readonly reference: string;
  /** Of our account: `left` or `came-back`. */
  readonly moved: "left" | "came-back";
  readonly sum: Minor;
  readonly bookedOn: LocalDate;
  /** Somebody has said of which order it is, and a second person is to agree. */
  readonly waits: boolean;
}

export interface SuspenseView {
  readonly lines: readonly SuspenseLineView[];
}

/** An order of the same bank over the same sum that waits for such a movement. */
export interface SuspenseOrder {
  readonly id: string;
  readonly payee: string;
  readonly payOn: LocalDate;
}

export interface SuspensePageView extends SuspenseLineView {
  /** Absent while a proposal waits. */
  readonly orders?: readonly SuspenseOrder[];
  readonly proposal?: {
    readonly order: SuspenseOrder;
    readonly by: string;
    readonly reason: string;
    /** Why this reader may not agree; absent when they may. */
    readonly barred?: string;
  };
}
