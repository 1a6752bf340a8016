import { azerbaijan } from "@dayaq/country-az";
import { day, minor } from "@dayaq/kernel";
import { expect, test } from "vitest";
import type { JourneyStep, TracedDue } from "../../modules/payments/index.ts";
import { type Journeys, paidMonths } from "./money.ts";
import { PackWords } from "./words.ts";

const [MOTHER, CHILD] = [1, 2];
const NAMES = new Map([[CHILD, "Aylin"]]);
const naming = { party: MOTHER, words: new PackWords(azerbaijan, "en"), nameOf: (id: number) => NAMES.get(id) };

const due = (id: number, sum: number, changes: Partial<TracedDue> = {}): TracedDue => ({
  id,
  about: MOTHER,
  programme: "ALW-5CH",
  beneficiary: MOTHER,
  payee: MOTHER,
  month: day("2025-07-01"),
  sequence: id,
  origin: day("2025-07-01"),
  kind: "regular",
  amount: minor(sum),
  toPay: minor(sum),
  status: "paid",
  waits: null,
  urgent: false,
  decisionId: 1,
  postedOn: day("2025-07-03"),
  cardDeadline: null,
  ...changes,
});
const booked: JourneyStep = { step: "booked", on: day("2025-07-21"), orderId: 7 };
const journeys: Journeys = new Map([1, 2, 3, 4].map((id) => [id, [booked]]));

const DUES = [
  due(1, 840_00),
  due(2, 140_00), // raised within the month
  due(3, 3_50, { origin: day("2025-06-01") }),
  due(4, 500_00, { programme: "BIRTH", about: CHILD, origin: day("2025-06-01") }),
];
const linesFor = (each: boolean) => paidMonths({ dues: DUES, journeys, naming, each }).flatMap(({ lines }) => lines);

test("to its owner a right that changed within a month is one sum, with the day; arrears are apart, and say their month", () => {
  const on = day("2025-07-21");
  const title = naming.words.programme("ALW-5CH");
  expect(linesFor(false)).toMatchObject([
    { title, sum: 980_00, state: "paid", on },
    { title, sum: 3_50, origin: day("2025-06-01"), on },
    { title: naming.words.programme("BIRTH"), forWhom: "Aylin", sum: 500_00, on },
  ]);
});

test("a sum paid once is for a child, and for no month", () => {
  expect(linesFor(false).at(-1)).not.toHaveProperty("origin");
});

test("an officer traces each due by itself", () => {
  expect(linesFor(true).map(({ orderId }) => orderId)).toEqual(["1", "2", "3", "4"]);
});
