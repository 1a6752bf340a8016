import { type LocalDate, invariant, partsOf, plusDays, weekday } from "@dayaq/kernel";
import { type NamedDay, holidaysOf } from "./holidays.ts";
import type { WorkCalendar } from "./calendar.ts";

/** The country's working days. Years are worked out when first asked for, and kept. */
export interface WorkingDays {
  isWorking(on: LocalDate): boolean;
  /** The holiday of a day, also one that moved there; undefined on ordinary days. */
  holidayOn(on: LocalDate): NamedDay | undefined;
  /** The n-th working day after `on`; `on` itself is not counted. */
  plus(on: LocalDate, count: number): LocalDate;
  onOrAfter(on: LocalDate): LocalDate;
  onOrBefore(on: LocalDate): LocalDate;
  /** Whether all holidays of that year are known. */
  isComplete(year: number): boolean;
}

export function workingDays(calendar: WorkCalendar): WorkingDays {
  invariant(calendar.restDays.length < 7, "a week has a working day");
  const years = new Map<number, ReadonlyMap<LocalDate, NamedDay>>();

  const holidayOn = (on: LocalDate): NamedDay | undefined => {
    const { year } = partsOf(on);
    let holidays = years.get(year);
    if (!holidays) years.set(year, (holidays = holidaysOf(calendar, year)));
    return holidays.get(on);
  };
  const isWorking = (on: LocalDate): boolean => !calendar.restDays.includes(weekday(on)) && !holidayOn(on);
  const seek = (on: LocalDate, step: 1 | -1): LocalDate => {
    let found = on;
    while (!isWorking(found)) found = plusDays(found, step);
    return found;
  };

  return {
    isWorking,
    holidayOn,
    plus(on, count) {
      let reached = on;
      for (let left = count; left > 0; left--) reached = seek(plusDays(reached, 1), 1);
      return reached;
    },
    onOrAfter: (on) => seek(on, 1),
    onOrBefore: (on) => seek(on, -1),
    isComplete: (year) => calendar.completeYears.includes(year),
  };
}
