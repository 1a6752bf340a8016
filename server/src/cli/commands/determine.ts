import { readFileSync } from "node:fs";
import path from "node:path";
import { type LocalDate, findDay } from "@dayaq/kernel";
import { type Law, soundLaw } from "@dayaq/rules";
import { answerJson, RecordFault, type RecordQuestion, windowOf } from "@dayaq/rules/record";
import { type Command, readOptions, type Terminal, UsageTrouble } from "../command.ts";
import { countryLaw } from "../named-country.ts";
import { checkRights } from "../named-right.ts";
import { determineTables } from "../tables/determine-tables.ts";
import { ANSWERS } from "../tables/folder.ts";
import { whyUnreadable } from "../unreadable.ts";

/** The law without a database: `docs/record-format.md` and `docs/csv-format.md` are its contracts. */
export const determineCommand: Command = {
  name: "determine",
  usage:
    "determine --record FILE [--on D] [--known D] [--from D] [--until D] [--programme CODE]… [--country az|xx] [--ndjson]\n" +
    "determine --csv DIR --on D [--out DIR] [--known D] [--from D] [--until D] [--programme CODE]… [--country az|xx]",
  summary:
    "Answer a record, or tables, of people, relations and facts with the timelines of their rights, without a database",
  async run(argv, terminal) {
    const { values } = readOptions(argv, {
      record: { type: "string" },
      csv: { type: "string" },
      out: { type: "string" },
      on: { type: "string" },
      known: { type: "string" },
      from: { type: "string" },
      until: { type: "string" },
      programme: { type: "string", multiple: true },
      country: { type: "string" },
      ndjson: { type: "boolean" },
    });
    const { record: file, csv: folder } = values;
    if ((file === undefined) === (folder === undefined))
      throw new UsageTrouble("determine wants --record with a file (- for standard input), or --csv with a folder");
    if (folder === undefined && values.out !== undefined) throw new UsageTrouble("--out goes with --csv");
    const { law, languages } = await countryLaw(values.country);
    const question: Question = {
      law: soundLaw(law, languages),
      languages,
      on: dayOption("on", values.on),
      known: dayOption("known", values.known),
      from: dayOption("from", values.from),
      until: dayOption("until", values.until),
      programmes: values.programme ?? [],
    };
    checkRights(law, question.programmes);
    if (folder !== undefined && values.ndjson) throw new UsageTrouble("--ndjson goes with --record");
    return folder === undefined
      ? answerFile(question, file ?? "-", values.ndjson === true, terminal)
      : await answerFolder(question, folder, values.out ?? path.join(folder, ANSWERS), terminal);
  },
};

interface Question extends RecordQuestion {
  readonly law: Law;
  readonly languages: readonly string[];
}

async function answerFolder(question: Question, folder: string, out: string, terminal: Terminal): Promise<number> {
  const { on, known = on } = question;
  if (on === undefined || known === undefined) throw new UsageTrouble("--csv wants the day of the question: --on");
  const window = windowOf(question.law, question, on);
  if (window.until <= window.from) throw new UsageTrouble("--from and --until leave no days");
  if ([folder, path.join(folder, "facts")].some((it) => path.resolve(it) === path.resolve(out)))
    throw new UsageTrouble("--out wants another folder than --csv and the facts in it");
  return await determineTables({ ...question, folder, out, on, known, window }, terminal);
}

function answerFile(question: Question, file: string, isLines: boolean, terminal: Terminal): number {
  const text = readText(file, terminal);
  if (text === undefined) return 2;
  if (!isLines) return answerText(question, text, terminal, {}) ? 0 : 2;
  const lines = text.split("\n").map((line, index) => ({ line, number: index + 1 }));
  const answered = lines
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => answerText(question, line, terminal, { line: number }));
  return answered.every(Boolean) ? 0 : 2;
}

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
    refuse(terminal, `the file ${file} ${whyUnreadable(error)}`, "$", {});
    return undefined;
  }
}

/** Prints the answer, or the problem; says whether it could answer. A problem in one line leaves the other lines answered. */
function answerText(question: Question, text: string, terminal: Terminal, place: { line?: number }): boolean {
  try {
    const answer = answerJson(question.law, JSON.parse(text), question);
    terminal.out(place.line === undefined ? JSON.stringify(answer, null, 2) : JSON.stringify(answer));
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) refuse(terminal, `the record is not JSON${placeOf(error)}`, "$", place);
    else if (error instanceof RecordFault) refuse(terminal, asOption(error.message), asOption(error.path), place);
    else throw error;
    return false;
  }
}

/** Where the parser says so. Its other words quote the record, and with it a person. */
function placeOf({ message }: SyntaxError): string {
  if (message.startsWith("Unexpected end")) return ": it ends too early";
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  return line === undefined ? "" : `: line ${line}, column ${column}`;
}

/** What is asked beside the record is an option here. */
const asOption = (text: string): string => text.replace(/^(?=(?:from|until)\b)/, "--");

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
