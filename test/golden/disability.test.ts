import { describe, expect, test } from "vitest";
import { answered, expectedOf, seenIn, type Golden } from "./answers.ts";
import { disability, draws, stranger, type FactFile, type RecordFile, residence, woman, works } from "./records.ts";

const person = (
  facts: readonly FactFile[],
  more: { bornOn?: string; diedOn?: string; on?: string } = {},
): RecordFile => {
  const { bornOn = "1970-05-05", on = "2025-08-01", ...rest } = more;
  return { on, persons: [woman("p", bornOn, { facts, ...rest })] };
};
const of =
  (programme: string) =>
  (it: Omit<Golden, "programme" | "about">): Golden => ({ programme, about: "p", ...it });

const ALLOWANCE = [
  {
    why: "a term: the right ends with it, and the answer says when",
    record: person([disability(85, "2024-03-01", { until: "2026-03-01" })]),
    answer: "entitled",
    nextOn: "2026-03-01",
    amounts: ["2024-03-01 270.00", "2025-07-01 300.00", "2026-03-01 none"],
    certainty: "reported",
  },
  {
    why: "no term: nothing changes unless something happens",
    record: person([disability(85, "2024-03-01")]),
    nextOn: null,
  },
  {
    why: "the next amount of the law is a change that the answer names",
    record: person([disability(85, "2024-03-01")], { on: "2025-06-30" }),
    answer: "entitled",
    nextOn: "2025-07-01",
  },
  {
    why: "half-open: on the day on which the term ends there is no right any more",
    record: person([disability(85, "2024-03-01", { until: "2025-08-01" })]),
    answer: "not-entitled",
    nextOn: null,
  },
  {
    why: "half-open: on the last day of the term the right is there",
    record: person([disability(85, "2024-03-01", { until: "2025-08-02" })]),
    answer: "entitled",
    nextOn: "2025-08-02",
  },
  {
    why: "a term that ends on the day of a new amount never reaches it",
    record: person([disability(85, "2024-03-01", { until: "2025-07-01" })]),
    amounts: ["2024-03-01 270.00", "2025-07-01 none"],
  },
  {
    why: "a decision that begins later",
    record: person([disability(70, "2025-09-01")]),
    answer: "entitled-later",
    nextOn: "2025-09-01",
    amounts: ["2025-09-01 250.00"],
  },
  {
    why: "a new grade replaces the one before",
    record: person([disability(40, "2023-02-01", { until: "2024-02-01" }), disability(81, "2024-02-01")]),
    amounts: ["2023-02-01 150.00", "2024-02-01 270.00", "2025-07-01 300.00"],
  },
  {
    why: "a new decision ends the grade before although that had no end, upwards and downwards",
    record: person([disability(65, "2023-06-01"), disability(85, "2024-01-01"), disability(40, "2024-06-01")]),
    amounts: ["2023-06-01 220.00", "2024-01-01 270.00", "2024-06-01 150.00", "2025-07-01 180.00"],
  },
  {
    why: "working is no bar to the disability allowance",
    record: person([disability(85, "2024-03-01"), works("2024-01-01")]),
    answer: "entitled",
  },
  {
    why: "not disabled: the register is complete, so nothing is missing",
    record: person([]),
    answer: "not-entitled",
    needs: [],
    amounts: [],
  },
  {
    why: "a foreigner who does not reside permanently has no right",
    record: {
      on: "2025-08-01",
      persons: [stranger("p", "1970-01-01", "male", { facts: [disability(85, "2024-03-01")] })],
    },
    answer: "not-entitled",
  },
  {
    why: "residence that ends ends the right",
    record: {
      on: "2025-08-01",
      persons: [
        stranger("p", "1970-01-01", "male", {
          facts: [residence("2020-01-01", { until: "2025-03-01" }), disability(85, "2024-03-01")],
        }),
      ],
    },
    amounts: ["2024-03-01 270.00", "2025-03-01 none"],
  },
  {
    why: "a child of 65 %: one amount for children until 2022, by percentage from 2023, 2022 not known",
    record: person([disability(65, "2017-01-01")], { bornOn: "2015-01-01" }),
    amounts: [
      "2018-01-01 ?",
      "2018-03-01 82.00",
      "2019-04-01 150.00",
      "2022-01-01 ?",
      "2023-01-01 220.00",
      "2025-07-01 250.00",
    ],
  },
  {
    why: "the children's scale of 2025 follows from the adults': derived",
    record: person([disability(85, "2024-01-01", { until: "2026-01-01" })], { bornOn: "2015-01-01" }),
    amounts: ["2024-01-01 270.00", "2025-07-01 300.00", "2026-01-01 none"],
    certainty: "derived",
  },
  {
    why: "on the 18th birthday the adult's amount by percentage replaces the child's",
    record: person([disability(65, "2019-06-01", { until: "2021-06-01" })], { bornOn: "2002-09-10", on: "2020-01-01" }),
    nextOn: "2020-09-10",
    amounts: ["2019-06-01 150.00", "2020-09-10 130.00", "2021-06-01 none"],
  },
  {
    why: "the 18th birthday falls on 28 February of a leap year",
    record: person([disability(65, "2020-01-01", { until: "2021-01-01" })], { bornOn: "2002-02-28", on: "2020-01-15" }),
    amounts: ["2020-01-01 150.00", "2020-02-28 130.00", "2021-01-01 none"],
  },
].map(of("ALW-DIS"));

