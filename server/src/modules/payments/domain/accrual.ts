import {
  BEGINNING,
  earlier,
  firstOfMonth,
  firstOfNextMonth,
  invariant,
  isEndOfTime,
  later,
  type LocalDate,
  type Minor,
  plus,
} from "@dayaq/kernel";
import { sumsOfMonth } from "@dayaq/rules";
import type { DecidedRight, PartyId } from "./entitled.ts";

/** What one payee is to have for one beneficiary in one month. `month` is its first day. */
export interface Accrued {
  readonly beneficiary: PartyId;
  readonly payee: PartyId | null;
  readonly month: LocalDate;
  readonly amount: Minor;
}

/** The sums of every month from `since` up to and with `last`, as the rules count a month; no row where nothing is due. */
export function accrueRight(
  { accrual, decidedSegments, once }: Pick<DecidedRight, "accrual" | "decidedSegments" | "once">,
  last: LocalDate,
  since: LocalDate = BEGINNING,
): Accrued[] {
  const sums = new Map<string, Accrued>();
  const add = ({ beneficiary, payee, month, amount }: Accrued): void => {
    const key = `${beneficiary}/${payee}/${month}`;
    const before = sums.get(key)?.amount;
    sums.set(key, { beneficiary, payee, month, amount: before === undefined ? amount : plus(before, amount) });
  };
  const [first] = decidedSegments;
  if (first) {
    const from = decidedSegments.reduce((day, segment) => earlier(day, segment.from), first.from);
    const until = decidedSegments.reduce((day, segment) => later(day, segment.until), first.until);
    invariant(!isEndOfTime(from), "a decided right begins on a day");
    const end = earlier(until, firstOfNextMonth(last));
    for (let month = later(firstOfMonth(from), since); month < end; month = firstOfNextMonth(month)) {
      for (const sum of sumsOfMonth(decidedSegments, accrual, month)) {
        add({ ...sum, beneficiary: sum.beneficiary as PartyId, payee: sum.payee as PartyId | null }); // as they went in
      }
    }
  }
  for (const { on, ...sum } of once) {
    const month = firstOfMonth(on);
    if (month >= since && month <= last) add({ ...sum, month });
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0);
}
