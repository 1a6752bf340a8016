import type { LocalDate, Minor } from "@dayaq/kernel";
import type { PaidState } from "../../rights/view.ts";

/** What can happen to a sum on its way from the agency's message to the bank's answer. */
export const MONEY_STEPS = [
  "message",
  "decision",
  "owed",
  "reduced",
  "in-order",
  "signed",
  "released",
  "accepted",
  "booked",
  "rejected",
  "returned",
  "waits",
  "payable",
  "payable-unknown",
] as const;

export interface MoneyStep {
  readonly what: (typeof MONEY_STEPS)[number];
  readonly on?: LocalDate;
  /** Where the minute matters: who signed first. */
  readonly at?: Date;
  /** What fills the sentence, as it is read: agency, bank, sum, the bank's reason. Never a name of a person who is paid. */
  readonly given: Readonly<Record<string, string>>;
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
