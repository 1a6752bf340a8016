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

export interface BatchesView {
  readonly batches: readonly BatchLine[];
}
