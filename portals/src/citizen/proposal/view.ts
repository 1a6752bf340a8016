import type { LocalDate, Minor } from "@dayaq/kernel";
import type { ExplanationView } from "../../rights/view.ts";

/** A change for the worse that a machine proposes and a person will decide. */
export interface ProposalView {
  readonly id: string;
  readonly title: string;
  readonly forWhom?: string;
  readonly from: LocalDate;
  readonly now: Minor;
  /** Absent when the right would end. */
  readonly then?: Minor;
  /** A sum paid once: there is nothing that goes on meanwhile. */
  readonly once: boolean;
  readonly contestBy: LocalDate;
  readonly why: ExplanationView;
  /** What the person has said against it. */
  readonly contested?: { readonly on?: LocalDate; readonly text?: string };
  readonly decided?: { readonly on: LocalDate; readonly outcome: "approved" | "rejected"; readonly reason: string };
}
