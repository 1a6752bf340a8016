import { day, minor } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { writeDay, writeMoment, writeMonth, writeMonthName, writeShortDay } from "./days.ts";
import { writeMoney } from "./money.ts";

const manat = { code: "AZN", decimals: 2, sign: "₼" };

describe("money", () => {
  test.each([
    [123_450, "1\u202f234,50\u202f₼"],
    [60_000, "600\u202f₼"],
    [5, "0,05\u202f₼"],
    [-25_000, "−250\u202f₼"],
    [0, "0\u202f₼"],
    [123_456_789_00, "123\u202f456\u202f789\u202f₼"],
  ])("%i qəpik is %s", (units, text) => {
    expect(writeMoney(minor(units), manat)).toBe(text);
  });

  test("in a column, whole sums have their decimals too", () => {
    expect(writeMoney(minor(60_000), manat, { always: true })).toBe("600,00\u202f₼");
  });

  test("a currency without decimals has none", () => {
    expect(writeMoney(minor(1234), { code: "XXD", decimals: 0, sign: "X" }, { always: true })).toBe(
      "1\u202f234\u202fX",
    );
  });
});

describe("days are written out", () => {
  test("in each language", () => {
    const on = day("2025-07-02");
    expect(writeDay(on, "az")).toBe("2\u00a0iyul 2025");
    expect(writeDay(on, "en")).toBe("2\u00a0July 2025");
    expect(writeDay(on, "ru")).toBe("2\u00a0июля 2025\u00a0года");
    expect(writeShortDay(on, "ru")).toBe("2\u00a0июля");
    expect(writeMonth(on, "ru")).toBe("июль 2025");
    expect(writeMonthName(on, "en")).toBe("July");
  });

  test("an instant in the country's zone", () => {
    expect(writeMoment(new Date("2025-07-02T20:05:00Z"), "Asia/Baku", "en")).toBe("3\u00a0July 2025, 00:05");
  });
});
