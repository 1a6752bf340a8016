import { earlier, firstOfMonth, isoDay, later, type LocalDate } from "@dayaq/kernel";
import type { NoticeData } from "./draft.ts";

/** What a decision becomes in money for one payee: when and where it will be paid. */
export interface PromisedMoney {
  readonly decisionId: number;
  readonly payee: number | null;
  /** In minor units. */
  readonly toPay: number;
  /** First day of the month for which it is owed. */
  readonly origin: LocalDate;
  readonly payOn: LocalDate | null;
  /** Code; null where a card is asked for. */
  readonly bank: string | null;
}

type Coming = PromisedMoney & { readonly payOn: LocalDate };

/**
 * The next payment to a person: everything of this decision that is promised to them. What is for months before its own is
 * arrears only beside a right that goes on; a single sum is paid late, and for no month.
 */
export function moneyOf(
  party: number,
  promised: readonly PromisedMoney[],
  goesOn: (on: LocalDate) => boolean,
): NoticeData {
  const own = promised.flatMap(({ payOn, ...it }): Coming[] =>
    it.payee === party && it.toPay > 0 && payOn !== null ? [{ ...it, payOn }] : [],
  );
  const [first] = own;
  if (!first) return {};
  const payOn = own.map((it) => it.payOn).reduce(earlier);
  const late = goesOn(payOn) ? own.filter(({ origin }) => origin < firstOfMonth(payOn)) : [];
  return {
    payAmount: sumOf(own),
    arrears: sumOf(late),
    ...monthsOf(late.map(({ origin }) => origin)),
    payOn: isoDay(payOn),
    ...(first.bank === null ? {} : { bank: first.bank }),
  };
}

const sumOf = (money: readonly PromisedMoney[]): number => money.reduce((total, { toPay }) => total + toPay, 0);

const monthsOf = (origins: readonly LocalDate[]): NoticeData =>
  origins.length === 0
    ? {}
    : { arrearsFrom: isoDay(origins.reduce(earlier)), arrearsUntil: isoDay(origins.reduce(later)) };
