import { readFileSync } from "node:fs";
import { type LocalDate, findDay, type Period, plusYears } from "@dayaq/kernel";
import { type Law, soundLaw } from "@dayaq/rules";
import { answerRecord, type RecordAnswer, RecordFault, readRecord } from "@dayaq/rules/record";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { countryLaw } from "../named-country.ts";

/** The law without a database: `docs/record-format.md` is its contract. */
export const determineCommand: Command = {
  name: "determine",
  usage:
    "determine --record FILE [--on D] [--known D] [--from D] [--until D] [--programme CODE]… [--country az|xx] [--ndjson]",
  summary: "Answer a record of people, relations and facts with the timelines of their rights, without a database",
  async run(argv, terminal) {
    const { values } = readOptions(argv, {
      record: { type: "string" },
      on: { type: "string" },
      known: { type: "string" },
      from: { type: "string" },
      until: { type: "string" },
      programme: { type: "string", multiple: true },
      country: { type: "string" },
      ndjson: { type: "boolean" },
    });
    if (values.record === undefined) throw new UsageTrouble("--record wants a file, or - for standard input");
    const { law, languages } = await countryLaw(values.country ?? "az");
    const question: Question = {
      law: soundLaw(law, languages),
      on: dayOption("on", values.on),
      known: dayOption("known", values.known),
      from: dayOption("from", values.from),
      until: dayOption("until", values.until),
      programmes: values.programme ?? [],
    };
    const stranger = question.programmes.find((code) => !law.programmes.some((it) => it.code === code));
    if (stranger !== undefined) throw new UsageTrouble(`${stranger} is not a programme of this country`);
    const text = readText(values.record, terminal);
    if (text === undefined) return 2;
    if (!values.ndjson) return answerText(question, text, terminal, {}) ? 0 : 2;
    const lines = text.split("\n").map((line, index) => ({ line, number: index + 1 }));
    const answered = lines
      .filter(({ line }) => line.trim() !== "")
      .map(({ line, number }) => answerText(question, line, terminal, { line: number }));
    return answered.every(Boolean) ? 0 : 2;
  },
};

interface Question {
  readonly law: Law;
  readonly on: LocalDate | undefined;
  readonly known: LocalDate | undefined;
  readonly from: LocalDate | undefined;
  readonly until: LocalDate | undefined;
  readonly programmes: readonly string[];
}

/** Where no window is asked for, timelines begin here: the earliest day for which amounts were collected. */
const FIRST_SHOWN = "2018-01-01";

function dayOption(name: string, text: string | undefined): LocalDate | undefined {
  if (text === undefined) return undefined;
  const day = findDay(text);
  if (day === undefined) throw new UsageTrouble(`--${name} wants a day written YYYY-MM-DD`);
  return day;
}

/** Standard input is file descriptor 0, also where it is a pipe. */
function readText(file: string, terminal: Terminal): string | undefined {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8").replace(/^\uFEFF/, ""); // a byte order mark is no part of the text
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
    refuse(terminal, `the file cannot be read (${code})`, "$", {});
    return undefined;
  }
}

/** Prints the answer, or the problem; says whether it could answer. A problem in one line leaves the other lines answered. */
function answerText(question: Question, text: string, terminal: Terminal, place: { line?: number }): boolean {
  try {
    const answer = answerJson(question, JSON.parse(text));
    terminal.out(place.line === undefined ? JSON.stringify(answer, null, 2) : JSON.stringify(answer));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) refuse(terminal, "the record is not JSON", "$", place);
    else if (error instanceof RecordFault) refuse(terminal, error.message, error.path, place);
    else throw error;
    return false;
  }
}

function answerJson({ law, on, known, from, until, programmes }: Question, json: unknown): RecordAnswer {
  const asked = { ...(on === undefined ? {} : { on }), ...(known === undefined ? {} : { known }) };
  const record = readRecord(law, json, asked);
  const window: Period = {
    from: from ?? (findDay(FIRST_SHOWN) as LocalDate), // a day, as written above
    until: until ?? plusYears(record.on, 3, law.shortMonths),
  };
  if (window.until <= window.from)
    throw new RecordFault(from === undefined ? "--until" : "--from", "leaves no day to be shown");
  return answerRecord(law, record, { window, programmes });
}

/** RFC 9457 on standard error. The path names the place of the fault; a person's data are not repeated. */
function refuse(terminal: Terminal, detail: string, path: string, place: { line?: number }): void {
  const problem = {
    type: "about:blank",
    title: "The record is not understood",
    status: 422,
    code: "record.not-understood",
    detail,
    path,
    ...place,
  };
  terminal.say(JSON.stringify(problem));
}
