import { paymentDay, workingDays } from "@dayaq/country";
import { day, isoDay, plusDays } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { azerbaijan } from "../index.ts";

const days = workingDays(azerbaijan.calendar);

describe("Labour Code, art. 105", () => {
  test("20 to 30 March 2026 are all closed, the 19th and the 31st are not (S159)", () => {
    const march = Array.from({ length: 13 }, (_, nth) => plusDays(day("2026-03-19"), nth));
    expect(march.filter((on) => days.isWorking(on)).map(isoDay)).toEqual(["2026-03-19", "2026-03-31"]);
  });

  test("28 May 2026 is two holidays, so the 29th is free", () => {
    expect(days.holidayOn(day("2026-05-29"))).toMatchObject({ moved: true });
    expect(isoDay(days.onOrAfter(day("2026-05-27")))).toBe("2026-06-01");
  });

  test("the moon holidays of 2027 are not set yet", () => {
    expect(days.isComplete(2027)).toBe(false);
  });
});

describe("payment calendar", () => {
  const paid = (month: string, code = "allowances", district?: string) => {
    const group = azerbaijan.payments.groups.find((it) => it.code === code);
    return group && isoDay(paymentDay(azerbaijan.payments, days, group, day(month), district));
  };

  test.each([
    ["2025-08-01", "2025-08-20"],
    ["2025-07-01", "2025-07-21"], // the 20th is a Sunday
    ["2026-03-01", "2026-03-19"], // both days are closed: paid before the holidays
  ])("allowances of %s", (month, on) => {
    expect(paid(month)).toBe(on);
  });

  test("pensions go by district", () => {
    expect([paid("2025-08-01", "pensions", "SM"), paid("2025-08-01", "pensions", "QBA")]).toEqual([
      "2025-08-08",
      "2025-08-15",
    ]);
  });
});

describe("identifiers and accounts", () => {
  const scheme = (code: string) => azerbaijan.identifiers.find((it) => it.code === code);

  test("a FIN has seven letters and digits, however it is typed", () => {
    const fin = scheme("FIN");
    expect(fin?.holds(fin.normalise(" 5zx 9k2a "))).toBe(true);
    expect(fin?.holds("5ZX9K2")).toBe(false);
  });

  test("the IBAN of the standard holds, one digit off does not", () => {
    expect(azerbaijan.accounts.holds("AZ21NABZ00000000137010001944")).toBe(true);
    expect(azerbaijan.accounts.holds("AZ21NABZ00000000137010001945")).toBe(false);
    expect(azerbaijan.accounts.bankOf("AZ21NABZ00000000137010001944")).toBe("NABZ");
  });
});

describe("districts", () => {
  test("codes are unique and names have Latin letters only", () => {
    const codes = azerbaijan.districts.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(azerbaijan.districts.filter(({ title }) => /[^\p{Script=Latin}\s–-]|[ǝ]/u.test(title["az"] ?? ""))).toEqual(
      [],
    );
  });

  test("the shares of the regions make a whole", () => {
    expect(azerbaijan.regions.reduce((sum, it) => sum + it.populationPerMille, 0)).toBe(1000);
  });
});
