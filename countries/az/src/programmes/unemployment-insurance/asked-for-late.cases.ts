import type { Example } from "@dayaq/rules";
import { three } from "../../three.ts";
import { worked } from "./losses.ts";

const [AUGUST_2023, FEBRUARY_2025] = [2023 * 12 + 7, 2025 * 12 + 1];

/** Redundant in 2023 and again in 2025, with work between. Nobody had asked for the benefit before. */
const twice = (claim: string) => ({
  "person.contract-end": [
    { ground: "redundancy", on: "2023-09-01", from: "2023-09-01" },
    { ground: "redundancy", on: "2025-03-10", from: "2025-03-10" },
  ],
  "person.employment": { kind: "contract", from: "2024-03-01", until: "2025-03-10" },
  "person.job-seeking": [
    { as: "unemployed", since: "2023-09-10", from: "2023-09-10", until: "2024-03-01" },
    { as: "unemployed", since: "2025-03-12", from: "2025-03-12" },
  ],
  "person.wage": [...worked(13, "690.00", AUGUST_2023), ...worked(12, "690.00", FEBRUARY_2025)],
  claim: { on: claim },
});

/** Registered in March 2023 and still; asked for so much later. */
const still = (claim: string) => ({
  "person.contract-end": { ground: "redundancy", on: "2023-03-10", from: "2023-03-10" },
  "person.job-seeking": { since: "2023-03-12", from: "2023-03-12" },
  "person.wage": worked(13, "500.00", 2023 * 12 + 1),
  claim: { on: claim },
});

/** Worked cases of who asks some time after the registration: for which loss, and how far back. */
export const askedForLate: readonly Example[] = [
  {
    why: three(
      "gec müraciət edib: qeydiyyatdan sonrakı aydan",
      "asked for late: from the month after the registration",
      "обратились поздно: с месяца после постановки на учёт",
    ),
    but: { claim: { on: "2025-06-20" } },
    on: "2025-04-01",
    gives: "600.00",
  },
  {
    why: three(
      "iki dəfə ixtisar edilib, ikincidən sonra müraciət edib: ikinciyə görə",
      "redundant twice and asked after the second: for the second",
      "сокращён дважды, обратился после второго: за второе",
    ),
    but: twice("2025-04-10"),
    on: "2025-04-01",
    gives: "400.00",
  },
  {
    why: three(
      "eyni: birinciyə görə heç kim müraciət etməyib",
      "the same: nobody asked for the first",
      "то же: за первое никто не обращался",
    ),
    but: twice("2025-04-10"),
    on: "2023-10-01",
    gives: "nothing",
  },
  {
    why: three(
      "eyni, müraciət ikinci qeydiyyatdan əvvəl",
      "the same, asked before the second registration",
      "то же, обращение до второй постановки на учёт",
    ),
    but: twice("2025-03-11"),
    on: "2024-02-01",
    gives: "nothing",
  },
  {
    why: three(
      "müraciət ikinci ixtisardan bir gün əvvəl: birinciyə də görə",
      "asked on the eve of the second redundancy: for the first too",
      "обращение накануне второго сокращения: и за первое",
    ),
    but: twice("2025-03-09"),
    on: "2023-10-01",
    gives: "345.00",
  },
  ...[
    {
      on: "2025-05-01",
      gives: "nothing",
      az: "əvvəlki aylar üçün yox",
      en: "not for the months before",
      ru: "не за месяцы до того",
    },
    {
      on: "2025-06-01",
      gives: "600.00",
      az: "müraciət ayının birində əvvəlki qeydiyyat qüvvədədir",
      en: "on the first of the month of the application the registration before still stood",
      ru: "на первое число месяца обращения действовал прежний учёт",
    },
    {
      on: "2025-07-01",
      gives: "600.00",
      az: "yenisindən sonrakı aydan",
      en: "from the month after the new one",
      ru: "с месяца после новой",
    },
  ].map(({ on, gives, az, en, ru }) => ({
    why: three(
      `yenidən qeydiyyata alınıb və sonra müraciət edib: ${az}`,
      `registered anew and asked then: ${en}`,
      `снова поставлен на учёт и потом обратился: ${ru}`,
    ),
    but: {
      "person.job-seeking": [
        { as: "unemployed", since: "2025-03-20", from: "2025-03-20", until: "2025-06-05" },
        { as: "unemployed", since: "2025-06-10", from: "2025-06-10" },
      ],
      claim: { on: "2025-06-20" },
    },
    on,
    gives,
  })),
  {
    why: three(
      "iki il yarımdan sonra müraciət: qeydiyyatdan sonrakı aydan",
      "asked for after two and a half years: from the month after the registration",
      "обращение через два с половиной года: с месяца после постановки на учёт",
    ),
    but: still("2025-09-10"),
    on: "2023-04-01",
    gives: "345.00",
  },
  {
    why: three(
      "müraciətdən üç il əvvəlki ay",
      "the month three years before the application",
      "месяц за три года до обращения",
    ),
    but: still("2026-04-30"),
    on: "2023-04-01",
    gives: "345.00",
  },
  {
    why: three(
      "müraciətdən üç ildən çox əvvəl",
      "more than three years before the application",
      "больше чем за три года до обращения",
    ),
    but: still("2026-05-01"),
    on: "2023-04-30",
    gives: "nothing",
  },
];
