import {
  daysInMonth,
  firstOfMonth,
  firstOfNextMonth,
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
    sums.push(...inMonth(timeline, rule, month));
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

interface Stretch extends Share {
  readonly days: number;
}

function inMonth(timeline: Timeline<Award>, rule: Accrual, month: LocalDate): MonthlySum[] {
  const window: Period =
    rule === "state-on-first" ? { from: month, until: (month + 1) as LocalDate } : wholeMonth(month);
  const stretches = [...segments(timeline, window)].flatMap(({ value, from, until }): Stretch[] =>
    value.kind === "due" ? value.shares.map((share) => ({ ...share, days: until - from })) : [],
  );
  if (rule === "by-days") return byDays(stretches, month);
  const greatest = new Map<PersonId, Stretch>();
  for (const stretch of stretches) {
    const before = greatest.get(stretch.beneficiary);
    if (before === undefined || stretch.amount >= before.amount) greatest.set(stretch.beneficiary, stretch);
  }
  return [...greatest.values()].map(({ beneficiary, payee, amount }) => ({ month, beneficiary, payee, amount }));
}

/** Sum of amount × days, divided once by the days of the month. */
function byDays(stretches: readonly Stretch[], month: LocalDate): MonthlySum[] {
  const { year, month: number } = partsOf(month);
  const length = daysInMonth(year, number);
  const products = new Map<string, { beneficiary: PersonId; payee: PersonId | null; product: number }>();
  for (const { beneficiary, payee, amount, days } of stretches) {
    const key = JSON.stringify([beneficiary, payee]);
    const before = products.get(key)?.product ?? 0;
    products.set(key, { beneficiary, payee, product: before + amount * days });
  }
  return [...products.values()].map(({ beneficiary, payee, product }) => ({
    month,
    beneficiary,
    payee,
    amount: partOf(minor(product), 1, length),
  }));
}

const wholeMonth = (month: LocalDate): Period => ({ from: month, until: firstOfNextMonth(month) });
