import type { Example } from "@dayaq/rules";
import { three } from "../../three.ts";
import { ended, lost, worked } from "./losses.ts";

/** After a contract for a term: as many insured months as the law of the day of the loss asks. */
export const endsOfTerms: readonly Example[] = [
  {
    why: three(
      "müqavilə müddətinin bitməsi, 36 aydan 24-ü: minimum əməkhaqqı",
      "the end of a fixed term, 24 months of 36: the minimum wage",
      "конец срочного договора, 24 месяца из 36: минимальная зарплата",
    ),
    but: { ...ended("term-ended"), "person.wage": worked(24) },
    on: "2025-07-01",
    gives: "400.00",
  },
  {
    why: three("eyni, 36 aydan 23-ü", "the same, 23 months of 36", "то же, 23 месяца из 36"),
    but: { ...ended("term-ended"), "person.wage": worked(23) },
    on: "2025-07-01",
    gives: "nothing",
  },
  {
    why: three(
      "eyni, qeydiyyatdan üç ay keçməyib",
      "the same, less than three months after the registration",
      "то же, со дня постановки на учёт нет трёх месяцев",
    ),
    but: { ...ended("term-ended"), "person.wage": worked(24) },
    on: "2025-06-30",
    gives: "nothing",
  },
  {
    why: three("eyni, üçüncü ayın sonu", "the same, the end of the third month", "то же, конец третьего месяца"),
    but: { ...ended("term-ended"), "person.wage": worked(24) },
    on: "2025-09-30",
    gives: "400.00",
  },
  {
    why: three("eyni, dördüncü ay", "the same, the fourth month", "то же, четвёртый месяц"),
    but: { ...ended("term-ended"), "person.wage": worked(24) },
    on: "2025-10-01",
    gives: "nothing",
  },
  {
    why: three(
      "2024-cü ilin mayında müddətin bitməsi, Qaydalardan sonra",
      "a fixed term that ended in May 2024, after the Rules",
      "срочный договор закончился в мае 2024 года, после Правил",
    ),
    but: { ...lost("term-ended", "2024-05"), "person.wage": worked(24, "1200.00", 2024 * 12 + 3) },
    on: "2024-09-01",
    gives: "345.00",
  },
  {
    why: three(
      "Qaydalardan əvvəl: neçə ay ödənildiyi heç bir mənbədə yoxdur",
      "before the Rules: no source gives the number of months that are paid",
      "до Правил: сколько месяцев платят, нет ни в одном источнике",
    ),
    but: { ...lost("term-ended", "2024-03"), "person.wage": worked(30, "1200.00", 2024 * 12 + 1) },
    on: "2024-07-01",
    gives: "not known: amount-not-known",
  },
  {
    why: three(
      "2023-cü ildə müddətin bitməsi: 30 ay",
      "a fixed term that ended in 2023: 30 months",
      "срочный договор закончился в 2023 году: 30 месяцев",
    ),
    but: { ...lost("term-ended", "2023-06"), "person.wage": worked(30, "1200.00", 2023 * 12 + 4) },
    on: "2023-10-01",
    gives: "not known: amount-not-known",
  },
  ...[
    {
      on: "2025-06-30",
      gives: "not known: amount-not-known",
      az: "ikinci ilin son günü",
      en: "the last day of the second year",
      ru: "последний день второго года",
    },
    {
      on: "2025-07-01",
      gives: "nothing",
      az: "üçüncü il: ödənilən aylar bitib",
      en: "the third year: whatever months are paid are over",
      ru: "третий год: сколько бы месяцев ни платили, они прошли",
    },
  ].map(({ on, gives, az, en, ru }) => ({
    why: three(`eyni, ${az}`, `the same, ${en}`, `то же, ${ru}`),
    but: { ...lost("term-ended", "2023-06"), "person.wage": worked(30, "1200.00", 2023 * 12 + 4) },
    on,
    gives,
  })),
  {
    why: three("eyni, 29 ay", "the same, 29 months", "то же, 29 месяцев"),
    but: { ...lost("term-ended", "2023-06"), "person.wage": worked(29, "1200.00", 2023 * 12 + 4) },
    on: "2023-10-01",
    gives: "nothing",
  },
  {
    why: three(
      "2021-ci ildə müddətin bitməsi: 35 ay",
      "a fixed term that ended in 2021: 35 months",
      "срочный договор закончился в 2021 году: 35 месяцев",
    ),
    but: { ...lost("term-ended", "2021-06"), "person.wage": worked(35, "1200.00", 2021 * 12 + 4) },
    on: "2021-10-01",
    gives: "not known: amount-not-known",
  },
  {
    why: three("eyni, 34 ay", "the same, 34 months", "то же, 34 месяца"),
    but: { ...lost("term-ended", "2021-06"), "person.wage": worked(34, "1200.00", 2021 * 12 + 4) },
    on: "2021-10-01",
    gives: "nothing",
  },
];
