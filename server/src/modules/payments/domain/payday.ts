import { paymentDay, type PaymentCalendar, type PaymentGroup, type WorkingDays } from "@dayaq/country";
import { later, type LocalDate, plusMonths } from "@dayaq/kernel";

/** When the groups of a country are paid. */
export interface Paydays {
  readonly calendar: PaymentCalendar;
  readonly days: WorkingDays;
}

/** The first day after `on` on which a group is paid in a district. */
export function paydayAfter(
  { calendar, days }: Paydays,
  group: PaymentGroup,
  district: string | null,
  on: LocalDate,
): LocalDate {
  // A day may be shifted into the month before or after its own, so the neighbours are looked at too.
  for (let months = -1; ; months++) {
    const day = paymentDay(calendar, days, group, plusMonths(on, months, "last-of-month"), district ?? undefined);
    if (day > on) return day;
  }
}

/** The last day up to and with `on` on which a group was paid in any district. */
export function lastPaydayOf(paydays: Paydays, group: PaymentGroup, on: LocalDate): LocalDate {
  return Object.keys(group.districts)
    .map((district) => paydayUpTo(paydays, group, district, on))
    .reduce(later, paydayUpTo(paydays, group, null, on));
}

/** The last day up to and with `on` on which a group was to be paid in a district: what a run that was missed catches up with. */
export function paydayUpTo(
  { calendar, days }: Paydays,
  group: PaymentGroup,
  district: string | null,
  on: LocalDate,
): LocalDate {
  for (let months = 1; ; months--) {
    const day = paymentDay(calendar, days, group, plusMonths(on, months, "last-of-month"), district ?? undefined);
    if (day <= on) return day;
  }
}
