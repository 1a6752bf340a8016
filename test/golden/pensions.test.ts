import { describe, expect, test } from "vitest";
import { expectedOf, type Golden, seenIn } from "./answers.ts";
import { account, disability, type FactFile, man, parents, type RecordFile, related, woman, works } from "./records.ts";

/** Labour pensions (§2.2) on the day and on the eve of what changes them. */
const alone = (on: string, person: RecordFile["persons"][number]): RecordFile => ({ on, persons: [person] });
const oldMan = (on: string, bornOn: string, ...facts: readonly FactFile[]) => alone(on, man("p", bornOn, { facts }));
const insuredWoman = (bornOn: string) => woman("p", bornOn, { facts: [account("50000.00", 0, "2025-01-01")] });
const oldWoman = (on: string, bornOn: string) => alone(on, insuredWoman(bornOn));
const disabled = (on: string, percents: readonly [number, number]) =>
  oldMan(
    on,
    "1990-01-01",
    disability(percents[0], "2025-02-01", { until: "2025-08-01" }),
    disability(percents[1], "2025-08-01"),
    account("5000.00", 200, "2025-01-01"),
  );

/** Five grown children. */
const motherOfFive = (bornOn: string): RecordFile => {
  const children = [1, 2, 3, 4, 5].map((n) => woman(`child-${n}`, `199${n}-01-01`));
  return {
    on: "2025-06-30",
    persons: [insuredWoman(bornOn), ...children],
    relations: children.flatMap((it) => parents(it, "p")),
  };
};

const OF_AGE: readonly Golden[] = [
  {
    why: "a woman of 64 on the eve of the step to 64 y 6 m",
    record: oldWoman("2025-06-30", "1961-06-30"),
    amounts: ["2025-06-30 347.22", "2026-01-01 379.51"],
  },
  {
    why: "64 on the day of that step: half a year later",
    record: oldWoman("2025-07-01", "1961-07-01"),
    answer: "entitled-later",
    nextOn: "2026-01-01",
  },
  {
    why: "64 y 6 m on the eve of the step to 65",
    record: oldWoman("2026-06-30", "1961-12-30"),
    nextOn: null,
    amounts: ["2026-06-30 366.67"],
  },
  {
    why: "born on 31 December, 64 y 6 m on 1 July by the pack's rule for short months: that is the day of 65",
    record: oldWoman("2026-07-01", "1961-12-31"),
    nextOn: "2026-12-31",
  },
  {
    why: "a man of 64 on the eve of the step to 64 y 6 m in 2019; once reached it stays reached",
    record: oldMan("2019-07-01", "1955-06-30", account("0.00", 300, "2019-01-01")),
    answer: "entitled",
  },
  {
    why: "64 on the day of that step: half a year later",
    record: oldMan("2020-01-01", "1955-07-01", account("0.00", 300, "2020-01-01")),
    amounts: ["2020-01-01 200.00", "2021-01-01 ?"],
  },
  {
    why: "64 y 6 m on the day of the step to 65",
    record: oldMan("2020-07-01", "1956-01-01", account("0.00", 300, "2020-01-01")),
    amounts: ["2021-01-01 ?"],
  },
  {
    why: "born on 29 February: 65 on 1 March",
    record: oldMan("2025-03-01", "1960-02-29", account("46080.00", 0, "2025-01-01")),
    amounts: ["2025-03-01 320.00", "2026-01-01 349.76"],
  },
  {
    why: "a mother of five at 59 on the eve of the step",
    record: motherOfFive("1966-06-30"),
    answer: "entitled",
  },
  {
    why: "and at 59 on its day: at 59 y 6 m",
    record: motherOfFive("1966-07-01"),
    answer: "entitled-later",
    nextOn: "2026-01-01",
  },
  {
    why: "65 on the eve of the raise of the minimum: a capital between the two is enough, and is brought up the next day",
    record: oldMan("2025-02-01", "1960-01-31", account("41000.00", 0, "2025-01-01")),
    amounts: ["2025-01-31 284.72", "2025-02-01 320.00"],
  },
  {
    why: "65 on the day of the raise: the same capital is not enough",
    record: oldMan("2025-02-01", "1960-02-01", account("41000.00", 0, "2025-01-01")),
    answer: "not-entitled",
    amounts: [],
  },
  {
    why: "too little in 2023, and what January 2024 raised is in no source: no before it, not known from it on",
    record: oldMan("2023-07-01", "1958-06-01", account("39000.00", 200, "2023-05-01")),
    answer: "not-entitled",
    nextOn: "2024-01-01",
    amounts: ["2024-01-01 ?"],
  },
  {
    why: "left work after ten months of 1,340: 90 % of them divided by 134",
    record: oldMan(
      "2025-12-15",
      "1960-02-01",
      account("46080.00", 0, "2025-02-01"),
      works("2020-01-01", { until: "2025-12-01" }),
      {
        kind: "wage",
        from: "2025-02-01",
        until: "2025-12-01",
        value: { employer: "1400057421", amount: "8000.00", contribution: "1340.00" },
      },
    ),
    amounts: ["2025-02-01 320.00", "2025-12-01 410.00", "2026-01-01 448.13"],
  },
].map((it) => ({ programme: "PEN-AGE", about: "p", ...it }));

