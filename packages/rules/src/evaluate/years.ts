import {
  type LocalDate,
  partsOf,
  plusMonths,
  plusYears,
  type ShortMonthRule,
  steps,
  type Timeline,
} from "@dayaq/kernel";
import { isUnknown, sameValue, type Value } from "../values.ts";

/** Nobody's years are counted further. */
const LONGEST = 120;

/** Full years since a day, by day. */
export const yearsSince = (since: LocalDate, shortMonths: ShortMonthRule): Timeline<Value> =>
  steps<Value>(
    0,
    Array.from({ length: LONGEST }, (_, index) => [plusYears(since, index + 1, shortMonths), index + 1]),
    sameValue,
  );

/** The same on one day. */
export function yearsOn(since: LocalDate, on: LocalDate, shortMonths: ShortMonthRule): number {
  let years = Math.min(Math.max(partsOf(on).year - partsOf(since).year, 0), LONGEST);
  while (years > 0 && plusYears(since, years, shortMonths) > on) years--;
  return years;
}

/** A day that many months later; nothing where either is missing, in doubt where one is. */
export function afterMonths(day: Value, months: Value, shortMonths: ShortMonthRule): Value {
  if (day === null || months === null) return null;
  if (isUnknown(day)) return day;
  return isUnknown(months) ? months : plusMonths(day as LocalDate, Number(months), shortMonths); // a day by the types of the tree
}
