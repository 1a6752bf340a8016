import type { Choice } from "../../components/form.tsx";

/** Somebody whom an officer has to name: of those at hand, or of those found by a search. */
export interface NamingView {
  readonly choices: readonly Choice[];
  readonly chosen?: string;
  /** Opaque id of the search that found some of them. */
  readonly searchId?: string;
  /** Where the search leads back to, below the office: `proposals/12`. */
  readonly back: string;
}
