import { describe, expect, test } from "vitest";
import { expectedOf, seenIn, type Golden } from "./answers.ts";
import { disability, draws, man, parents, type RecordFile, woman, works } from "./records.ts";

/** The worked retroactive correction: two members, 100.00 each from 2022-01-01; the decree of 13 January 2023 raises it from 1 January. */
const members = [woman("first", "2012-05-05"), woman("second", "2014-05-05")];
const worked = (on: string): RecordFile => ({
  on,
  persons: [man("dead", "1975-01-01", { diedOn: "2022-01-01" }), ...members],
  relations: members.flatMap((it) => parents(it, "dead")),
  decided: members.map(({ id }) => ({
    programme: "ALW-SURV",
    about: id,
    known: "2023-01-20",
    paid: [{ month: "2023-01", amount: "100.00" }],
  })),
});

const WORKED: readonly Golden[] = ["first", "second"].flatMap((about) =>
  [
    {
      why: `${about}: January's difference as soon as the decree is known`,
      record: worked("2023-01-23"),
      dues: ["2023-01 20.00 arrears"],
    },
    {
      why: `${about}: and February in full`,
      record: worked("2023-02-20"),
      dues: ["2023-01 20.00 arrears", "2023-02 120.00 regular"],
    },
    {
      why: `${about}: before the decree is known nothing is owed`,
      record: worked("2023-01-20"),
      dues: [],
      amounts: ["2022-01-01 100.00", "2025-07-01 140.00"],
    },
    {
      why: `${about}: the law as known later`,
      record: worked("2023-01-23"),
      amounts: ["2022-01-01 100.00", "2023-01-01 120.00", "2025-07-01 140.00"],
    },
  ].map(({ amounts, ...it }) => ({
    programme: "ALW-SURV",
    about,
    ...it,
    ...(amounts === undefined
      ? {}
      : { amounts: [...amounts, about === "first" ? "2030-05-05 none" : "2032-05-05 none"] }),
  })),
);

const orphan = woman("p", "2012-05-05", { facts: [draws("survivor", "2025-03-01", { known: "2025-05-10" })] });
const child = woman("child", "2025-07-02");
const families = (known: string): RecordFile => ({
  on: "2025-08-15",
  persons: [
    woman("mother", "1995-01-01"),
    man("father", "1993-01-01", { facts: [works("2020-01-01", { known })] }),
    child,
  ],
  relations: parents(child, "mother", "father"),
  decided: [
    {
      programme: "BIRTH",
      about: "child",
      known: "2025-07-10",
      paid: [{ month: "2025-07", amount: "600.00", payee: "mother" }],
    },
  ],
});
const disabledSince = (
  known: string,
  paid: readonly { month: string; amount: string }[],
  on = "2025-08-15",
): RecordFile => ({
  on,
  persons: [woman("p", "1980-01-01", { facts: [disability(85, "2025-05-01", { known })] })],
  decided: [{ programme: "ALW-DIS", about: "p", known: "2025-07-20", paid }],
});

const CASES: readonly Golden[] = [
  {
    why: "a lower grade learnt of later: the difference of the months paid is overpaid, those after are due as they are",
    programme: "ALW-DIS",
    about: "p",
    record: {
      on: "2025-05-20",
      persons: [
        woman("p", "1980-01-01", {
          facts: [disability(85, "2024-03-01"), disability(65, "2025-03-01", { known: "2025-05-02" })],
        }),
      ],
      decided: [
        {
          programme: "ALW-DIS",
          about: "p",
          known: "2025-04-20",
          paid: ["2025-03", "2025-04"].map((month) => ({ month, amount: "270.00" })),
        },
      ],
    },
    dues: ["2025-03 50.00 overpayment", "2025-04 50.00 overpayment", "2025-05 220.00 regular"],
  },
  {
    why: "paid of a right that nobody ever had: all of it is overpaid",
    programme: "ALW-DIS",
    about: "p",
    record: {
      on: "2025-05-20",
      persons: [woman("p", "1980-01-01")],
      decided: [
        {
          programme: "ALW-DIS",
          about: "p",
          known: "2025-04-20",
          paid: [{ month: "2025-03", amount: "270.00", payee: "p" }],
        },
      ],
    },
    answer: "not-entitled",
    paidTo: ["2025-03 270.00 overpayment p"],
  },
  {
    why: "paid before the right began: that month is overpaid",
    programme: "ALW-DIS",
    about: "p",
    record: {
      on: "2025-02-20",
      persons: [woman("p", "1980-01-01", { facts: [disability(85, "2025-02-01")] })],
      decided: [
        {
          programme: "ALW-DIS",
          about: "p",
          known: "2025-02-20",
          paid: ["2025-01", "2025-02"].map((month) => ({ month, amount: "270.00", payee: "p" })),
        },
      ],
    },
    paidTo: ["2025-01 270.00 overpayment p"],
  },
  {
    why: "a survivor pension learnt of later: the months since are overpaid, later ones not due",
    programme: "ALW-SURV",
    about: "p",
    record: {
      on: "2025-06-20",
      persons: [man("dead", "1975-01-01", { diedOn: "2024-01-01" }), orphan],
      relations: parents(orphan, "dead"),
      decided: [
        {
          programme: "ALW-SURV",
          about: "p",
          known: "2025-04-21",
          paid: ["2025-02", "2025-03", "2025-04"].map((month) => ({ month, amount: "120.00" })),
        },
      ],
    },
    answer: "not-entitled",
    dues: ["2025-03 120.00 overpayment", "2025-04 120.00 overpayment"],
  },
  {
    why: "nothing was known, so nothing decided: all of it is arrears of its months",
    programme: "ALW-DIS",
    about: "p",
    record: disabledSince("2025-08-01", []),
    dues: ["2025-05 270.00 arrears", "2025-06 270.00 arrears", "2025-07 300.00 arrears", "2025-08 300.00 regular"],
  },
  {
    why: "decided and paid as decided: only the month that has come since",
    programme: "ALW-DIS",
    about: "p",
    record: disabledSince("2025-05-01", [
      { month: "2025-05", amount: "270.00" },
      { month: "2025-06", amount: "270.00" },
      { month: "2025-07", amount: "300.00" },
    ]),
    dues: ["2025-08 300.00 regular"],
  },
  {
    why: "the decree of 12 June 2025 is in force from 1 July: no arrears, July is the first higher month",
    programme: "ALW-DIS",
    about: "p",
    record: {
      on: "2025-07-21",
      persons: [woman("p", "1980-01-01", { facts: [disability(85, "2025-05-01")] })],
      decided: [
        {
          programme: "ALW-DIS",
          about: "p",
          known: "2025-06-20",
          paid: ["2025-05", "2025-06"].map((month) => ({ month, amount: "270.00" })),
        },
      ],
    },
    dues: ["2025-07 300.00 regular"],
  },
  {
    why: "a one-off that was paid is paid once",
    programme: "BIRTH",
    about: "child",
    record: families("2025-12-01"),
    dues: [],
  },
  {
    why: "the father's contract learnt of later: he is owed the grant, the mother has it to give back",
    programme: "BIRTH",
    about: "child",
    record: families("2025-08-01"),
    once: ["2025-07-02 600.00 father"],
    paidTo: ["2025-07 600.00 arrears father", "2025-07 600.00 overpayment mother"],
  },
];

describe("the worked retroactive correction", () => {
  test.each(WORKED)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});

describe("dues: new minus decided, month by month", () => {
  test.each(CASES)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});
