import {
  earlier,
  firstOfMonth,
  firstOfNextMonth,
  later,
  type LocalDate,
  type Minor,
  minor,
  partOf,
  partsOf,
  type Period,
  segments,
  type Timeline,
} from "@dayaq/kernel";
import type { Award, Determination, Share } from "./award.ts";
import type { Accrual } from "./programme.ts";
import type { PersonId } from "./values.ts";

/** What one beneficiary's part of a right comes to in one calendar month. */
export interface MonthlySum {
  /** First day of the month. */
  readonly month: LocalDate;
  readonly beneficiary: PersonId;
  readonly payee: PersonId | null;
  readonly amount: Minor;
}

/** A part of a right over some days. */
export interface Stretch extends Share, Period {}

/**
 * What falls due in each month of a window, rounded half up once a month. Days on which the right is undetermined add nothing:
 * `undeterminedMonths` names them. A one-off falls due in the month of its day.
 */
export function accrue(
  { timeline, once }: Pick<Determination, "timeline" | "once">,
  rule: Accrual,
  months: Period,
): MonthlySum[] {
  const sums: MonthlySum[] = [];
  for (let month = firstOfMonth(months.from); month < months.until; month = firstOfNextMonth(month))
    sums.push(...sumsOfMonth(stretchesIn(timeline, month), rule, month));
  for (const { on, award } of once) {
    if (award.kind !== "due" || firstOfMonth(on) < firstOfMonth(months.from) || on >= months.until) continue;
    sums.push(...award.shares.map((share) => ({ ...share, month: firstOfMonth(on) })));
  }
  return sums;
}

/** First days of the months of a window in which the right is undetermined on some day. */
export function undeterminedMonths(
  { timeline, once }: Pick<Determination, "timeline" | "once">,
  window: Period,
): Set<LocalDate> {
  const months = new Set<LocalDate>();
  for (const { value, ...stretch } of segments(timeline, window)) {
    if (value.kind !== "undetermined") continue;
    for (let month = firstOfMonth(stretch.from); month < stretch.until; month = firstOfNextMonth(month))
      months.add(month);
  }
  for (const { on, award } of once) if (award.kind === "undetermined") months.add(firstOfMonth(on));
  return months;
}

function stretchesIn(timeline: Timeline<Award>, month: LocalDate): Stretch[] {
  return [...segments(timeline, { from: month, until: firstOfNextMonth(month) })].flatMap(({ value, from, until }) =>
    value.kind === "due" ? value.shares.map((share) => ({ ...share, from, until })) : [],
  );
}

/** What the parts of one right come to in a month, by beneficiary and payee; days outside the month add nothing. */
export function sumsOfMonth(stretches: readonly Stretch[], rule: Accrual, month: LocalDate): MonthlySum[] {
  const next = firstOfNextMonth(month);
  const inside = stretches.filter(({ from, until }) => from < next && until > month);
  if (rule === "by-days") return byDays(inside, { from: month, until: next });
  if (!fallsDue(rule, month)) return [];
  const counted = rule === "any-day" ? inside : inside.filter(({ from }) => from <= month);
  const greatest = new Map<PersonId, Stretch>();
  for (const stretch of counted) {
    const before = greatest.get(stretch.beneficiary);
    if (before === undefined || stretch.amount >= before.amount) greatest.set(stretch.beneficiary, stretch);
  }
  return [...greatest.values()].map(({ beneficiary, payee, amount }) => ({ month, beneficiary, payee, amount }));
}

/** Whether anything falls due in a month at all. */
const fallsDue = (rule: Accrual, on: LocalDate): boolean => {
  const { month } = partsOf(on);
  return rule === "per-year" ? month === 1 : rule !== "per-quarter" || month % 3 === 1;
};

/**
 * The sum of amount × days, divided once by the days of the month and rounded once for the whole right: so a sum that is shared
 * anew inside a month is never exceeded. What rounding leaves over goes to the largest remainders; where these are equal, in the
 * order of the parts.
 */
function byDays(stretches: readonly Stretch[], month: Period): MonthlySum[] {
  const length = month.until - month.from;
  const products = new Map<string, { beneficiary: PersonId; payee: PersonId | null; product: number }>();
  for (const { beneficiary, payee, amount, from, until } of stretches) {
    const key = JSON.stringify([beneficiary, payee]);
    const days = earlier(until, month.until) - later(from, month.from);
    products.set(key, { beneficiary, payee, product: (products.get(key)?.product ?? 0) + amount * days });
  }
  const parts = [...products.values()];
  const whole = partOf(minor(parts.reduce((sum, { product }) => sum + product, 0)), 1, length);
  const floors = parts.map(({ product }) => Math.floor(product / length));
  const left = whole - floors.reduce((sum, floor) => sum + floor, 0);
  const raised = new Set(
    parts
      .map(({ product }, index) => ({ index, remainder: product % length }))
      .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map(({ beneficiary, payee }, index) => ({
    month: month.from,
    beneficiary,
    payee,
    amount: minor((floors[index] ?? 0) + (raised.has(index) ? 1 : 0)),
  }));
}
