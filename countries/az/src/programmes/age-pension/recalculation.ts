import { asAt, type Bool, type Day, firstDay, least, type Person, type Quantity, quantity, when } from "@dayaq/rules";
import { indexedSince, paidInFor } from "../../law/insurance.ts";
import { monthsPaidOut } from "../../law/labour-pensions.ts";

const PERCENT_OF_CAPITAL = 90;
/** The Fund's example is of a pensioner who left work “before six years were full”: no more is taken off the 144 months. */
const MOST_MONTHS_WORKED = 72;

/**
 * Art. 37.3.1: once the pensioner has left work, what was paid in since the award is divided by what is left of the 144 months.
 * It is added from the first of a month on, since only full months are counted. The first time of leaving work counts.
 */
export function recalculated(
  person: Person,
  { awarded, insuredMonths, works }: { awarded: Day; insuredMonths: Quantity; works: Bool },
): Quantity {
  const monthsWorked = insuredMonths.minus(asAt(awarded, insuredMonths));
  const left = firstDay(awarded.reached().and(monthsWorked.atLeast(1), works.not()));
  const from = left.plusDays(-1).firstOfMonth().plusMonths(1);
  const earned = paidInFor(person).minus(asAt(awarded, paidInFor(person)));
  const monthsLeft = monthsPaidOut.minus(least(monthsWorked, quantity(MOST_MONTHS_WORKED)));
  const added = asAt(from, earned.times(PERCENT_OF_CAPITAL).per(monthsLeft.times(100), "half-up"));
  return when(from.reached()).then(indexedSince(from, added)).otherwise(quantity(0));
}
