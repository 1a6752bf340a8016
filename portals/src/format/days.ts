import { type LocalDate, partsOf } from "@dayaq/kernel";
import type { Language } from "../language.ts";

/** A space at which a line never breaks. */
const FAST = "\u00a0";

/** Months as they stand inside a date; Russian takes the genitive. */
const IN_DATE: Readonly<Record<Language, readonly string[]>> = {
  az: ["yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
};

/** Months as they stand alone. */
const ALONE: Readonly<Record<Language, readonly string[]>> = {
  az: IN_DATE.az,
  en: IN_DATE.en,
  ru: [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
  ],
};

/** January first, as they are written after a day's number. */
export const monthsInDates = (language: Language): readonly string[] => IN_DATE[language];

/** What a date ends with: the word for the year, where it is said. */
export const yearTail = (language: Language): string => (language === "ru" ? `${FAST}года` : "");

const nth = (names: readonly string[], month: number): string => names[month - 1] ?? "";

/** `2 July 2025`, written out: nobody has to know whether the day or the month comes first. */
export function writeDay(on: LocalDate, language: Language): string {
  const { year, month, dayOfMonth } = partsOf(on);
  const name = nth(IN_DATE[language], month);
  return `${dayOfMonth}${FAST}${name} ${year}${yearTail(language)}`;
}

/** `2 July`: for a day that is near. */
export function writeShortDay(on: LocalDate, language: Language): string {
  const { month, dayOfMonth } = partsOf(on);
  return `${dayOfMonth}${FAST}${nth(IN_DATE[language], month)}`;
}

/** `July 2025`: the month in which a day lies. */
export const writeMonth = (on: LocalDate, language: Language): string =>
  `${writeMonthName(on, language)} ${partsOf(on).year}`;

/** `July`: for a month whose year is plain. */
export const writeMonthName = (on: LocalDate, language: Language): string => nth(ALONE[language], partsOf(on).month);

/** `2 July 2025, 14:05`, in the country's zone. An instant is shown only where it matters who came first. */
export function writeMoment(instant: Date, zone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? "";
  const name = nth(IN_DATE[language], Number(of("month")));
  return `${Number(of("day"))}${FAST}${name} ${of("year")}, ${of("hour")}:${of("minute")}`;
}
