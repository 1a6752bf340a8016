import { type LocalDate, plusYears, type ShortMonthRule, steps, type Timeline } from "@dayaq/kernel";
import { sameValue, type Value } from "../values.ts";

/** Nobody's years are counted further. */
const LONGEST = 120;

/** Full years since a day, by day. */
export const yearsSince = (since: LocalDate, shortMonths: ShortMonthRule): Timeline<Value> =>
  steps<Value>(
    0,
    Array.from({ length: LONGEST }, (_, index) => [plusYears(since, index + 1, shortMonths), index + 1]),
    sameValue,
  );
