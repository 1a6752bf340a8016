import { about, asAt, type Bool, type Day, greatest, programme, type Quantity } from "@dayaq/rules";
import { employment, labourPension } from "../../facts/livelihood.ts";
import { pensionsLaw } from "../../law/acts.ts";
import { coveredByLaw, notPaidByOlderSystem, whileLiving } from "../../law/conditions.ts";
import {
  isNotBelowDisabilityAllowance,
  notBelowDisabilityAllowance,
  ofDisabled,
} from "../../law/disability-allowance.ts";
import { capitalOf, indexedSince, insuredMonthsOf, isInsured } from "../../law/insurance.ts";
import { dayOfAgePension, hadAgeAndEnough, isEnoughForAge, monthsPaidOut } from "../../law/labour-pensions.ts";
import { minimumPension } from "../../law/minimum-pension.ts";
import { ageOf, reachedPensionAge } from "../../law/pension-age.ts";
import { isCovered, isLiving } from "../../law/people.ts";
import { recalculated } from "./recalculation.ts";

const pensionOfMonth = (of: {
  readonly awarded: Day;
  readonly capital: Quantity;
  readonly insuredMonths: Quantity;
  readonly works: Bool;
}): Quantity =>
  greatest(
    indexedSince(of.awarded, asAt(of.awarded, greatest(of.capital.per(monthsPaidOut, "half-up"), minimumPension))).plus(
      recalculated(about, of),
    ),
    minimumPension,
  );

/** Awarded on the first day on which the age is reached and there is enough; afterwards indexed each January and never below the minimum. */
export const agePension = programme("PEN-AGE", {
  title: { az: "Yaşa görə əmək pensiyası", en: "Age pension", ru: "Трудовая пенсия по возрасту" },
  about: "person",
  basis: pensionsLaw("art. 7"),
  mode: "automatic",
  opens: ["insurance-balance-stated", "pension-ended"],
  modelledFrom: "2018-03-01",
  given: {
    ...ageOf(about),
    insured: isInsured(about),
    capital: capitalOf(about),
    insuredMonths: insuredMonthsOf(about),
    enough: isEnoughForAge(about).or(hadAgeAndEnough(about)),
    awarded: dayOfAgePension(about),
    works: about.has(employment),
    ...ofDisabled(about),
    olderPension: about.has(labourPension),
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "pension-age",
      says: {
        az: "Pensiya yaşına çatmısınız.",
        en: "You have reached the pension age.",
        ru: "Вы достигли пенсионного возраста.",
      },
      basis: pensionsLaw("art. 7"),
      certainty: "reported",
      holds: (age) => reachedPensionAge(age),
    },
    {
      id: "capital-or-service",
      says: {
        az: "Hesabınızdakı kapital minimum pensiyaya çatır və ya 25 il sığorta stajınız var.",
        en: "Your capital gives the minimum pension, or you have 25 years of insurance.",
        ru: "Капитала хватает на минимальную пенсию, или у вас 25 лет страхового стажа.",
      },
      basis: pensionsLaw("art. 7"),
      certainty: "reported",
      holds: ({ insured, enough }) => insured.and(enough),
    },
    notPaidByOlderSystem(pensionsLaw()),
    coveredByLaw(pensionsLaw(), "derived"),
    whileLiving(pensionsLaw(), "derived"),
    {
      ...notBelowDisabilityAllowance,
      holds: (of) => isNotBelowDisabilityAllowance(pensionOfMonth(of), of),
    },
  ],
  pays: {
    accrual: "by-days",
    monthly: pensionOfMonth,
  },
});
