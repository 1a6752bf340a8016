import { day, isoDay, minor, OPEN } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { accountMonths, type Paid } from "./account.ts";

const paid = (from: string, until: string | undefined, employer = "A"): Paid => ({
  from: day(from),
  until: until === undefined ? OPEN : day(until),
  employer,
  amount: minor(100_00),
  contribution: minor(22_00),
});
const shown = (of: readonly Paid[], reported?: string, today = "2025-07-03") =>
  accountMonths(of, reported === undefined ? undefined : day(reported), day(today)).map(
    ({ month, lines }) => `${isoDay(month).slice(0, 7)}${lines.map(({ employer }) => ` ${employer}`).join("")}`,
  );

test("the latest month comes first, two employers stand in one month, and a month between has none", () => {
  const all = [
    paid("2025-03-01", "2025-04-01"),
    paid("2025-05-01", "2025-06-01"),
    paid("2025-05-01", "2025-06-01", "B"),
  ];
  expect(shown(all)).toEqual(["2025-05 A B", "2025-04", "2025-03 A"]);
});

test("months that were reported since without a wage are gaps", () => {
  expect(shown([paid("2025-04-01", "2025-05-01")], "2025-06-01")).toEqual(["2025-06", "2025-05", "2025-04 A"]);
  expect(shown([paid("2025-04-01", "2025-05-01")], "2025-03-01")).toEqual(["2025-04 A"]);
});

test("a wage counts in each month whose first day it covers, and in none that has not begun", () => {
  expect(shown([paid("2025-04-02", "2025-06-15")])).toEqual(["2025-06 A", "2025-05 A"]);
  expect(shown([paid("2025-06-01", undefined)])).toEqual(["2025-07 A", "2025-06 A"]);
  expect(shown([paid("2025-04-02", "2025-04-30")])).toEqual([]);
});

test("of whom nothing was reported there are no months", () => {
  expect(shown([], "2025-06-01")).toEqual([]);
});
