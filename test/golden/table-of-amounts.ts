import * as life from "./lives.ts";
import type { RecordFile } from "./records.ts";

/** How an amount is asked for: of whom, under which programme. */
export interface Asked {
  readonly programme: string;
  /** Default: `p`. */
  readonly about?: string;
  /** The life in which the amount is due on a day. */
  readonly record: (day: string) => RecordFile;
  /** A sum of that day alone. */
  readonly oneOff?: boolean;
}

/** Amounts by the day from which each is due, in their order. */
type Dated = readonly (readonly [day: string, amount: string])[];

/** A line of the table. */
interface Row extends Asked {
  readonly code: string;
  readonly of: string;
  /** On the eve of its first day. Absent: the table does not say, or it has no first day. */
  readonly before?: string;
  readonly from: Dated;
}

const NOT_KNOWN = "?";

/** `?`: the table gives no amount for then, and the law says that it is not known. */
const since = (dated: Readonly<Record<string, string>>): Dated => Object.entries(dated);

const DISABILITY_DAYS = ["2018-03-01", "2019-04-01", "2022-01-01", "2023-01-01", "2025-07-01"];
const WAR_DAYS = ["2018-03-01", "2019-04-01", "2021-01-01", "2023-01-01", "2025-07-01"];
const dated = (days: readonly string[], ...amounts: readonly string[]): Dated =>
  days.map((day, nth) => [day, amounts[nth] ?? NOT_KNOWN]);

const disability = (code: string, percents: readonly number[], ...amounts: readonly string[]): Row[] =>
  percents.map((percent) => ({
    code,
    of: `of ${percent} per cent`,
    programme: "ALW-DIS",
    record: () => life.disabled(percent),
    before: NOT_KNOWN,
    from: dated(DISABILITY_DAYS, ...amounts),
  }));

const warDisability = (code: string, percents: readonly number[], ...amounts: readonly string[]): Row[] =>
  percents.map((percent) => ({
    code,
    of: `of ${percent} per cent`,
    programme: "STP-WDIS",
    record: () => life.disabled(percent, { cause: "territorial-integrity" }),
    before: NOT_KNOWN,
    from: dated(WAR_DAYS, ...amounts),
  }));

const foster = (disabled: boolean, of: string, bornYearsBefore: number, from: Dated): Row => ({
  code: disabled ? "ALW-FOST-DIS" : "ALW-FOST",
  of,
  programme: "ALW-FOST",
  record: (day) => life.fostered(day, bornYearsBefore, disabled),
  before: NOT_KNOWN,
  from,
});

const insured = (of: string, event: Parameters<typeof life.insured>[0], amount: string): Row => ({
  code: "SERV-INS",
  of,
  programme: event.outcome === "death" ? "SERV-INS-DEATH" : "SERV-INS",
  record: (day) => life.insured(event, day),
  oneOff: true,
  from: since({ "2024-03-10": amount }),
});

