/** Why a line was not taken. The codes are stored. */
export type LineCode =
  | "line.not-json"
  | "line.invalid"
  | "line.too-long"
  | "line.repeated"
  | "identifier.malformed"
  | "sum.malformed";

/** What its sender has to mend, for the page of refusals and the command. */
export const MENDING: Readonly<Record<LineCode, string>> = {
  "line.not-json": "Write one JSON object on each line, in UTF-8.",
  "line.invalid": "Bring the line to the published schema org.dayaq.wage-month-line.v1; the detail names the member.",
  "line.too-long": "A line has 1,000 bytes at most.",
  "line.repeated":
    "The person and employer stand on an earlier line of the file: add the sums up in one line. The first line was taken.",
  "identifier.malformed": "There can be no such number in its scheme: correct it.",
  "sum.malformed": "Write sums with no more decimals than the currency has.",
};

/** A line of an upload that was not taken, by its number in the file from 1 on. */
export interface Refused {
  readonly line: number;
  readonly code: LineCode;
  readonly detail: Readonly<Record<string, unknown>>;
}
