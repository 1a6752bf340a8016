import { invariant, type Minor, partOf } from "@dayaq/kernel";
import type { Comparison } from "../tree/node.ts";
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
