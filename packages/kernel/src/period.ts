import { invariant } from "./invariant.ts";
import { BEGINNING, earlier, later, type LocalDate, OPEN } from "./local-date.ts";

/** Whole days from `from` (inclusive) until `until` (exclusive). It holds at least one day. */
export interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export const ALWAYS: Period = { from: BEGINNING, until: OPEN };

export function period(from: LocalDate, until: LocalDate = OPEN): Period {
  invariant(from < until, "a period holds at least one day");
  return { from, until };
}

export const holds = ({ from, until }: Period, on: LocalDate): boolean => from <= on && on < until;

/** The days that both periods have; undefined when they share none. */
export function common(a: Period, b: Period): Period | undefined {
  const from = later(a.from, b.from);
  const until = earlier(a.until, b.until);
  return from < until ? { from, until } : undefined;
}
