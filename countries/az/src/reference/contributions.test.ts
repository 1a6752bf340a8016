import { describe, expect, test } from "vitest";
import { contributions } from "./contributions.ts";
import { identifiers } from "./identifiers.ts";

const { scheme, numberOf } = contributions.accounts.value;

/** The sum of digits that a number with a right check digit makes a multiple of ten, worked out from the right. */
function luhn(number: string): number {
  return number
    .split("")
    .toReversed()
    .reduce((all, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return all + Math.floor(value / 10) + (value % 10);
    }, 0);
}

describe("social insurance numbers", () => {
  test("hold under their scheme, and no two accounts have the same", () => {
    const numbers = Array.from({ length: 2000 }, (_, index) => numberOf(index + 1));
    const rule = identifiers.find(({ code }) => code === scheme);
    expect(numbers.filter((it) => rule?.holds(it) !== true)).toEqual([]);
    expect(new Set(numbers).size).toBe(2000);
    expect(numbers.filter((it) => luhn(it) % 10 !== 0)).toEqual([]);
  });

  test("show every single wrong digit", () => {
    const number = numberOf(40_321);
    const wrong = number.split("").flatMap((digit, at) =>
      Array.from({ length: 10 }, (_, other) => String(other))
        .filter((other) => other !== digit)
        .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
    );
    expect(wrong).toHaveLength(13 * 9);
    expect(wrong.filter((it) => luhn(it) % 10 === 0)).toEqual([]);
  });
});
