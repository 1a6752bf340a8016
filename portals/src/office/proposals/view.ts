import type { LocalDate, Minor } from "@dayaq/kernel";

export interface ProposalLine {
  readonly id: string;
  readonly personName: string;
  readonly title: string;
  readonly now: Minor;
  readonly then?: Minor;
  readonly from: LocalDate;
  readonly contested: boolean;
  /** Why a person has to decide: it lowers, it ends, or it rests on something illustrative. */
  readonly ground: string;
}

export interface ProposalsView {
  readonly proposals: readonly ProposalLine[];
  readonly more: boolean;
}
