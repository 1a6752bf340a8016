import { invariant } from "./invariant.ts";

/** A currency and how many decimals its smallest unit has: 2 for the manat's qəpik, 0 for a currency without small coin. */
export interface Currency {
  /** ISO 4217 */
  readonly code: string;
  readonly decimals: number;
  /** How people write it: ₼. */
  readonly sign: string;
}

/**
 * A sum in the smallest unit of the country's currency (qəpik): always a safe integer, never a fraction.
 * One database holds one country, so a sum needs no currency beside it.
 */
export type Minor = number & { readonly __unit: "minor" };

export const ZERO = 0 as Minor;

export function minor(units: number): Minor {
  invariant(Number.isSafeInteger(units), "money is a whole number of the smallest unit");
  return units as Minor;
}

export const plus = (a: Minor, b: Minor): Minor => minor(a + b);
export const minus = (a: Minor, b: Minor): Minor => minor(a - b);
export const sumOf = (sums: readonly Minor[]): Minor => sums.reduce(plus, ZERO);

/** Reads a decimal string such as `1234.50`; undefined when it is not money of that currency, or more than a sum can hold. */
export function findMoney(text: string, { decimals }: Currency): Minor | undefined {
  const parts = /^(-?)(\d{1,13})(?:\.(\d+))?$/.exec(text);
  if (!parts) return undefined;
  const fraction = parts[3] ?? "";
  if (fraction.length > decimals) return undefined;
  const units = Number(`${parts[2]}${fraction.padEnd(decimals, "0")}`);
  if (!Number.isSafeInteger(units)) return undefined;
  return minor(parts[1] === "-" && units !== 0 ? -units : units);
}

/** A decimal string for machines: `1234.50`. */
export function decimal(sum: Minor, { decimals }: Currency): string {
  const digits = String(Math.abs(sum)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  return `${sum < 0 ? "-" : ""}${whole}${fraction}`;
}

/** The sum × numerator ÷ denominator, rounded half up (away from zero), without a float on the way. */
export function partOf(sum: Minor, numerator: number, denominator: number): Minor {
  invariant(denominator > 0, "a part has a positive denominator");
  const product = BigInt(sum) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const magnitude = ((product < 0n ? -product : product) * 2n + divisor) / (divisor * 2n);
  return minor(Number(product < 0n ? -magnitude : magnitude));
}

/**
 * Splits a sum by weights so that the parts add up to it exactly (largest remainder).
 * Equal remainders go to the earlier index: put the parts in the order of the rule for ties.
 */
export function split(sum: Minor, weights: readonly number[]): Minor[] {
  invariant(sum >= 0, "what is split is not owed back");
  const total = weights.reduce((all, weight) => all + weight, 0);
  invariant(total > 0 || weights.length === 0, "weights add up to more than nothing");
  if (weights.length === 1) return [sum]; // nearly always
  const exact = weights.map((weight) => BigInt(sum) * BigInt(weight));
  const floors = exact.map((product) => product / BigInt(total));
  const rest = weights.length === 0 ? 0 : Number(BigInt(sum) - floors.reduce((all, floor) => all + floor, 0n));
  const byRemainder = exact
    .map((product, index) => ({ index, remainder: product - (floors[index] ?? 0n) * BigInt(total) }))
    .toSorted((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const extra = new Set(byRemainder.slice(0, rest).map(({ index }) => index));
  return floors.map((floor, index) => minor(Number(floor) + (extra.has(index) ? 1 : 0)));
}
