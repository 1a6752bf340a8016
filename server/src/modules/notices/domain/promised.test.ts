import { day } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { moneyOf, type PromisedMoney } from "./promised.ts";

const MOTHER = 1;
const promised = (origin: string, toPay: number, payee = MOTHER): PromisedMoney => ({
  decisionId: 7,
  payee,
  toPay,
  origin: day(origin),
  payOn: day("2023-02-20"),
  bank: "AIIB",
});

test("what is for months before the payment's own is arrears, beside a right that goes on", () => {
  const own = [promised("2022-12-01", 20_00), promised("2023-01-01", 20_00), promised("2023-02-01", 120_00)];
  expect(moneyOf(MOTHER, [...own, promised("2023-01-01", 99_00, 2)], () => true)).toEqual({
    payAmount: 160_00,
    arrears: 40_00,
    arrearsFrom: "2022-12-01",
    arrearsUntil: "2023-01-01",
    payOn: "2023-02-20",
    bank: "AIIB",
  });
});

test("a single sum that is paid late comes with no other payment, so it is no arrears", () => {
  const late = moneyOf(MOTHER, [promised("2023-01-01", 600_00)], () => false);
  expect(late).toEqual({ payAmount: 600_00, arrears: 0, payOn: "2023-02-20", bank: "AIIB" });
});

test("nothing is said where nothing is promised to the person", () => {
  expect(moneyOf(2, [promised("2023-01-01", 20_00)], () => true)).toEqual({});
});
