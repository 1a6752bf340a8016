import {
  dayOf,
  earlier,
  firstOfMonth,
  firstOfNextMonth,
  later,
  type LocalDate,
  type Minor,
  minor,
  partOf,
  partsOf,
  plus,
  plusMonths,
} from "@dayaq/kernel";
import type { AccrualRule, DecidedRight, EntitledSegment, PartyId, Rhythm } from "./entitled.ts";

/** What one payee is to have for one beneficiary in one month. `month` is its first day. */
export interface Accrued {
  readonly beneficiary: PartyId;
  readonly payee: PartyId | null;
  readonly month: LocalDate;
  readonly amount: Minor;
}

type Terms = Pick<DecidedRight, "accrual" | "rhythm" | "decidedSegments" | "once">;

/** The months that a rhythm pays together: one, three or twelve. */
const MONTHS_OF: Readonly<Record<Rhythm, number>> = { monthly: 1, quarterly: 3, yearly: 12, once: 1 };

/** The sums of every month up to and with `last`, rounded half up once for each payee and month; no row where nothing is due. */
export function accrueRight(right: Terms, last: LocalDate): Accrued[] {
  const sums = new Map<string, Accrued>();
  const add = (row: Accrued): void => {
    const key = `${row.beneficiary}/${row.payee}/${row.month}`;
    const before = sums.get(key);
    sums.set(key, before ? { ...row, amount: plus(before.amount, row.amount) } : row);
  };
  for (const own of byPayee(right.decidedSegments)) {
    for (const row of accrueOne(own, right.accrual, right.rhythm, last)) add(row);
  }
  for (const { beneficiary, payee, on, amount } of right.once) {
    const month = firstOfMonth(on);
    if (month <= last) add({ beneficiary, payee, month, amount });
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0);
}

/** The segments of one beneficiary and one payee: rounding happens once over all of them. */
function byPayee(segments: readonly EntitledSegment[]): EntitledSegment[][] {
  const groups = Map.groupBy(segments, ({ beneficiary, payee }) => `${beneficiary}/${payee}`);
  return [...groups.values()].map((own) => own.toSorted((a, b) => a.from - b.from));
}

function* accrueOne(own: EntitledSegment[], rule: AccrualRule, rhythm: Rhythm, last: LocalDate): Generator<Accrued> {
  const [first] = own;
  if (!first) return;
  const { beneficiary, payee } = first;
  const end = earlier(
    own.reduce((until, segment) => later(until, segment.until), first.until),
    firstOfNextMonth(last),
  );
  const length = MONTHS_OF[rhythm];
  for (let month = startOfTerm(first.from, length); month < end; month = plusMonths(month, length, "last-of-month")) {
    if (month > last) return;
    const until = plusMonths(month, length, "last-of-month");
    const amount = amountOfTerm(own, rule, month, until);
    if (amount !== 0) yield { beneficiary, payee, month, amount };
  }
}

function amountOfTerm(own: readonly EntitledSegment[], rule: AccrualRule, from: LocalDate, until: LocalDate): Minor {
  const inside = own.filter((segment) => segment.from < until && segment.until > from);
  switch (rule) {
    case "state-on-first":
      return minor(inside.find((segment) => segment.from <= from)?.amount ?? 0);
    case "any-day":
      return minor(inside.at(-1)?.amount ?? 0);
    case "by-days": {
      const days = (segment: EntitledSegment): number => earlier(segment.until, until) - later(segment.from, from);
      return partOf(minor(inside.reduce((sum, segment) => sum + segment.amount * days(segment), 0)), 1, until - from);
    }
  }
}

/** The first day of the month, quarter or year in which a day lies. */
function startOfTerm(on: LocalDate, months: number): LocalDate {
  const { year, month } = partsOf(on);
  return dayOf(year, month - ((month - 1) % months), 1);
}