/** The table of amounts, domain facts 2.11, whole and in its order; where a source found since says more, it stands beside. */
export const TABLE: readonly Row[] = [
  {
    code: "need_criterion",
    of: "of one person without income",
    programme: "UDSY",
    about: "home",
    record: life.needy,
    from: since({
      "2019-01-01": "143.00",
      "2020-01-01": "160.00",
      "2021-01-01": "170.00",
      "2022-01-01": "200.00",
      "2023-01-01": "246.00",
      "2024-01-01": "270.00",
      "2025-01-01": "285.00",
      "2026-01-01": "300.00",
    }),
  },
  {
    code: "min_wage",
    of: "as the least of unemployment insurance",
    programme: "UI",
    record: life.dismissed,
    before: "300.00", // of 2022, S21: before the table
    from: since({ "2023-01-01": "345.00", "2025-01-01": "400.00" }),
  },
  {
    code: "min_pension",
    of: "after 25 years without capital",
    programme: "PEN-AGE",
    record: (day) => life.pensioner(day, "0.00", 300),
    before: "160.00", // from March 2019, S22: before the table
    from: since({ "2019-10-01": "200.00", "2022-01-01": "240.00", "2023-02-01": "280.00", "2025-02-01": "320.00" }),
  },
  {
    code: "pension_divisor_months",
    of: "of 144",
    programme: "PEN-AGE",
    record: (day) => life.pensioner(day, `${144 * 500}.00`, 0),
    from: since({ "2025-03-01": "500.00" }),
    oneOff: true, // by the indexation of later years it is no longer the quotient
  },
  {
    code: "ALW-AGE",
    of: "",
    programme: "ALW-AGE",
    record: life.old,
    before: NOT_KNOWN,
    from: since({ "2018-03-01": "73.00", "2019-04-01": "130.00", "2022-01-01": "180.00", "2023-01-01": "220.00" }),
  },
  ...disability("ALW-DIS-I", [100, 81], "82.00", "150.00", "220.00", "270.00", "300.00"),
  ...disability("ALW-DIS-II", [80, 61], "61.00", "130.00", "180.00", "220.00", "250.00"),
  ...disability("ALW-DIS-III", [60, 31], "52.00", "110.00", "120.00", "150.00", "180.00"),
  {
    code: "ALW-SURV",
    of: "of one member",
    programme: "ALW-SURV",
    record: life.orphaned,
    before: NOT_KNOWN,
    from: since({
      "2018-03-01": "68.00",
      "2019-04-01": "80.00",
      "2022-01-01": "100.00",
      "2023-01-01": "120.00",
      "2025-07-01": "140.00",
    }),
  },
  {
    code: "ALW-CONS",
    of: "",
    programme: "ALW-CONS",
    record: life.conscriptsChild,
    before: NOT_KNOWN,
    from: since({ "2018-03-01": "68.00", "2019-04-01": "100.00", "2022-01-01": "120.00", "2025-07-01": "140.00" }),
  },
  {
    code: "ALW-GUARD",
    of: "",
    programme: "ALW-GUARD",
    record: life.ward,
    before: NOT_KNOWN,
    from: since({ "2018-03-01": "61.00", "2019-04-01": "100.00", "2022-01-01": "120.00", "2025-07-01": "140.00" }),
  },
  {
    code: "ALW-5CH",
    of: "of six children",
    programme: "ALW-5CH",
    record: life.motherOfSix,
    before: NOT_KNOWN,
    from: since({
      "2018-03-01": `${6 * 33}.00`,
      "2019-04-01": `${6 * 55}.00`,
      "2022-01-01": `${6 * 70}.00`,
      "2023-01-01": NOT_KNOWN,
      "2025-06-01": `${6 * 105}.00`,
      "2025-07-01": `${6 * 140}.00`,
    }),
  },
  {
    code: "ALW-INF-POOR",
    of: "",
    programme: "ALW-INF-POOR",
    record: life.poorInfant,
    before: NOT_KNOWN,
    from: since({ "2023-01-01": "100.00", "2025-07-01": "140.00" }),
  },
  {
    code: "ALW-ADOPT",
    of: "",
    programme: "ALW-ADOPT",
    record: () => life.adopted(false),
    before: NOT_KNOWN,
    from: since({ "2021-01-01": "160.00", "2022-01-01": "200.00", "2025-07-01": "240.00" }),
  },
  {
    code: "ALW-ADOPT-DIS",
    of: "",
    programme: "ALW-ADOPT",
    record: () => life.adopted(true),
    before: NOT_KNOWN,
    from: since({ "2021-01-01": "480.00", "2022-01-01": "600.00" }),
  },
  foster(false, "at three", 3, since({ "2023-07-01": "355.00" })),
  foster(false, "at ten", 10, since({ "2023-07-01": "375.00" })),
  foster(false, "at sixteen", 16, since({ "2023-07-01": "395.00" })),
  foster(true, "at three", 3, since({ "2023-07-01": "395.00", "2025-07-01": "500.00" })),
  foster(true, "at ten", 10, since({ "2023-07-01": "415.00", "2025-07-01": "600.00" })),
  foster(true, "at sixteen", 16, since({ "2023-07-01": "435.00", "2025-07-01": "650.00" })),
  {
    code: "BIRTH",
    of: "",
    programme: "BIRTH",
    record: life.born,
    oneOff: true,
    before: NOT_KNOWN,
    from: since({
      "2018-03-01": "109.00",
      "2019-04-01": "200.00",
      "2022-01-01": NOT_KNOWN,
      "2023-01-01": "500.00",
      "2025-07-01": "600.00",
    }),
  },
  {
    code: "FUNERAL",
    of: "",
    programme: "FUNERAL",
    record: life.buried,
    oneOff: true,
    before: NOT_KNOWN,
    from: since({
      "2018-03-01": "146.00",
      "2019-04-01": "300.00",
      "2022-01-01": NOT_KNOWN,
      "2023-01-01": "500.00",
      "2025-07-01": "600.00",
    }),
  },
  {
    code: "STP-MARTYR",
    of: "of one martyr",
    programme: "STP-MARTYR",
    record: life.martyred,
    before: NOT_KNOWN,
    from: since({ "2021-01-01": "500.00", "2023-01-01": "600.00", "2025-07-01": "700.00" }),
  },
  ...warDisability("STP-WDIS-I", [100, 81], "182.00", "250.00", "400.00", "500.00", "600.00"),
  ...warDisability("STP-WDIS-II", [80, 61], "158.00", "230.00", "350.00", "400.00", "500.00"),
  ...warDisability("STP-WDIS-III", [60, 31], "121.00", "210.00", "300.00", "330.00", "400.00"),
  {
    code: "STP-GEN-I",
    of: "by a general cause",
    programme: "STP-GEN-I",
    record: () => life.disabled(85),
    from: since({
      "2018-03-01": "73.00",
      "2019-04-01": "100.00",
      // Not in the table. 130: xezerinformasiya.com/sosial/24871; 200: president.az/az/articles/view/58602.
      "2022-01-01": "130.00",
      "2023-01-01": "200.00",
      "2025-07-01": "250.00",
    }),
    before: "60.00", // from 2014-04-01, which is before the law is modelled
  },
  {
    code: "STP-GEN-I",
    of: "of the blind",
    programme: "STP-GEN-I",
    record: () => life.disabled(85, { blind: true }),
    before: "60.00",
    from: since({ "2018-03-01": "73.00", "2019-04-01": "100.00", "2022-01-01": NOT_KNOWN, "2025-07-01": "350.00" }),
  },
  {
    code: "STP-CARE",
    of: "",
    programme: "STP-CARE",
    record: life.caredFor,
    before: NOT_KNOWN,
    // 80, not in the table: the decree of 13 January 2023 puts 100 in its place, legalacts.az/az/news/13956.
    from: since({ "2019-04-01": "50.00", "2022-01-01": "80.00", "2023-01-01": "100.00", "2025-07-01": "120.00" }),
  },
  {
    code: "STP-VET",
    of: "",
    programme: "STP-VET",
    record: () => life.holder("war-veteran"),
    before: NOT_KNOWN,
    from: since({ "2018-03-01": "55.00", "2019-04-01": "80.00", "2023-01-01": NOT_KNOWN }),
  },
  {
    code: "STP-HERO-PW",
    of: "",
    programme: "STP-HERO-PW",
    record: () => life.holder("patriotic-war-hero"),
    before: NOT_KNOWN,
    from: since({ "2020-12-25": "2000.00", "2025-07-01": "2200.00" }),
  },
  {
    code: "STP-HERO-NAT",
    of: "",
    programme: "STP-HERO-NAT",
    record: () => life.holder("national-hero"),
    before: NOT_KNOWN,
    // The table gives 1,800 without a day; the law has it from the latest on which it can have begun.
    from: since({ "2025-06-01": "1800.00", "2025-07-01": "2000.00" }),
  },
  {
    code: "INS-CARE3",
    of: "to eighteen months, then to three years",
    programme: "INS-CARE3",
    record: life.onLeaveSince2024,
    before: "44.00",
    from: since({ "2025-11-05": "28.00", "2027-05-05": "none" }),
    oneOff: true, // of one child: nothing runs on
  },
  {
    code: "IDP",
    of: "",
    programme: "IDP",
    record: () => life.displaced("whole"),
    before: NOT_KNOWN,
    from: since({ "2018-03-01": "40.00", "2019-04-01": "60.00" }),
  },
  {
    code: "IDP",
    of: "at the reduced rate",
    programme: "IDP",
    record: () => life.displaced("reduced"),
    before: NOT_KNOWN,
    from: since({ "2018-03-01": "22.00", "2019-04-01": "33.00" }),
  },
  insured("for a death", { outcome: "death" }, "11000.00"),
  insured("at 81 per cent", { outcome: "disability", percent: 81 }, "8800.00"),
  insured("at 100 per cent", { outcome: "disability", percent: 100 }, "8800.00"),
  insured("at 61 per cent", { outcome: "disability", percent: 61 }, "6600.00"),
  insured("at 80 per cent", { outcome: "disability", percent: 80 }, "6600.00"),
  insured("at 31 per cent", { outcome: "disability", percent: 31 }, "4400.00"),
  insured("at 60 per cent", { outcome: "disability", percent: 60 }, "4400.00"),
  insured("for a grave injury", { outcome: "grave-injury" }, "2750.00"),
  insured("for a less grave injury", { outcome: "less-grave-injury" }, "1650.00"),
  insured("for a light injury", { outcome: "light-injury" }, "550.00"),
];
