import { type LocalDate, type Texts, firstOfMonth, plusDays } from "@dayaq/kernel";
import type { Certainty } from "@dayaq/rules";
import type { Stated } from "./stated.ts";
import type { WorkingDays } from "./working-days.ts";

/** Days of the month on which a kind of payment goes out. */
export interface PaymentWindow {
  /** 1 to 28 */
  readonly first: number;
  /** At least `first`. */
  readonly last: number;
}

/** Rights that are paid on the same days: pensions, allowances. */
export interface PaymentGroup {
  readonly code: string;
  readonly title: Texts;
  readonly window: PaymentWindow;
  /** Districts with days of their own, by code. */
  readonly districts: Readonly<Record<string, PaymentWindow>>;
  readonly certainty: Certainty;
  readonly basis: string;
}

export interface PaymentCalendar {
  readonly groups: readonly PaymentGroup[];
  /** Where to go when no day of the window is a working day. */
  readonly shift: Stated<"earlier" | "later">;
}

/** The day on which a group is paid in the month of `inMonth`: the first working day of its window, else the nearest outside it. */
export function paymentDay(
  calendar: PaymentCalendar,
  days: WorkingDays,
  group: PaymentGroup,
  inMonth: LocalDate,
  district?: string,
): LocalDate {
  const { first, last } = (district === undefined ? undefined : group.districts[district]) ?? group.window;
  const start = plusDays(firstOfMonth(inMonth), first - 1);
  const end = plusDays(firstOfMonth(inMonth), last - 1);
  const inside = days.onOrAfter(start);
  if (inside <= end) return inside;
  return calendar.shift.value === "earlier" ? days.onOrBefore(start) : inside;
}
