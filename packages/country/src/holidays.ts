import { type LocalDate, type Texts, dayOf, partsOf, plusDays, weekday } from "@dayaq/kernel";
import type { Certainty } from "@dayaq/rules";
import type { WorkCalendar } from "./calendar.ts";

/** A day that is free for a reason with a name. */
export interface NamedDay {
  readonly on: LocalDate;
  readonly code: string;
  readonly title: Texts;
  readonly certainty: Certainty;
  /** The holiday lay on a day of rest or on another holiday, and is kept here instead. */
  readonly moved: boolean;
}

/**
 * A holiday that falls on a day of rest or on another holiday is kept on the next working day. So the last holidays of a year may
 * be kept in the first days of the next.
 */
export function holidaysOf(calendar: WorkCalendar, year: number): ReadonlyMap<LocalDate, NamedDay> {
  const kept = new Map<LocalDate, NamedDay>();
  const displaced: NamedDay[] = [];
  for (const { moves, ...holiday } of [...namedDays(calendar, year - 1), ...namedDays(calendar, year)]) {
    const taken = kept.has(holiday.on);
    if (!taken) kept.set(holiday.on, holiday);
    if (moves && (taken || calendar.restDays.includes(weekday(holiday.on)))) displaced.push(holiday);
  }
  for (const holiday of displaced) {
    let on = plusDays(holiday.on, 1);
    while (kept.has(on) || calendar.restDays.includes(weekday(on))) on = plusDays(on, 1);
    kept.set(on, { ...holiday, on, moved: true });
  }
  return new Map([...kept].filter(([on]) => partsOf(on).year === year));
}

/** The days of a year's holidays as the acts name them, before any is moved, in the order of the calendar. */
function namedDays(calendar: WorkCalendar, year: number): (NamedDay & { readonly moves: boolean })[] {
  const yearly = calendar.yearly.flatMap(({ month, dayOfMonth, days, ...rest }) =>
    Array.from({ length: days }, (_, nth) => ({ ...rest, on: dayOf(year, month, dayOfMonth + nth), moved: false })),
  );
  const dated = calendar.dated.flatMap(({ from, until, ...rest }) =>
    Array.from({ length: until - from }, (_, nth) => ({ ...rest, on: plusDays(from, nth), moved: false })),
  );
  return [...yearly, ...dated.filter(({ on }) => partsOf(on).year === year)].toSorted((a, b) => a.on - b.on);
}
