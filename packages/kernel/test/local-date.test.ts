import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BEGINNING, day, findDay, isoDay, type LocalDate, OPEN, plusMonths, plusYears, weekday } from "../src/index.ts";

/** From 1600 to 2400, so that every rule of the leap year is met. */
const anyDay = fc.integer({ min: -135_140, max: 157_054 }).map((it) => it as LocalDate);

describe("a day", () => {
  test("is written and read as the calendar of the machine has it", () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(isoDay(on)).toBe(new Date(on * 86_400_000).toISOString().slice(0, 10));
        expect(day(isoDay(on))).toBe(on);
      }),
    );
  });

  test.each([
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "2025-1-1",
    "01.02.2025",
    "",
    "2025-06-31",
    "2025-06-3a",
    "2025/06/30",
    "2025-06-00",
    "+025-06-30",
    "2025-06-300",
  ])("%s is none", (text) => {
    expect(findDay(text)).toBeUndefined();
    expect(() => day(text)).toThrow("is not a day");
  });

  test("knows its weekday", () => {
    expect(["2026-11-22", "2026-11-23", "1969-12-31"].map((it) => weekday(day(it)))).toEqual([7, 1, 3]);
  });
});

describe("months after a day", () => {
  test.each([
    ["2025-01-31", 1, "2025-03-01", "2025-02-28"],
    ["2024-02-29", 12, "2025-03-01", "2025-02-28"],
    ["2025-03-31", -1, "2025-03-01", "2025-02-28"],
    ["2025-12-15", 1, "2026-01-15", "2026-01-15"],
  ])("%s plus %i", (from, months, next, last) => {
    expect(isoDay(plusMonths(day(from), months, "first-of-next-month"))).toBe(next);
    expect(isoDay(plusMonths(day(from), months, "last-of-month"))).toBe(last);
  });

  test("never go backwards when the start goes forwards: an age is reached in the order of birth", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (on, months) => {
        const next = (on + 1) as LocalDate;
        expect(plusMonths(on, months, "first-of-next-month")).toBeLessThanOrEqual(
          plusMonths(next, months, "first-of-next-month"),
        );
      }),
    );
  });

  test("leave the ends of time where they are", () => {
    expect(plusYears(OPEN, 3, "last-of-month")).toBe(OPEN);
    expect(plusMonths(BEGINNING, 3, "last-of-month")).toBe(BEGINNING);
  });
});
