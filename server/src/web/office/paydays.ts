import { paymentDay, type PaymentGroup, workingDays } from "@dayaq/country";
import { findDay, type LocalDate, plusMonths } from "@dayaq/kernel";
import type { PaydayLine } from "@dayaq/portals";
import type { Ask } from "../page-route.ts";
import { PackWords } from "../views/words.ts";

/** A day of one month may be shifted into the next: three months hold the next payday of every group. */
const MONTHS_AHEAD = [0, 1, 2];

/** The next days on which the groups of this country are paid, in any district, the nearest first; today's too. */
export function comingPaydays({ ports: { pack }, today, say }: Ask): PaydayLine[] {
  const days = workingDays(pack.calendar);
  const words = new PackWords(pack, say.language);
  const nextIn = (group: PaymentGroup, district: string | undefined): LocalDate[] =>
    MONTHS_AHEAD.map((ahead) =>
      paymentDay(pack.payments, days, group, plusMonths(today, ahead, "last-of-month"), district),
    )
      .filter((on) => on >= today)
      .slice(0, 1);
  return groupsInUse(pack)
    .flatMap((group) => {
      const coming = [undefined, ...Object.keys(group.districts)].flatMap((district) => nextIn(group, district));
      return [...new Set(coming)].map((on) => ({ group: group.code, title: words.of(group.title, group.code), on }));
    })
    .toSorted((a, b) => a.on - b.on);
}

/** The group and the day that an address names; undefined for what is none, or for a day that is over. */
export function paydayIn({ ports: { pack }, params, today, say }: Ask): PaydayLine | undefined {
  const group = groupsInUse(pack).find(({ code }) => code === params["group"]);
  const on = findDay(params["on"] ?? "");
  if (group === undefined || on === undefined || on < today) return undefined;
  return { group: group.code, title: new PackWords(pack, say.language).of(group.title, group.code), on };
}

/** Groups of whose days some programme is paid. */
function groupsInUse({ payments, paidFrom }: Ask["ports"]["pack"]): readonly PaymentGroup[] {
  const used = new Set(Object.values(paidFrom).map(({ group }) => group));
  return payments.groups.filter(({ code }) => used.has(code));
}
