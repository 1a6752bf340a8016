import type { LocalDate, Minor } from "@dayaq/kernel";
import type { PaidState } from "../../rights/view.ts";

/** One thing that happened to a sum on its way from the agency's message to the bank's answer. */
export interface MoneyStep {
  readonly what:
    | "message"
    | "fact"
    | "decision"
    | "due"
    | "order"
    | "released"
    | "sent"
    | "accepted"
    | "booked"
    | "returned"
    | "rejected"
    | "held"
    | "task"
    | "reordered";
  readonly at: Date;
  /** What fills the sentence: agency, bank, number of the batch, the bank's reason. Never a name. */
  readonly given: Readonly<Record<string, string | number>>;
}

export interface MoneyView {
  readonly personId: string;
  readonly personName: string;
  readonly title: string;
  readonly month: LocalDate;
  readonly sum: Minor;
  readonly state: PaidState;
  readonly steps: readonly MoneyStep[];
}
