import { invariant, type Minor, partOf } from "@dayaq/kernel";
import type { Comparison, Rounding } from "../tree/node.ts";
import { isUnknown, Unknown, type Value } from "../values.ts";

/** Applies to numbers that are known: an unknown stays unknown, and what does not exist stays nothing. */
function onNumbers(values: readonly Value[], apply: (numbers: readonly number[]) => number): Value {
  if (values.some((it) => it === null)) return null;
  const unknown = values.filter(isUnknown);
  if (unknown.length > 0) return Unknown.of(unknown);
  const result = apply(values as readonly number[]); // the types of the tree are checked when the law is loaded
  invariant(Number.isSafeInteger(result), "an amount stays within whole numbers");
  return result;
}

export const plus = (values: readonly Value[]): Value =>
  onNumbers(values, (all) => all.reduce((sum, it) => sum + it, 0));
export const minus = (values: readonly Value[]): Value => onNumbers(values, ([left = 0, right = 0]) => left - right);
export const times = (values: readonly Value[]): Value => onNumbers(values, ([left = 0, right = 0]) => left * right);
export const max = (values: readonly Value[]): Value => onNumbers(values, (all) => Math.max(...all));
export const min = (values: readonly Value[]): Value => onNumbers(values, (all) => Math.min(...all));

export const divide = (value: Value, by: number): Value => onNumbers([value], ([it = 0]) => partOf(it as Minor, 1, by)); // a whole number, like money

/** Rounded once; by nothing, nothing. */
export const quotient = (left: Value, right: Value, rounding: Rounding): Value =>
  right === 0 ? null : onNumbers([left, right], ([dividend = 0, divisor = 1]) => rounded(dividend, divisor, rounding));

/** In whole numbers of any size, so that no float stands in between. */
function rounded(dividend: number, divisor: number, rounding: Rounding): number {
  const sign = dividend < 0 === divisor < 0 ? 1n : -1n;
  const [size, by] = [BigInt(Math.abs(dividend)), BigInt(Math.abs(divisor))];
  const down = size / by;
  const rest = size - down * by;
  const isRaised = rounding === "up" ? rest > 0n : rounding === "half-up" && rest * 2n >= by;
  return Number(sign * (down + (isRaised ? 1n : 0n)));
}

/** Of what does not exist, no comparison holds. */
export function compare(by: Comparison, left: Value, right: Value): Value {
  if (left === null || right === null) return false;
  if (isUnknown(left)) return left;
  if (isUnknown(right)) return right;
  switch (by) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case "=":
      return left === right;
    case ">=":
      return left >= right;
    case ">":
      return left > right;
  }
}
