import { isoDay } from "@dayaq/kernel";
import {
  asAt,
  type Bool,
  calendarDay,
  type Day,
  decreed,
  type Person,
  type Quantity,
  quantity,
  when,
} from "@dayaq/rules";
import { insuranceRecord, wage } from "../facts/insurance.ts";
import { parameters } from "../generated/parameters.ts";

export type Indexed = "PENSION-INDEXATION.pensions" | "PENSION-INDEXATION.capital";

const valuesOf = new Map(parameters.map(({ key, values }) => [key, values]));

/** The Januaries of an indexation, and by how much per thousand each raised what stood since an earlier day. */
const raisesOf = (key: Indexed, since: Day) =>
  (valuesOf.get(key)?.map(({ from }) => isoDay(from)) ?? []).map((from) => {
    const january = calendarDay(from);
    return {
      january,
      applies: appliesIn(january, since),
      raised: (sum: Quantity) => raisedIn(january, key, since, sum),
    };
  });

const appliesIn = (january: Day, since: Day) => since.before(january).and(january.reached());

/** What one January makes of a sum that stood since a day. */
export function raisedIn(january: Day, key: Indexed, since: Day, sum: Quantity): Quantity {
  const raise = when(appliesIn(january, since))
    .then(asAt(january, decreed(key)))
    .otherwise(quantity(0));
  return sum.times(raise.plus(1000)).dividedBy(1000);
}

/** Art. 29: what a pension of that day has become by each January's indexation since; each is rounded by itself. */
export const indexedSince = (day: Day, pension: Quantity): Quantity =>
  raisesOf("PENSION-INDEXATION.pensions", day).reduce((sum, { raised }) => raised(sum), pension);

/** What employers paid to the insurance part of the account, over the full months before the day. */
export const paidInFor = (person: Person): Quantity => person.total(wage, "contribution");

/**
 * The capital of the insurance part: what the Fund stated last, with what was paid in since; each January raises what stood
 * there before it. The Fund states every account after a January, so that of whom it has stated none yet nothing was raised.
 */
export function capitalOf(person: Person): Quantity {
  const { upTo, capital } = person.fact(insuranceRecord);
  const paidIn = paidInFor(person);
  let balance = capital;
  let counted = asAt(upTo, paidIn);
  for (const { january, applies, raised } of raisesOf("PENSION-INDEXATION.capital", upTo)) {
    const until = when(applies).then(asAt(january, paidIn)).otherwise(counted);
    balance = raised(balance.plus(until).minus(counted));
    counted = until;
  }
  return when(person.has(insuranceRecord)).then(balance.plus(paidIn).minus(counted)).otherwise(paidIn);
}

/** Whether anything stands in the account: no indexation, known or not, makes something of nothing. */
export const hasCapital = (person: Person): Bool =>
  person.has(insuranceRecord).and(person.fact(insuranceRecord).capital.above(0)).or(paidInFor(person).above(0));

/** Months of insurance: those that the Fund stated last, and each month with a wage since. */
export function insuredMonthsOf(person: Person): Quantity {
  const { upTo, months } = person.fact(insuranceRecord);
  const worked = person.monthsWith(wage);
  return when(person.has(insuranceRecord))
    .then(months.plus(worked).minus(asAt(upTo, worked)))
    .otherwise(worked);
}

/** Of whom neither the Fund nor the tax service has said anything, nothing need be asked. */
export const isInsured = (person: Person) => person.has(insuranceRecord).or(person.monthsWith(wage).atLeast(1));
