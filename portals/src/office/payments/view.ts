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
  /** Somebody has said what it is, and a second person is to agree. */
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

/** An overpayment that the line may repay. */
export interface SuspenseRepayment {
  readonly id: string;
  readonly owes: string;
  readonly title: string;
  readonly outstanding: Minor;
}

/** What a line may be. */
export type SuspensePlace =
  | ({ readonly kind: "order" } & SuspenseOrder)
  | ({ readonly kind: "recovery" } & SuspenseRepayment);

export interface SuspensePageView extends SuspenseLineView {
  /** What it may be; absent while a proposal waits. */
  readonly places?: readonly SuspensePlace[];
  readonly proposal?: {
    readonly place: SuspensePlace;
    readonly by: string;
    readonly reason: string;
    /** Why this reader may not agree; absent when they may. */
    readonly barred?: string;
  };
}
