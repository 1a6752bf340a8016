import { day, minor, OPEN } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { type Stretch, sumsOfMonth } from "../src/index.ts";

const part = (who: string, from: string, until: string | undefined, amount: number): Stretch => ({
  beneficiary: who,
  payee: who,
  from: day(from),
  until: until === undefined ? OPEN : day(until),
  amount: minor(amount),
});
const march = day("2026-03-01");
const sums = (rule: Parameters<typeof sumsOfMonth>[1], ...parts: Stretch[]) =>
  sumsOfMonth(parts, rule, march).map(({ beneficiary, amount }) => [beneficiary, amount]);

describe("a month", () => {
  test.each([
    ["by days: 16 of 31", "by-days", [part("a", "2026-01-01", "2026-03-17", 100_00)], [["a", 51_61]]],
    ["by days: half a qəpik goes up", "by-days", [part("a", "2026-03-01", "2026-03-02", 46_5)], [["a", 15]]],
    [
      "by days: a raise inside it is rounded once",
      "by-days",
      [part("a", "2026-01-01", "2026-03-11", 100_00), part("a", "2026-03-11", undefined, 120_00)],
      [["a", 113_55]],
    ],
    [
      "state on the first: a right that began on the 2nd",
      "state-on-first",
      [part("a", "2026-03-02", undefined, 100_00)],
      [],
    ],
    [
      "any day: a right that ended on the 2nd",
      "any-day",
      [part("a", "2026-01-01", "2026-03-03", 100_00)],
      [["a", 100_00]],
    ],
    [
      "any day: a raise inside it counts in full",
      "any-day",
      [part("a", "2026-01-01", "2026-03-11", 100_00), part("a", "2026-03-11", undefined, 120_00)],
      [["a", 120_00]],
    ],
    ["per quarter: March is no first month of one", "per-quarter", [part("a", "2026-01-01", undefined, 100_00)], []],
    ["per year: only January", "per-year", [part("a", "2026-01-01", undefined, 100_00)], []],
    ["before the right", "by-days", [part("a", "2026-04-01", undefined, 100_00)], []],
  ] as const)("counted %s", (_, rule, parts, expected) => {
    expect(sums(rule, ...parts)).toEqual(expected);
  });

  test.each([
    ["per-quarter", "2026-01-01", ["2026-04-01", "2026-07-01"]],
    ["per-quarter", "2026-04-02", ["2026-07-01"]],
    ["per-year", "2025-12-31", ["2026-01-01"]],
  ] as const)("%s falls due in the first months that begin with the right, from %s", (rule, from, due) => {
    const months = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01", "2026-07-01"].filter((it) => it > from);
    const right = [part("a", from, undefined, 300_00)];
    expect(months.filter((month) => sumsOfMonth(right, rule, day(month)).length > 0)).toEqual(due);
  });

  test("in which a sum is shared anew gives each their days, and together exactly the sum", () => {
    const shared = sums(
      "by-days",
      part("a", "2026-01-01", "2026-03-11", 166_67),
      part("b", "2026-01-01", "2026-03-11", 166_67),
      part("c", "2026-01-01", "2026-03-11", 166_66),
      part("a", "2026-03-11", undefined, 250_00),
      part("b", "2026-03-11", undefined, 250_00),
    );
    expect(shared).toEqual([
      ["a", 223_12],
      ["b", 223_12],
      ["c", 53_76],
    ]);
    expect(shared.reduce((all, [, amount]) => all + Number(amount), 0)).toBe(500_00);
  });
});
