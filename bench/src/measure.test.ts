import { expect, test } from "vitest";
import { figure, median, percentile } from "./measure.ts";
import { tableOf } from "./report.ts";

test("the median of an even number of runs lies between the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});

test("the 99th percentile of a hundred is the one before the last", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile(hundred, 0.5)).toBe(50);
});

test("a figure stands beside its limit", () => {
  const made = figure("x.rate", "events/s", [300, 100, 200], { limit: 400, note: "why" });
  expect(made).toMatchObject({ value: 200, ratio: 0.5 });
  expect(tableOf([made]).split("\n")[1]).toMatch(/^x\.rate +200 +events\/s +400 +0\.50 +3 +why$/);
});
