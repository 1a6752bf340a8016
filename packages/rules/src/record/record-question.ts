import { day, type LocalDate, type Period, plusYears } from "@dayaq/kernel";
import type { Law } from "../law.ts";
import { answerRecord, type RecordAnswer } from "./answer-record.ts";
import { readRecord } from "./read-record.ts";
import { RecordFault } from "./reading.ts";
import type { CaseRecord } from "./record.ts";

/** What is asked of a record beside it: an option of a command, a field of an address. Days given here come before those in it. */
export interface RecordQuestion {
  readonly on?: LocalDate | undefined;
  readonly known?: LocalDate | undefined;
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  /** Codes; empty for all. */
  readonly programmes: readonly string[];
}

/** Where no window is asked for, timelines begin here: the earliest day for which amounts were collected. */
const FIRST_SHOWN = day("2018-01-01");

/** The days that are shown: those asked for, else until three years after the day of the question. */
export const windowOf = (law: Law, { from, until }: Pick<RecordQuestion, "from" | "until">, on: LocalDate): Period => ({
  from: from ?? FIRST_SHOWN,
  until: until ?? plusYears(on, 3, law.shortMonths),
});

/** The record as it is asked, with the days shown. Throws `RecordFault`, which names the path of the fault. */
export function readAsked(
  law: Law,
  json: unknown,
  { on, known, ...shown }: RecordQuestion,
): { readonly record: CaseRecord; readonly window: Period } {
  const asked = { ...(on === undefined ? {} : { on }), ...(known === undefined ? {} : { known }) };
  const record = readRecord(law, json, asked);
  const window = windowOf(law, shown, record.on);
  if (window.until <= window.from)
    throw new RecordFault(shown.from === undefined ? "until" : "from", "leaves no day to be shown");
  const stranger = shown.programmes.find((code) => !law.programmes.some((it) => it.code === code));
  if (stranger !== undefined) throw new RecordFault("programme", "is not a programme of this country");
  return { record, window };
}

/** `docs/record-format.md`, from JSON to JSON: what the command answers, and what is asked over the network. */
export function answerJson(law: Law, json: unknown, question: RecordQuestion): RecordAnswer {
  const { record, window } = readAsked(law, json, question);
  return answerRecord(law, record, { window, programmes: question.programmes });
}
