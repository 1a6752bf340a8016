import type { LocalDate, Minor } from "@dayaq/kernel";

export type BatchState = "open" | "half-released" | "released" | "sent" | "answered";

export interface BatchLine {
  readonly id: string;
  readonly bank: string;
  readonly payOn: LocalDate;
  readonly orders: number;
  readonly sum: Minor;
  readonly state: BatchState;
}

/** The next day on which a group of programmes is paid. */
export interface PaydayLine {
  /** Code of the group. */
  readonly group: string;
  readonly title: string;
  readonly on: LocalDate;
}

export interface BatchesView {
  readonly paydays: readonly PaydayLine[];
  readonly batches: readonly BatchLine[];
}

/** The payment files of one group on one day, before they are made and after. */
export interface PaydayView extends PaydayLine {
  /** Programmes of the group. */
  readonly programmes: readonly string[];
  readonly batches: readonly BatchLine[];
}
