import {
  asAt,
  type Bool,
  type Day,
  decreed,
  firstDay,
  greatest,
  least,
  onceReached,
  type Person,
  type Quantity,
  quantity,
} from "@dayaq/rules";
import { labourPension } from "../facts/livelihood.ts";
import { disability } from "../facts/standing.ts";
import { capitalOf, insuredMonthsOf, isInsured } from "./insurance.ts";
import { minimumPension } from "./minimum-pension.ts";
import { hasPensionAge } from "./pension-age.ts";
import { dayOfBirth } from "./people.ts";

/** Months over which the capital of the account is paid out to somebody of pension age. */
export const monthsPaidOut: Quantity = decreed("PENSION-MONTHS");
const YEARS_OF_SERVICE = 25;

/** Paid by the Fund's older system, or awarded here: what every right asks that does not stand beside a labour pension. */
export const drawsLabourPension = (person: Person): Bool =>
  person.has(labourPension).or(person.draws("PEN-AGE"), person.draws("PEN-DIS"), person.draws("PEN-SURV"));

/** Art. 7: the capital gives the minimum pension by itself, or 25 years are insured. */
export const isEnoughForAge = (person: Person): Bool =>
  givesMinimum(capitalOf(person), monthsPaidOut.times(100)).or(insuredMonthsOf(person).atLeast(YEARS_OF_SERVICE * 12));

/** Whether it lasts so many hundredths of a month at the minimum. Of nothing it need not be known what the minimum was. */
const givesMinimum = (capital: Quantity, hundredths: Quantity): Bool =>
  capital.above(0).and(capital.times(100).atLeast(minimumPension.times(hundredths)));

const hasAgeAndEnough = (person: Person): Bool => isEnoughForAge(person).and(hasPensionAge(person));

/** The first day on which somebody of pension age has enough: what is awarded on it is never lost again. */
export const dayOfAgePension = (person: Person): Day => firstDay(hasAgeAndEnough(person));

/** From that day on. Where a later year leaves the day itself in doubt, the days before the doubt are known. */
export const hadAgeAndEnough = (person: Person): Bool => onceReached(hasAgeAndEnough(person));

/** Four months for each full year since the fifteenth birthday, five years at least: the Fund's table ends at 65. */
export const monthsNeededAt = (day: Day, person: Person): Quantity =>
  least(quantity(200), greatest(quantity(60), asAt(day, dayOfBirth(person).yearsSince()).minus(15).times(4)));

const HUNDREDTHS_A_MONTH_NEEDED = 72;

/** The Fund divides the capital by 0.72 months for each month of insurance that is needed: 86.40 at 45, 144 at 65. */
export const pensionOf = (capital: Quantity, monthsNeeded: Quantity): Quantity =>
  capital.times(100).per(monthsNeeded.times(HUNDREDTHS_A_MONTH_NEEDED), "half-up");

/** The age pension is due, whether it is paid or something larger in its place. */
export const hasRightToAgePension = (person: Person): Bool => isInsured(person).and(hadAgeAndEnough(person));

/**
 * From 81 per cent the insured months are enough; below, the capital has to give the minimum pension as well, on one day with
 * them. What was enough stays enough: a minimum that rises later takes nothing away, a degree that falls below 81 per cent asks of
 * the capital.
 */
export function disabilityPensionOf(person: Person) {
  const disabled = person.has(disability);
  const needed = monthsNeededAt(firstDay(disabled), person);
  const capital = capitalOf(person);
  const served = onceReached(disabled.and(insuredMonthsOf(person).atLeast(needed)));
  const saved = disabled.and(givesMinimum(capital, needed.times(HUNDREDTHS_A_MONTH_NEEDED)));
  const funded = person
    .fact(disability)
    .percent.atLeast(81)
    .or(saved, onceReached(served.and(saved)));
  return { needed, capital, served, funded, awarded: firstDay(served.and(funded)) };
}
