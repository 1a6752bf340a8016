import { day, isoDay } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { paymentDay, type PaymentCalendar, type WorkCalendar, workingDays } from "../src/index.ts";

const title = { en: "Feast" };
const calendar: WorkCalendar = {
  restDays: [6, 7],
  yearly: [
    { code: "year-end", title, month: 12, dayOfMonth: 31, days: 1, moves: true, certainty: "official" },
    { code: "new-year", title, month: 1, dayOfMonth: 1, days: 2, moves: true, certainty: "official" },
    { code: "mourning", title, month: 2, dayOfMonth: 6, days: 1, moves: false, certainty: "official" },
  ],
  dated: [
    { code: "moon", title, from: day("2027-01-01"), until: day("2027-01-02"), moves: true, certainty: "official" },
  ],
  completeYears: [2027],
};
const days = workingDays(calendar);

describe("holidays", () => {
  test("one on a day of rest is kept on the next working day, also in the next year", () => {
    // 31 December 2028 is a Sunday, 1 and 2 January 2029 are holidays: it is kept on the 3rd.
    expect(days.holidayOn(day("2029-01-03"))).toMatchObject({ code: "year-end", moved: true });
    expect(isoDay(days.onOrAfter(day("2028-12-30")))).toBe("2029-01-04");
  });

  test("two on one day are kept on two days", () => {
    // Friday 1 January 2027 holds two feasts, Saturday the 2nd a third: Monday and Tuesday are free too.
    expect(isoDay(days.onOrAfter(day("2027-01-01")))).toBe("2027-01-06");
  });

  test("a day of mourning does not move", () => {
    expect(days.isWorking(day("2027-02-08"))).toBe(true); // Saturday the 6th, then Monday
  });

  test("a year whose feasts are not all known says so", () => {
    expect([days.isComplete(2027), days.isComplete(2028)]).toEqual([true, false]);
  });
});

describe("payment days", () => {
  const group = {
    code: "g",
    title,
    districts: { N: { first: 4, last: 4 } },
    certainty: "official",
    basis: "",
  } as const;
  const payments = (value: "earlier" | "later"): PaymentCalendar => ({
    groups: [],
    shift: { value, certainty: "official", basis: "" },
  });
  const inJanuary = (value: "earlier" | "later", window: { first: number; last: number }, district?: string) =>
    isoDay(paymentDay(payments(value), days, { ...group, window }, day("2027-01-15"), district));

  test("the first working day of the window", () => {
    expect(inJanuary("earlier", { first: 9, last: 11 })).toBe("2027-01-11"); // the 9th is a Saturday
  });

  test("a window without a working day: the nearest one, on the side that the country names", () => {
    expect(inJanuary("earlier", { first: 1, last: 5 })).toBe("2026-12-30"); // the 31st is a holiday
    expect(inJanuary("later", { first: 1, last: 5 })).toBe("2027-01-06");
  });

  test("a district with days of its own", () => {
    expect(inJanuary("later", { first: 20, last: 21 }, "N")).toBe("2027-01-06");
  });
});