/** How sure the answer is follows the amount in force on the day: seen, reported, derived, seen. */
const SURE = [
  { on: "2018-03-01", certainty: "reported" },
  { on: "2020-01-01", certainty: "reported" },
  { on: "2022-12-31", certainty: "derived" },
  { on: "2023-01-01", certainty: "reported" },
];

const WAR_CAUSES = ["territorial-integrity", "january-1990", "military-duty", "chernobyl-military"];

const WAR: readonly Golden[] = [
  ...WAR_CAUSES.map((cause) => ({
    why: `the cause ${cause} opens the stipend`,
    record: person([disability(70, "2025-01-01", { cause })]),
    answer: "entitled",
    amounts: ["2025-01-01 400.00", "2025-07-01 500.00"],
    needs: [],
  })),
  { why: "a general cause does not", record: person([disability(85, "2025-01-01")]), answer: "not-entitled" },
  {
    why: "the stipend comes in addition to a pension",
    record: person([disability(85, "2025-01-01", { cause: "january-1990" }), draws("disability", "2025-01-01")]),
    answer: "entitled",
  },
  {
    why: "it ends with the term, as the allowance does",
    record: person([disability(35, "2025-01-01", { cause: "military-duty", until: "2026-01-01" })]),
    nextOn: "2026-01-01",
    amounts: ["2025-01-01 330.00", "2025-07-01 400.00", "2026-01-01 none"],
  },
  {
    why: "a status without a disability opens nothing: the stipend goes by cause",
    record: person([{ kind: "status", from: "2021-01-01", value: { status: "war-disabled" } }]),
    answer: "not-entitled",
  },
].map(of("STP-WDIS"));

const GENERAL: readonly Golden[] = [
  { why: "80 % is the second degree", record: person([disability(80, "2025-08-01")]), answer: "not-entitled" },
  {
    why: "a war cause is not a general cause",
    record: person([disability(85, "2025-08-01", { cause: "territorial-integrity" })]),
    answer: "not-entitled",
  },
  {
    why: "in a range that no act gives the answer is undetermined, and no fact is missing",
    // The decree of 2023 (president.az/az/articles/view/58602) leaves blind persons out; theirs was in no source.
    record: person([disability(85, "2021-12-01", { blind: true })], { on: "2024-01-01" }),
    answer: "undetermined",
    nextOn: "2025-07-01",
    needs: [],
    amounts: ["2021-12-01 100.00", "2022-01-01 ?", "2025-07-01 350.00"],
  },
  {
    why: "blindness on a later decision raises the stipend from its day",
    record: person([
      disability(85, "2025-07-01", { until: "2025-10-01" }),
      disability(90, "2025-10-01", { blind: true }),
    ]),
    amounts: ["2025-07-01 250.00", "2025-10-01 350.00"],
    nextOn: "2025-10-01",
  },
].map(of("STP-GEN-I"));

describe("the disability allowance", () => {
  test.each(ALLOWANCE)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });

  test.each(SURE)("is $certainty on $on", ({ on, certainty }) => {
    const record = { ...person([disability(85, "2018-03-01")], { on }), known: "2026-01-01" };
    expect(answered(record, "ALW-DIS", "p").certainty).toBe(certainty);
  });
});

describe("the stipend of those disabled by war and duty", () => {
  test.each(WAR)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});

describe("the general-cause stipend of the first degree", () => {
  test.each(GENERAL)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});
