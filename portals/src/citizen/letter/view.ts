import type { LocalDate } from "@dayaq/kernel";
import type { RightView } from "../../rights/view.ts";

/** A decision as a letter: to be read, printed and kept. */
export interface LetterView {
  /** Number under which the decision is kept. */
  readonly number: string;
  readonly on: LocalDate;
  readonly to: string;
  readonly what: string;
  readonly right: RightView;
  readonly by: "machine" | "officer";
  readonly officerReason?: string;
  readonly appealableUntil?: LocalDate;
  /** The law as it was read, by its hash. */
  readonly lawHash: string;
}
