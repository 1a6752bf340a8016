import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal, findMoney, type Minor, minor, partOf, split, sumOf } from "../src/index.ts";

const manat = { code: "AZN", decimals: 2, sign: "₼" };
const whole = { code: "XXD", decimals: 0, sign: "¤" };
const anySum = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(minor);

describe("money", () => {
  test("is written and read back to the last unit", () => {
    fc.assert(
      fc.property(anySum, fc.constantFrom(manat, whole), (sum, currency) => {
        expect(findMoney(decimal(sum, currency), currency)).toBe(sum);
      }),
    );
  });

  test.each(["1.234", "1,00", "1e3", "", " 1", "0x10", "--1", "99999999999999"])("%s is none", (text) => {
    expect(findMoney(text, manat)).toBeUndefined();
  });

  test("has as many decimals as its currency", () => {
    expect([decimal(5 as Minor, manat), decimal(-5 as Minor, manat), decimal(600 as Minor, whole)]).toEqual([
      "0.05",
      "-0.05",
      "600",
    ]);
    expect(findMoney("6.5", whole)).toBeUndefined();
    expect(findMoney("9999999999999.999", { ...whole, decimals: 3 })).toBeUndefined(); // more than can be counted exactly
  });

  test("is never a fraction", () => {
    expect(() => minor(0.1)).toThrow("whole number");
    expect(partOf(minor(100), 1, 3)).toBe(33);
    expect(partOf(minor(5), 1, 2)).toBe(3);
    expect(partOf(minor(-5), 1, 2)).toBe(-3);
  });
});

describe("a split", () => {
  const anyWeights = fc
    .array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((it) => it > 0));

  test("adds up exactly, and no part is a whole unit off its exact share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }).map(minor), anyWeights, (sum, weights) => {
        const parts = split(sum, weights);
        const total = weights.reduce((all, it) => all + it, 0);
        expect(sumOf(parts)).toBe(sum);
        parts.forEach((part, index) => expect(Math.abs(part - (sum * (weights[index] ?? 0)) / total)).toBeLessThan(1));
      }),
    );
  });

  test("gives the rest to those who stand first, and is of nothing that is owed back", () => {
    expect(split(minor(700), [1, 1, 1])).toEqual([234, 233, 233]);
    expect(() => split(minor(-700), [1, 1, 1])).toThrow("owed back");
  });
});
