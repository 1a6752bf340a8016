import { firstOfMonth, firstOfNextMonth, type LocalDate, type Minor, type Period } from "@dayaq/kernel";

/** What one employer paid over some months, each alike. */
export interface Paid extends Period {
  readonly employer: string;
  readonly amount: Minor;
  readonly contribution: Minor;
}

/** A calendar month, by its first day; empty where nobody reported a wage. */
export interface AccountMonth {
  readonly month: LocalDate;
  readonly lines: readonly Omit<Paid, keyof Period>[];
}

/**
 * The months of an account, the latest first: from the first with a wage to the last with one, or to `reported` when that is later,
 * with those in between that have none. A wage counts in each month whose first day it covers and that has begun, as the law has it.
 */
export function accountMonths(
  paid: readonly Paid[],
  reported: LocalDate | undefined,
  today: LocalDate,
): AccountMonth[] {
  const byMonth = new Map<LocalDate, AccountMonth["lines"][number][]>();
  for (const { from, until, ...line } of paid) {
    const first = from === firstOfMonth(from) ? from : firstOfNextMonth(from);
    for (let month = first; month < until && month <= today; month = firstOfNextMonth(month)) {
      const lines = byMonth.get(month);
      if (lines === undefined) byMonth.set(month, [line]);
      else lines.push(line);
    }
  }
  const begun = [...byMonth.keys()];
  if (begun.length === 0) return [];
  const last = Math.max(...begun, reported ?? 0);
  const months: AccountMonth[] = [];
  for (let month = Math.min(...begun) as LocalDate; month <= last; month = firstOfNextMonth(month))
    months.push({ month, lines: byMonth.get(month) ?? [] });
  return months.toReversed();
}
