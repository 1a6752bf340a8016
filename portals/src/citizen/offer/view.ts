import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Choice } from "../../components/form.tsx";
import type { ExplanationView, Rhythm } from "../../rights/view.ts";

/** A right that only waits for the person to say yes. */
export interface OfferView {
  readonly id: string;
  readonly title: string;
  readonly forWhom?: string;
  readonly sum: Minor;
  readonly rhythm: Rhythm;
  readonly from: LocalDate;
  /** What the person states by confirming: "I care for Rauf". */
  readonly statement: string;
  /** To whom it would be due, where the reader has to say who that is; empty where it is the reader. */
  readonly claimants: readonly Choice[];
  /** Set where the reader has to say who it is, and the registers know nobody of their family. */
  readonly nobody?: boolean;
  readonly why: ExplanationView;
  /** Set when it can no longer be confirmed. */
  readonly closed?: "confirmed" | "withdrawn";
}
