import {
  BEGINNING,
  dayOf,
  firstOfMonth,
  type LocalDate,
  OPEN,
  partsOf,
  plusMonths,
  type ShortMonthRule,
} from "@dayaq/kernel";
import { quotient as quotientOf } from "../evaluate/arithmetic.ts";
import type { Rounding } from "../tree/node.ts";
import { IN_DOUBT, NOBODY, NOTHING as N, SOMEBODY } from "./values.ts";

/** Persons and whether they belong, in turn: `[person, 0 | 1 | IN_DOUBT, …]`. */
type Members = number[];
const NONE_OF_THEM: Members = [];

const isDay = (day: number): boolean => day === day && day !== N;
const isEmpty = (a: number, b: number): boolean => a === N || b === N;

/** A month as a number that grows by one. */
const monthOf = (on: number): number => {
  const { year, month } = partsOf(on as LocalDate);
  return year * 12 + month - 1;
};
const firstDayOf = (month: number): number => dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
const EARLIEST = dayOf(1900, 1, 1);
const DAYS_OF_A_MONTH = 146_097 / 4800;
/** No day lies further from the mean of the calendar. */
const SURELY = 8;
const LONGEST_MONTHS = 1200;
const LONGEST_YEARS = 120;

/** What generated code calls: the operators whose text would be longer than a call. It must agree with `evaluate/`, operator for operator. */
export const runtimeOf = (shortMonths: ShortMonthRule) => operators(shortMonths, movedBy(shortMonths));

/** Of one person the same few days are moved by the same months again and again: the last of them are kept. */
function movedBy(shortMonths: ShortMonthRule): (day: number, months: number) => number {
  const keys = new Float64Array(KEPT).fill(NaN);
  const days = new Int32Array(KEPT);
  return (day, months) => {
    const key = day * LONGEST_SHIFT + months;
    const at = (Math.imul(day, 31) + Math.imul(months, 977)) & (KEPT - 1);
    if (keys[at] === key) return days[at] as number; // a place of the table
    const moved = plusMonths(day as LocalDate, months, shortMonths);
    keys[at] = key;
    days[at] = moved;
    return moved;
  };
}
const KEPT = 4096;
/** More months than anything is moved by. */
const LONGEST_SHIFT = 2 ** 20;

