import { readMonthLine } from "@dayaq/contracts";
import { type Currency, findMoney, type Outcome } from "@dayaq/kernel";
import type { Refused } from "../domain/codes.ts";

/** A line that says something: sums in minor units, the person by a number that can exist. */
export interface ReadLine {
  readonly line: number;
  readonly scheme: string;
  readonly value: string;
  readonly employer: string;
  readonly amount: number;
  readonly contribution: number;
}

export interface LineRules {
  readonly currency: Currency;
  /** An identifier in the form in which it is stored. */
  normalise(identifier: {
    readonly scheme: string;
    readonly value: string;
  }): Outcome<{ readonly scheme: string; readonly value: string }, "identifier.malformed">;
}

/** Bytes of a line at most. */
export const LINE_BYTES_MAX = 1000;

/** Reads one line; what is wrong with it is said by code, and where, never what it says. */
export function readLine(text: string, line: number, { currency, normalise }: LineRules): ReadLine | Refused {
  if (text.length > LINE_BYTES_MAX) return { line, code: "line.too-long", detail: {} };
  const read = readMonthLine(text);
  if (!read.ok) return { line, code: read.code, detail: read.code === "line.invalid" ? (read.detail ?? {}) : {} };
  const { person, employer, wage, contribution } = read.value;
  const colon = person.indexOf(":");
  const identifier = normalise({ scheme: person.slice(0, colon), value: person.slice(colon + 1) });
  if (!identifier.ok) return { line, code: identifier.code, detail: { path: "/person" } };
  const [amount, paidIn] = [findMoney(wage, currency), findMoney(contribution, currency)];
  if (amount === undefined) return { line, code: "sum.malformed", detail: { path: "/wage" } };
  if (paidIn === undefined) return { line, code: "sum.malformed", detail: { path: "/contribution" } };
  return { line, ...identifier.value, employer, amount, contribution: paidIn };
}

export const isRefused = (it: ReadLine | Refused): it is Refused => "code" in it;

const NEWLINE = 0x0a;

/** Whole lines at the beginning of some bytes. */
export interface Cut {
  readonly lines: readonly string[];
  /** How many bytes they are, with their ends. */
  readonly bytes: number;
}

/** Cuts bytes into lines. What follows the last line end is a line only where nothing more comes. */
export function cutLines(bytes: Buffer, isLast: boolean): Cut {
  const end = isLast ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1;
  if (end === 0) return { lines: [], bytes: 0 };
  const text = bytes.toString("utf8", 0, end);
  const lines = text.endsWith("\n") ? text.slice(0, -1).split("\n") : text.split("\n");
  return { lines, bytes: end };
}
