import { findDay, type LocalDate } from "@dayaq/kernel";
import type { PaydayLine } from "@dayaq/portals";
import type { ComingPayday } from "../../modules/payments/index.ts";
import type { Ask } from "../page-route.ts";
import { PackWords } from "../views/words.ts";

/** The next days on which the groups of this country are paid, in any district, the nearest first; today's too. */
export const comingPaydays = (ask: Ask): PaydayLine[] =>
  ask.ports.modules.payments.comingPaydays(ask.today).map(({ group, on }) => lineOf(ask, group, on));

/** The group and the day that an address names; undefined for what is none, or for a day that is over. */
export function paydayIn(ask: Omit<Ask, "tx">): PaydayLine | undefined {
  const { params, today, ports } = ask;
  const coming = ports.modules.payments.comingPaydays(today).find(({ group }) => group.code === params["group"]);
  const on = findDay(params["on"] ?? "");
  return coming === undefined || on === undefined || on < today ? undefined : lineOf(ask, coming.group, on);
}

const lineOf = (
  { ports, say }: Pick<Ask, "ports" | "say">,
  { code, title }: ComingPayday["group"],
  on: LocalDate,
): PaydayLine => ({
  group: code,
  title: new PackWords(ports.pack, say.language).of(title, code),
  on,
});
