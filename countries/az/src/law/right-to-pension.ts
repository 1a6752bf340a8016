import { anyOf, asAt, type Bool, calendarDay, firstOf, type People, type Person, type Quantity } from "@dayaq/rules";
import { labourPension } from "../facts/livelihood.ts";
import { disability } from "../facts/standing.ts";
import { hasCapital, insuredMonthsOf, isInsured } from "./insurance.ts";
import { disabilityPensionOf, hasRightToAgePension, monthsNeededAt } from "./labour-pensions.ts";
import { isOfPensionAge } from "./pension-age.ts";
import { dayOfLoss } from "./people.ts";
import { breadwinnersOf } from "./survivors.ts";

/** Registers close what they say of a person on the day of death, some on the eve. */
export const eveOfLoss = (deceased: Person) => dayOfLoss(deceased).plusDays(-1);

/** The service that is asked of whoever died or is missing. */
export const monthsNeededOfDeceased = (deceased: Person): Quantity => monthsNeededAt(dayOfLoss(deceased), deceased);

/** Insured for as long as a disability pension at that age would ask, and not paid by the Fund's older system. */
const wasBreadwinner = (deceased: Person): Bool =>
  asAt(eveOfLoss(deceased), deceased.has(labourPension).not().and(isInsured(deceased))).and(
    asAt(eveOfLoss(deceased), insuredMonthsOf(deceased)).atLeast(monthsNeededOfDeceased(deceased)),
  );

/** Of the age of art. 7, or disabled: perhaps a pensioner, of whom the Fund's formula does not speak. */
export const couldDrawPension = (deceased: Person): Bool =>
  asAt(eveOfLoss(deceased), isOfPensionAge(deceased).or(deceased.has(disability)));

/** Service of before the personal accounts counts, and gives nothing: a pension of nothing is none. */
const leavesPension = (deceased: Person): Bool =>
  couldDrawPension(deceased).or(asAt(eveOfLoss(deceased), hasCapital(deceased)));

/** Those after whom the person has a survivor pension. */
const insuredBreadwinnersOf = (person: Person): People => breadwinnersOf(person).where(wasBreadwinner);

/** After whom it is reckoned: whoever died first of those who leave one, else of all. */
export const breadwinnerOf = (person: Person): Person =>
  firstOf(insuredBreadwinnersOf(person).where(leavesPension).first(), insuredBreadwinnersOf(person).first());

/** The day from which the pensions of disability and of survivors are modelled. */
const othersAreModelled: Bool = calendarDay("2023-01-01").reached();

/** Whether it is paid or something larger in its place. */
const hasRightToDisabilityPension = (person: Person): Bool => {
  const { served, funded } = disabilityPensionOf(person);
  return isInsured(person).and(person.has(disability), served, funded);
};

/** Also somebody who draws a larger allowance instead: what is for those alone who have no labour pension is not for them. */
export const hasRightToLabourPension = (person: Person): Bool =>
  anyOf(
    person.has(labourPension),
    hasRightToAgePension(person),
    othersAreModelled.and(hasRightToDisabilityPension(person).or(insuredBreadwinnersOf(person).any(leavesPension))),
  );
