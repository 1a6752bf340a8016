import { about, decreed, firstOf, programme, when } from "@dayaq/rules";
import { disability } from "../../facts/standing.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { adoptionAmendment } from "../../law/allowance-acts.ts";
import { coveredChild, whileChildLives } from "../../law/conditions.ts";
import { dayOfBirth, fatherOf, isAdoptedByOthers, isCovered, isLiving, isUnder, motherOf } from "../../law/people.ts";

/** For each child adopted out of want of parental care: from three years on, or at any age with a disability. */
export const adoptedChildAllowance = programme("ALW-ADOPT", {
  title: {
    az: "Övladlığa götürülən uşağa görə müavinət",
    en: "Allowance for an adopted child",
    ru: "Пособие на усыновлённого ребёнка",
  },
  about: "child",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["adoption"],
  modelledFrom: "2021-01-01",
  given: {
    adopted: isAdoptedByOthers(about),
    disabled: about.has(disability),
    three: dayOfBirth(about).plusYears(3).reached(),
    under18: isUnder(18, about),
    covered: isCovered(about),
    living: isLiving(about),
    mother: motherOf(about),
    father: fatherOf(about),
  },
  conditions: [
    {
      id: "adopted",
      says: {
        az: "Valideyn himayəsindən məhrum olmuş uşaq övladlığa götürülüb.",
        en: "A child without parental care has been adopted.",
        ru: "Усыновлён ребёнок, лишённый родительского попечения.",
      },
      basis: adoptionAmendment(),
      certainty: "reported",
      holds: ({ adopted }) => adopted,
    },
    {
      id: "three-or-disabled",
      says: {
        az: "Uşağın üç yaşı tamam olub və ya əlilliyi müəyyən edilib.",
        en: "The child has turned three, or has a disability.",
        ru: "Ребёнку исполнилось три года, или у него инвалидность.",
      },
      basis: adoptionAmendment(),
      certainty: "reported",
      holds: ({ three, disabled }) => three.or(disabled),
    },
    {
      id: "under-18",
      says: {
        az: "Uşağın 18 yaşı tamam olmayıb.",
        en: "The child is under 18.",
        ru: "Ребёнку нет 18 лет.",
      },
      basis: adoptionAmendment(),
      certainty: "reported",
      holds: ({ under18 }) => under18,
    },
    coveredChild(allowancesLaw("general provisions"), "official"),
    whileChildLives(adoptionAmendment(), "derived"),
  ],
  pays: {
    // It is paid to the end of the month in which the child turns 18.
    accrual: "any-day",
    monthly: ({ disabled }) =>
      when(disabled).then(decreed("ALW-ADOPT.disabled")).otherwise(decreed("ALW-ADOPT.healthy")),
  },
  beneficiary: ({ mother, father }) => firstOf(mother, father),
  payee: { basis: adoptionAmendment(), certainty: "derived" },
});
