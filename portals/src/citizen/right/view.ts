import type { LocalDate, Minor } from "@dayaq/kernel";
import type { RightView } from "../../rights/view.ts";

/** One legal act about a right, newest first. */
export interface DecisionView {
  readonly id: string;
  readonly on: LocalDate;
  /** "Granted", "raised", "ended": in the reader's language. */
  readonly what: string;
  readonly sum?: Minor;
  readonly by: "machine" | "officer";
  readonly appealableUntil?: LocalDate;
}

export interface RightPageView {
  readonly right: RightView;
  readonly decisions: readonly DecisionView[];
}