const IN_PLACE_OF_IT: readonly Golden[] = [
  {
    programme: "ALW-AGE",
    why: "the allowance in place of a pension whose capital was too little before the doubt",
    record: oldMan("2023-07-01", "1958-06-01", account("39000.00", 200, "2023-05-01")),
    answer: "entitled",
    amounts: ["2023-06-01 220.00", "2024-01-01 ?"],
  },
  {
    programme: "ALW-AGE",
    why: "until the capital is stated to be enough",
    record: oldMan(
      "2024-06-01",
      "1958-06-01",
      account("39000.00", 200, "2023-05-01", { until: "2024-01-01" }),
      account("39000.00", 205, "2024-01-01", { until: "2024-03-01" }),
      account("41000.00", 207, "2024-03-01"),
    ),
    amounts: ["2023-06-01 220.00", "2024-03-01 none"],
  },
  {
    programme: "PEN-DIS",
    why: "a degree that falls below 81 per cent, with too little capital, ends the pension",
    record: disabled("2025-08-01", [85, 70]),
    answer: "not-entitled",
    amounts: ["2025-02-01 320.00", "2025-08-01 none"],
  },
  {
    programme: "ALW-DIS",
    why: "and the allowance takes its place",
    record: disabled("2025-08-01", [85, 70]),
    amounts: ["2025-08-01 250.00"],
  },
  {
    programme: "PEN-DIS",
    why: "one that rises to 81 per cent opens it",
    record: disabled("2025-08-01", [70, 81]),
    amounts: ["2025-08-01 320.00", "2026-01-01 349.76"],
  },
  {
    programme: "ALW-DIS",
    why: "and ends the allowance",
    record: disabled("2025-08-01", [70, 81]),
    amounts: ["2025-02-01 220.00", "2025-07-01 250.00", "2025-08-01 none"],
  },
].map((it) => ({ about: "p", ...it }));

const orphans = [man("a", "2007-10-01"), woman("b", "2015-03-31")] as const;
const AFTER_FATHER: readonly Golden[] = [
  { about: "a", why: "half to each", amounts: ["2025-07-10 578.71", "2025-10-01 none"] },
  {
    about: "b",
    why: "the whole to the younger when the elder is 18, raised in January",
    amounts: ["2025-07-10 578.71", "2025-10-01 1157.41", "2026-01-01 1265.05", "2033-03-31 none"],
  },
].map((it) => ({
  programme: "PEN-SURV",
  record: {
    on: "2025-08-01",
    persons: [
      man("father", "1980-01-01", { diedOn: "2025-07-10", facts: [account("100000.00", 300, "2025-06-01")] }),
      woman("mother", "1982-01-01", { facts: [works("2010-01-01")] }),
      ...orphans,
    ],
    relations: [
      related("spouse", "father", "mother", "2005-01-01"),
      ...orphans.flatMap((child) => parents(child, "father", "mother")),
    ],
  },
  ...it,
}));

describe.each([
  ["by age", OF_AGE],
  ["with what stands in their place", IN_PLACE_OF_IT],
  ["after a breadwinner", AFTER_FATHER],
])("labour pensions %s", (_, cases) => {
  test.each(cases)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});
