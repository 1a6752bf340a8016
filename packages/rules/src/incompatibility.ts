import type { Texts } from "@dayaq/kernel";
import type { Basis, Certainty } from "./basis.ts";

/**
 * Rights that one person cannot draw together. It is declared beside the programmes, never computed inside them, so that an
 * explanation can say which other right stands in the way.
 */
export interface Incompatibility {
  readonly id: string;
  /** Codes. Whichever stands earlier comes first where the rule leaves two alike. */
  readonly programmes: readonly string[];
  /**
   * `priority`: the earlier one. `highest`: the greater amount of the day. `own-choice`: the one that the person asked for last;
   * before anybody asked, the greater amount.
   */
  readonly rule: "priority" | "highest" | "own-choice";
  /** A choice between two readings of the sources, and the reading under which alone this holds; absent: under all. */
  readonly under?: { readonly choice: string; readonly reading: string };
  /** Said of the right that gives way: "You draw no other labour pension, or this one is higher." */
  readonly says: Texts;
  readonly basis: Basis;
  readonly certainty: Certainty;
}