const operators = (shortMonths: ShortMonthRule, moved: (day: number, months: number) => number) => ({
  N,
  IN_DOUBT,
  BEGINNING,
  NONE_OF_THEM,
  not: (it: number): number => (it === IN_DOUBT ? IN_DOUBT : 1 - it),
  both: (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a === IN_DOUBT || b === IN_DOUBT ? IN_DOUBT : 1),
  or3: (a: number, b: number): number => (a === 1 || b === 1 ? 1 : a === IN_DOUBT || b === IN_DOUBT ? IN_DOUBT : 0),
  truthOf: (it: number): number => (it !== it ? IN_DOUBT : it === N ? 0 : it),
  /** One answer where two are possible: known only if both are the same. */
  agreed: (a: number, b: number, doubt: number): number => (Object.is(a, b) ? a : doubt),
  plus: (a: number, b: number): number => (isEmpty(a, b) ? N : a + b),
  minus: (a: number, b: number): number => (isEmpty(a, b) ? N : a - b),
  times: (a: number, b: number): number => (isEmpty(a, b) ? N : a * b),
  least: (a: number, b: number): number => (isEmpty(a, b) ? N : Math.min(a, b)),
  greatest: (a: number, b: number): number => (isEmpty(a, b) ? N : Math.max(a, b)),
  partBy: (a: number, by: number): number => (a !== a || a === N ? a : rounded(a, by, "half-up")),
  quotient: (a: number, b: number, rounding: Rounding): number =>
    b === 0 || isEmpty(a, b) ? N : a !== a || b !== b ? NaN : rounded(a, b, rounding),
  plusDays: (day: number, days: number): number => (isDay(day) ? day + days : day),
  firstOfMonth: (day: number): number => (isDay(day) ? firstOfMonth(day as LocalDate) : day),
  plusMonths: (day: number, months: number, isClaim = false): number => {
    if (day === N || months === N) return N;
    if (day !== day || months !== months) return NaN;
    return isClaim ? plusMonths(day as LocalDate, months, "last-of-month") : moved(day, months);
  },
  inOrder,
  /** Whether so many months after a day are over: nearly always days away from it, so that no calendar is needed. */
  reachedAfter: (day: number, months: number, on: number): number => {
    if (!isDay(day)) return day === N ? 0 : IN_DOUBT;
    const about = day + months * DAYS_OF_A_MONTH;
    if (Math.abs(about - on) > SURELY) return about < on ? 1 : 0;
    return moved(day, months) <= on ? 1 : 0;
  },
  /** Whether a day is up to a limit, or (0) after it. */
  within: (day: number, limit: number, isUpTo: number): number =>
    day === N ? 0 : day !== day ? IN_DOUBT : day <= limit ? isUpTo : 1 - isUpTo,
  /** The last day whose `months` later is not after `on`: "born on or before". */
  cutOff: (on: number, months: number): number => {
    let day = plusMonths(on as LocalDate, -months, "last-of-month") as number;
    while (plusMonths((day + 1) as LocalDate, months, shortMonths) <= on) day += 1;
    while (plusMonths(day as LocalDate, months, shortMonths) > on) day -= 1;
    return day;
  },
  yearsSince: (day: number, on: number): number => {
    if (!isDay(day)) return day;
    let years = Math.max(0, Math.min(LONGEST_YEARS, Math.floor((on - day) / 365.2425) + 1));
    while (years > 0 && plusMonths(day as LocalDate, years * 12, shortMonths) > on) years -= 1;
    return years;
  },
  /** The value that began last, of `[from, value, …]`; before the first it is not known. */
  inForce: (on: number, table: readonly number[]): number => {
    for (let at = table.length - 2; at >= 0; at -= 2) if ((table[at] as number) <= on) return table[at + 1] as number; // pairs
    return NaN;
  },
  addMember: (list: Members, person: number, belongs: number): Members => {
    const to = list === NONE_OF_THEM ? [] : list;
    for (let at = 0; at < to.length; at += 2) {
      if (to[at] !== person) continue;
      const before = to[at + 1];
      to[at + 1] = before === 1 || belongs === 1 ? 1 : before === IN_DOUBT || belongs === IN_DOUBT ? IN_DOUBT : 0;
      return to;
    }
    to.push(person, belongs);
    return to;
  },
  sameMembers: (some: Members, others: Members): boolean =>
    some.length === others.length && some.every((it, at) => it === others[at]),
  firstOf: (list: Members): number => {
    for (let at = 0; at < list.length; at += 2)
      if (list[at + 1] !== 0) return list[at + 1] === 1 ? (list[at] as number) : SOMEBODY; // pairs
    return NOBODY;
  },
  countOf: (list: Members): number => {
    let count = 0;
    for (let at = 1; at < list.length; at += 2) {
      if (list[at] === IN_DOUBT) return NaN;
      count += list[at] as number; // pairs
    }
    return count;
  },
  totalOf,
  monthsWith,
  pushMonths: (
    note: (day: number) => void,
    after: number,
    from: Int32Array,
    until: Int32Array,
    first: number,
    end: number,
    months: number,
  ) => {
    if (first === end) return;
    let [low, high, open] = [Infinity, -Infinity, false];
    for (let i = first; i < end; i++) {
      const start = monthOf(Math.max(from[i] as number, EARLIEST)); // inside the column
      const stop = until[i] === OPEN ? start : monthOf(until[i] as number);
      low = Math.min(low, start);
      high = Math.max(high, start, stop);
      open ||= until[i] === OPEN;
    }
    const last = high + 1 + (months >= 0 ? months : open ? LONGEST_MONTHS : 1);
    const begin = after === BEGINNING ? low + 1 : Math.max(low + 1, monthOf(after));
    for (let month = begin; month <= last; month++) note(firstDayOf(month));
  },
  pushYears: (note: (day: number) => void, after: number, day: number) => {
    const begin = after === BEGINNING ? 1 : Math.max(1, Math.floor((after - day) / 366));
    for (let years = begin; years <= LONGEST_YEARS; years++) note(moved(day, years * 12));
  },
});

