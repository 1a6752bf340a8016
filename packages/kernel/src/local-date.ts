import { invariant } from "./invariant.ts";

/**
 * A calendar day of the country, as the number of days since 1970-01-01. It has no time and no zone.
 * At the edges it is written `YYYY-MM-DD`; see `day` and `isoDay`.
 */
export type LocalDate = number & { readonly __unit: "day" };

/** Before every day there is. A timeline starts here; a fact with no known beginning holds from here. */
export const BEGINNING = -2_147_483_648 as LocalDate; // the smallest 32-bit integer, so that days fit a column of Int32
/** After every day there is. A period that is still open ends here. */
export const OPEN = 2_147_483_647 as LocalDate;

/** What a date becomes when the month reached has no such day: 31 January plus one month. The country states its rule once. */
export type ShortMonthRule = "first-of-next-month" | "last-of-month";

/** Reads `YYYY-MM-DD`; undefined for anything else, also for a day that does not exist. By hand: of each row of a database several are read. */
export function findDay(text: string): LocalDate | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const dayOfMonth = digits(text, 8, 10);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  if (month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  return dayOfMonth > 28 && dayOfMonth > daysInMonth(year, month) ? undefined : dayOf(year, month, dayOfMonth);
}

function digits(text: string, from: number, until: number): number | undefined {
  let value = 0;
  for (let at = from; at < until; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

const ZERO = "0".charCodeAt(0);

/** Reads `YYYY-MM-DD`. Throws for anything else: use `findDay` for what others send. */
export function day(text: string): LocalDate {
  const on = findDay(text);
  invariant(on !== undefined, `${text} is not a day written YYYY-MM-DD`);
  return on;
}

/** The day of a year, a month from 1 to 12, and a day of the month. Overflowing days run into the next month. */
export function dayOf(year: number, month: number, dayOfMonth: number): LocalDate {
  // Days from the civil calendar: years begin in March, so that the leap day is the last day of a year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as LocalDate;
}

export interface CalendarParts {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly dayOfMonth: number;
}

export function partsOf(on: LocalDate): CalendarParts {
  const shifted = on + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD`. Throws for the two ends of time, which are not days. */
export function isoDay(on: LocalDate): string {
  invariant(on !== BEGINNING && on !== OPEN, "the end of time is not a day");
  const { year, month, dayOfMonth } = partsOf(on);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** `YYYY-MM` of the month a day lies in. */
export const isoMonth = (on: LocalDate): string => isoDay(on).slice(0, 7);

export const plusDays = (on: LocalDate, days: number): LocalDate => (isEndOfTime(on) ? on : on + days) as LocalDate;

/** Every month has that many days: only of a later day does it matter how many more. */
const SHORTEST_MONTH = 28;

export function plusMonths(on: LocalDate, months: number, rule: ShortMonthRule): LocalDate {
  if (isEndOfTime(on)) return on;
  const { year, month, dayOfMonth } = partsOf(on);
  const target = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(target / 12);
  const targetMonth = target - targetYear * 12 + 1;
  const length = dayOfMonth <= SHORTEST_MONTH ? SHORTEST_MONTH : daysInMonth(targetYear, targetMonth);
  if (dayOfMonth <= length) return dayOf(targetYear, targetMonth, dayOfMonth);
  return (dayOf(targetYear, targetMonth, length) + (rule === "first-of-next-month" ? 1 : 0)) as LocalDate;
}

export const plusYears = (on: LocalDate, years: number, rule: ShortMonthRule): LocalDate =>
  plusMonths(on, years * 12, rule);

export const firstOfMonth = (on: LocalDate): LocalDate => {
  const { year, month } = partsOf(on);
  return dayOf(year, month, 1);
};

export const firstOfNextMonth = (on: LocalDate): LocalDate => plusMonths(firstOfMonth(on), 1, "last-of-month");

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** 1 for Monday to 7 for Sunday. */
export const weekday = (on: LocalDate): number => ((((on + 3) % 7) + 7) % 7) + 1;

export const isEndOfTime = (on: LocalDate): boolean => on === BEGINNING || on === OPEN;

export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
export const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);
