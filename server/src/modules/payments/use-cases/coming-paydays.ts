import type { PaymentGroup } from "@dayaq/country";
import { type LocalDate, plusDays } from "@dayaq/kernel";
import { paydayAfter } from "../domain/payday.ts";
import type { PaymentCountry } from "../ports.ts";
import { groupOf } from "./country.ts";

/** A day on which what is paid together goes out, in some district. */
export interface ComingPayday {
  readonly group: PaymentGroup;
  readonly on: LocalDate;
}

/** Of every group of which some programme is paid the next days in any district, today's too; the nearest first. */
export function comingPaydays(country: PaymentCountry, today: LocalDate): ComingPayday[] {
  const used = new Set(Object.values(country.paidFrom).map(({ group }) => group));
  const yesterday = plusDays(today, -1);
  return country.calendar.groups
    .filter(({ code }) => used.has(code))
    .flatMap((group) => {
      const districts = [null, ...Object.keys(group.districts)];
      const days = districts.map((district) => paydayAfter(paydaysOf(country), group, district, yesterday));
      return [...new Set(days)].map((on) => ({ group, on }));
    })
    .toSorted((a, b) => a.on - b.on);
}

/** The first day after `on` on which a programme is paid in a district: that of what is posted on that day. */
export const programmePaydayAfter = (
  country: PaymentCountry,
  programme: string,
  district: string | null,
  on: LocalDate,
): LocalDate => paydayAfter(paydaysOf(country), groupOf(country, programme), district, on);

const paydaysOf = ({ calendar, workingDays }: PaymentCountry) => ({ calendar, days: workingDays });
