import { faultsInPack, workingDays } from "@dayaq/country";
import { day, isoDay } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { hasCheckDigit } from "./identifiers.ts";
import { terranova } from "./index.ts";

test("the pack is sound", () => {
  expect(faultsInPack(terranova)).toEqual([]);
});

test("a citizen number has thirteen digits and a check digit", () => {
  const [scheme] = terranova.identifiers;
  expect(scheme?.holds("4012888888881")).toBe(true);
  expect(scheme?.holds("4012888888882")).toBe(false);
  expect(scheme?.holds("401288888888")).toBe(false);
  expect(hasCheckDigit("79927398713")).toBe(true);
});

test("Sunday is a working day, Friday is not", () => {
  const days = workingDays(terranova.calendar);
  expect(days.isWorking(day("2024-03-03"))).toBe(true);
  expect(days.isWorking(day("2024-03-01"))).toBe(false);
  expect(isoDay(days.plus(day("2024-02-29"), 1))).toBe("2024-03-03");
});

test("an account is no IBAN", () => {
  expect(terranova.accounts.holds(terranova.accounts.example)).toBe(true);
  expect(terranova.accounts.holds("101000000157")).toBe(false);
});
