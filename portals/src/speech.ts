import type { Currency, LocalDate, Minor } from "@dayaq/kernel";
import { writeDay, writeMoment, writeMonth, writeMonthName, writeShortDay } from "./format/days.ts";
import { type MoneyStyle, writeMoney } from "./format/money.ts";
import type { Language } from "./language.ts";
import { type TextArguments, textOf, type TextKey } from "./texts/texts.ts";

/** How a page speaks to its reader: texts, sums and days in one language. Pages get it as `say`. */
export interface Speech {
  readonly language: Language;
  readonly t: (key: TextKey, given?: TextArguments) => string;
  readonly sum: (sum: Minor, style?: MoneyStyle) => string;
  /** `2 July 2025` */
  readonly day: (on: LocalDate) => string;
  /** `2 July` */
  readonly shortDay: (on: LocalDate) => string;
  /** `July 2025` */
  readonly month: (on: LocalDate) => string;
  /** `July`: where the year is plain. */
  readonly monthName: (on: LocalDate) => string;
  readonly moment: (instant: Date) => string;
}

export interface Place {
  readonly currency: Currency;
  /** IANA name of the country's time zone. */
  readonly zone: string;
}

export const speech = (language: Language, { currency, zone }: Place): Speech => ({
  language,
  t: (key, given) => textOf(language, key, given),
  sum: (sum, style) => writeMoney(sum, currency, style),
  day: (on) => writeDay(on, language),
  shortDay: (on) => writeShortDay(on, language),
  month: (on) => writeMonth(on, language),
  monthName: (on) => writeMonthName(on, language),
  moment: (instant) => writeMoment(instant, zone, language),
});
