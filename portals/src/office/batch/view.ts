import type { LocalDate, Minor } from "@dayaq/kernel";
import type { BatchState } from "../batches/view.ts";

/** A part of a batch that can be held back: a programme, or everybody paid in a district. */
export interface BatchPart {
  readonly key: string;
  readonly kind: "programme" | "district";
  readonly name: string;
  readonly people: number;
  readonly orders: number;
  readonly sum: Minor;
}

export interface BatchView {
  readonly id: string;
  readonly bank: string;
  readonly payOn: LocalDate;
  readonly state: BatchState;
  readonly people: number;
  readonly orders: number;
  /** What would go out now, held parts left out. */
  readonly sum: Minor;
  readonly heldSum: Minor;
  readonly parts: readonly BatchPart[];
  /** What is held back now; an id to let it go by. */
  readonly holds: readonly {
    readonly id: string;
    readonly name: string;
    readonly sum: Minor;
    readonly reason: string;
  }[];
  readonly releases: readonly { readonly who: string; readonly at?: Date }[];
  /** Why this reader may not release it; absent when they may. */
  readonly barred?: string;
  /** What was to be held back, where the reason lacks. */
  readonly given?: { readonly part: string };
  readonly fileAddress?: string;
}
