import { BEGINNING, firstOfMonth, type LocalDate, OPEN, plusMonths, type ShortMonthRule } from "@dayaq/kernel";
import { quotient as quotientOf } from "../evaluate/arithmetic.ts";
import type { Rounding } from "../tree/node.ts";
import { monthAfter, monthsWith, totalOf } from "./months.ts";
import { IN_DOUBT, NOBODY, NOTHING as N, SOMEBODY } from "./values.ts";

/** Persons and whether they belong, in turn: `[person, 0 | 1 | IN_DOUBT, …]`. */
type Members = number[];
const NONE_OF_THEM: Members = [];

const ANYBODY = -1;

const isDay = (day: number): boolean => day === day && day !== N;
const isEmpty = (a: number, b: number): boolean => a === N || b === N;

const DAYS_OF_A_MONTH = 146_097 / 4800;
/** No day lies further from the mean of the calendar. */
const SURELY = 8;
const LONGEST_YEARS = 120;

/** What generated code calls: the operators whose text would be longer than a call. It must agree with `evaluate/`, operator for operator. */
export const runtimeOf = (shortMonths: ShortMonthRule) =>
  operators(shortMonths, movedBy(shortMonths), yearsBy(shortMonths));

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

function yearsBy(shortMonths: ShortMonthRule): (day: number, on: number) => number {
  return (day, on) => {
    if (!isDay(day)) return day;
    let years = Math.max(0, Math.min(LONGEST_YEARS, Math.floor((on - day) / 365.2425) + 1));
    while (years > 0 && plusMonths(day as LocalDate, years * 12, shortMonths) > on) years -= 1;
    return years;
  };
}

const operators = (
  shortMonths: ShortMonthRule,
  moved: (day: number, months: number) => number,
  yearsSince: (day: number, on: number) => number,
) => ({
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
  /** Whether so many months after a day are over: nearly always days away from it, so that no calendar is needed. */
  reachedAfter: (day: number, months: number, on: number): number => {
    if (!isDay(day)) return day === N ? 0 : IN_DOUBT;
    const about = day + months * DAYS_OF_A_MONTH;
    if (Math.abs(about - on) > SURELY) return about < on ? 1 : 0;
    return moved(day, months) <= on ? 1 : 0;
  },
  /** Surely not before and not after so many months later: nearly always enough, without a calendar. */
  earliestAfter: (day: number, months: number): number => day + months * DAYS_OF_A_MONTH - SURELY,
  latestAfter: (day: number, months: number): number => day + months * DAYS_OF_A_MONTH + SURELY,
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
  yearsSince,
  /** The first later day on which one more full year since a day is over; OPEN where none is counted. */
  anniversary: (day: number, on: number): number => {
    const years = yearsSince(day, on);
    return isDay(years) && years < LONGEST_YEARS ? moved(day, (years + 1) * 12) : OPEN;
  },
  /** The first later day on which another value of a table as `inForce` reads it begins. */
  changeOf: (on: number, table: readonly number[]): number => {
    for (let at = 0; at < table.length; at += 2) if ((table[at] as number) > on) return table[at] as number; // pairs
    return OPEN;
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
  monthAfter,
  ANYBODY,
  /** The place of the least of some numbers; ANYBODY where all are as many as there are people. */
  rarest: (people: number, counts: readonly number[]): number => {
    const least = Math.min(...counts);
    return least < people ? counts.indexOf(least) : ANYBODY;
  },
});

export type Runtime = ReturnType<typeof runtimeOf>;

/** Exact for safe integers; the rare larger product goes the long way. */
function rounded(dividend: number, divisor: number, rounding: Rounding): number {
  const rest = dividend % divisor;
  if (rest === 0) return dividend / divisor;
  const result = quotientOf(dividend, divisor, rounding);
  return typeof result === "number" ? result : NaN;
}
