import type { Texts } from "@dayaq/kernel";
import type { Act } from "../basis.ts";
import type { FactKind } from "../fact-kind.ts";
import type { Parameter } from "../parameter.ts";
import type { Programme } from "../programme.ts";

/** From a day on, or between two, the law sets another amount or limit. Days `YYYY-MM-DD`. */
export interface ParameterChange {
  readonly parameter: string;
  readonly from: string;
  /** The day from which the law's own values hold again; absent: never. */
  readonly until?: string;
  /** Money as a decimal string, anything else as a whole number. */
  readonly to: string | number;
}

/** A right that the law did not have, with what it needs. */
export interface Addition {
  readonly add: Programme;
  /** Default: since always, as far as its own conditions go. */
  readonly from?: string;
  readonly parameters?: readonly Parameter[];
  readonly factKinds?: readonly FactKind[];
  readonly acts?: readonly Act[];
}

/** The same right under other rules, for every day. For other rules from a day on, repeal it and add one. */
export interface Replacement {
  readonly replace: Programme;
}

/** The right ends on that day for everybody. */
export interface Repeal {
  readonly repeal: string;
  readonly from: string;
}

/** Another reading of a contradiction of the sources is in force. */
export interface Switch {
  readonly choose: string;
  readonly reading: string;
}

export type Change = ParameterChange | Addition | Replacement | Repeal | Switch;

/** What would be otherwise, as a file of TypeScript states it: `export const reform: Reform = { title: …, changes: […] }`. */
export interface Reform {
  readonly title: Texts;
  /** In this order: a later one changes what an earlier one made. */
  readonly changes: readonly Change[];
}
