import { dayOf, firstOfMonth, type LocalDate, OPEN, partsOf } from "@dayaq/kernel";
import { NOTHING } from "./values.ts";

/** Sums and counts over the full calendar months before a day, as `evaluate/months.ts` has them, of facts in the order in which they began. */

/** A month as a number that grows by one. */
const monthOf = (on: number): number => {
  const { year, month } = partsOf(on as LocalDate);
  return year * 12 + month - 1;
};
const firstDayOf = (month: number): number => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
const EARLIEST = dayOf(1900, 1, 1);
const LONGEST = 1200;

/** Of each fact: what it adds for a month whose first day it covers; NaN where it does not count. */
type Worth = (i: number) => number;

/**
 * Goes through the facts instead of the months: the two days of a fact say which months it covers. In an incomplete register a
 * month of which nothing is said leaves the whole in doubt.
 */
function overMonths(
  on: number,
  months: number,
  isComplete: boolean,
  from: Int32Array,
  until: Int32Array,
  first: number,
  end: number,
  covered: (i: number, begin: number, last: number) => void,
): boolean {
  const last = monthOf(firstOfMonth(on as LocalDate)) - 1;
  const begin = months >= 0 ? last - months + 1 : monthOf(Math.max(from[first] as number, EARLIEST)); // the first of them began first
  const [firstDay, lastDay] = [firstDayOf(begin), firstDayOf(last)];
  let told = begin;
  for (let i = first; i < end && (from[i] as number) <= lastDay; i++) {
    if ((until[i] as number) <= firstDay) continue; // inside the column
    const start = (from[i] as number) <= firstDay ? begin : monthOf((from[i] as number) - 1) + 1;
    const stop = (until[i] as number) > lastDay ? last : monthOf((until[i] as number) - 1);
    if (start > stop) continue;
    covered(i, start, stop);
    if (start <= told) told = Math.max(told, stop + 1);
  }
  return isComplete || told > last;
}

export function totalOf(
  on: number,
  months: number,
  isComplete: boolean,
  from: Int32Array,
  until: Int32Array,
  first: number,
  end: number,
  worth: Worth,
): number {
  if (first === end) return isComplete ? 0 : NaN;
  let sum = 0;
  const isTold = overMonths(on, months, isComplete, from, until, first, end, (i, start, stop) => {
    const value = worth(i);
    if (value === value && value !== NOTHING) sum += value * (stop - start + 1);
  });
  return isTold ? sum : NaN;
}

export function monthsWith(
  on: number,
  months: number,
  isComplete: boolean,
  from: Int32Array,
  until: Int32Array,
  first: number,
  end: number,
  worth: Worth,
): number {
  if (first === end) return isComplete ? 0 : NaN;
  let count = 0;
  let counted = -Infinity;
  const isTold = overMonths(on, months, isComplete, from, until, first, end, (i, start, stop) => {
    if (Number.isNaN(worth(i)) || stop <= counted) return;
    count += stop - Math.max(start - 1, counted);
    counted = stop;
  });
  return isTold ? count : NaN;
}

/** The first later day on which those before it may add up to something else; OPEN where there is none. */
export function monthAfter(
  on: number,
  months: number,
  from: Int32Array,
  until: Int32Array,
  first: number,
  end: number,
): number {
  if (first === end) return OPEN;
  let [low, high, open] = [Infinity, -Infinity, false];
  for (let i = first; i < end; i++) {
    const start = monthOf(Math.max(from[i] as number, EARLIEST)); // inside the column
    const stop = until[i] === OPEN ? start : monthOf(until[i] as number);
    low = Math.min(low, start);
    high = Math.max(high, start, stop);
    open ||= until[i] === OPEN;
  }
  const last = high + 1 + (months >= 0 ? months : open ? LONGEST : 1);
  const next = on < EARLIEST ? low + 1 : Math.max(low, monthOf(on)) + 1;
  return next > last ? OPEN : firstDayOf(next);
}
