import type { LocalDate } from "@dayaq/kernel";

/** Why a line of a month was not taken: the codes that the module keeps. */
export const LINE_CODES = [
  "line.not-json",
  "line.invalid",
  "line.too-long",
  "line.repeated",
  "identifier.malformed",
  "sum.malformed",
] as const;
export type LineCodeView = (typeof LINE_CODES)[number];

/** One version of a month of wage lines, as it came from its sender. */
export interface MonthReceived {
  readonly month: LocalDate;
  readonly version: number;
  readonly sender: string;
  readonly state: "receiving" | "reading" | "replacing" | "applied" | "superseded";
  readonly lines: number;
  readonly taken: number;
  readonly refused: number;
}

export interface MonthsReceivedView {
  /** The latest first. */
  readonly months: readonly MonthReceived[];
  /** There are earlier ones that are not shown. */
  readonly more: boolean;
}

export interface MonthReceivedView extends MonthReceived {
  /** Lines of people whom nobody has introduced yet. */
  readonly waiting: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly refusedBy: readonly { readonly code: LineCodeView; readonly count: number }[];
  /** By their number in the file, with what to mend in words; never what a line said. */
  readonly refusals: readonly { readonly line: number; readonly code: LineCodeView; readonly detail: string }[];
  /** Those above begin after this line; 0 from the first. */
  readonly after: number;
  /** There are more after this line. */
  readonly next?: number;
}