export type Runtime = ReturnType<typeof runtimeOf>;

/** Each day once. Facts that several parts of a rule read are noted by each of them. */
function inOrder(days: number[]): number[] {
  if (days.length < 2) return days;
  days.sort((a, b) => a - b);
  let kept = 1;
  for (let at = 1; at < days.length; at++) if (days[at] !== days[kept - 1]) days[kept++] = days[at] as number; // inside
  days.length = kept;
  return days;
}

/** Exact for safe integers; the rare larger product goes the long way. */
function rounded(dividend: number, divisor: number, rounding: Rounding): number {
  const rest = dividend % divisor;
  if (rest === 0) return dividend / divisor;
  const result = quotientOf(dividend, divisor, rounding);
  return typeof result === "number" ? result : NaN;
}

/**
 * Over the full months before a day: `worth` of each fact that covers the first day of one, NaN for a fact that does not count.
 * In a register that is not complete a month of which nothing is said leaves the whole in doubt.
 */
function overMonths(
  on: number,
  months: number,
  isComplete: boolean,
  from: Int32Array,
  until: Int32Array,
  first: number,
  end: number,
  eachMonth: (first: number) => number,
): number {
  if (first === end) return isComplete ? 0 : NaN;
  const last = monthOf(firstOfMonth(on as LocalDate)) - 1;
  let start = Infinity;
  let stop = -Infinity;
  for (let i = first; i < end; i++) {
    start = Math.min(start, monthOf(Math.max(from[i] as number, EARLIEST))); // inside the column
    stop = Math.max(stop, until[i] === OPEN ? Infinity : monthOf(until[i] as number));
  }
  const begin = months >= 0 ? last - months + 1 : start;
  const finish = months >= 0 || !isComplete ? last : Math.min(last, stop);
  let sum = 0;
  for (let month = begin; month <= finish; month++) {
    const worth = eachMonth(firstDayOf(month));
    if (worth !== worth) {
      if (!isComplete) return NaN;
      continue;
    }
    sum += worth;
  }
  return sum;
}

function totalOf(
  on: number,
  months: number,
  isComplete: boolean,
  from: Int32Array,
  until: Int32Array,
  first: number,
  end: number,
  worth: (i: number) => number,
): number {
  let open = first;
  return overMonths(on, months, isComplete, from, until, first, end, (day) => {
    let told = false;
    let month = 0;
    open = afterEnded(until, open, end, day);
    for (let i = open; i < end && (from[i] as number) <= day; i++) {
      if ((until[i] as number) <= day) continue; // inside the column
      told = true;
      const value = worth(i);
      if (value === value && value !== N) month += value;
    }
    return told ? month : NaN;
  });
}

function monthsWith(
  on: number,
  months: number,
  isComplete: boolean,
  from: Int32Array,
  until: Int32Array,
  first: number,
  end: number,
  worth: (i: number) => number,
): number {
  let open = first;
  return overMonths(on, months, isComplete, from, until, first, end, (day) => {
    let told = false;
    open = afterEnded(until, open, end, day);
    for (let i = open; i < end && (from[i] as number) <= day; i++) {
      if ((until[i] as number) <= day) continue; // inside the column
      told = true;
      if (!Number.isNaN(worth(i))) return 1;
    }
    return told ? 0 : NaN;
  });
}

/** Facts stand in the order in which they began, and months are asked in theirs: what has ended before all others is not met again. */
function afterEnded(until: Int32Array, first: number, end: number, day: number): number {
  let open = first;
  while (open < end && (until[open] as number) <= day) open++; // inside the column
  return open;
}
