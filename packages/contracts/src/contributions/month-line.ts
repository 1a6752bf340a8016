import { type Outcome, refuse } from "@dayaq/kernel";
import Type, { type Static } from "typebox";
import { exactly, OwnCode, Sum } from "../events/scalars.ts";
import { reader } from "../wire/check.ts";

/**
 * One line of a month: what one employer paid one person in that month, in the country's currency. `person` is a scheme and a
 * number of it, `FIN:5ZX9K2A`; `contribution` is what goes to the insurance part of the personal account.
 */
export const MonthLine = Type.Object(
  {
    person: Type.String({ pattern: "^[A-Za-z][A-Za-z0-9-]{0,19}:[A-Za-z0-9][A-Za-z0-9 -]{0,39}$" }),
    employer: OwnCode,
    wage: Sum,
    contribution: Sum,
  },
  exactly,
);
export type MonthLine = Static<typeof MonthLine>;

const check = reader(MonthLine, "line.invalid");

/** Reads a line of an uploaded month. Neither code says the text of the line: it is a person's. */
export function readMonthLine(text: string): Outcome<MonthLine, "line.not-json" | "line.invalid"> {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    return refuse("line.not-json"); // the parser's message would quote the line
  }
  return check(value);
}
