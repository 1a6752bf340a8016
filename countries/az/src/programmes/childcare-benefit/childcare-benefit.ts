import { about, decreed, firstOf, type Person, programme, when } from "@dayaq/rules";
import { childcareLeave } from "../../facts/insurance.ts";
import { employment } from "../../facts/livelihood.ts";
import { coveredChild, whileChildLives } from "../../law/conditions.ts";
import { insuranceRules } from "../../law/insurance-acts.ts";
import { dayOfBirth, isCovered, isLiving, isThere, isUnder } from "../../law/people.ts";
import { joinedProactive } from "../../law/proactive.ts";

const onLeave = about.related(childcareLeave);
const stillThere = onLeave.where(isThere);
const hasContract = (person: Person) => person.has(employment, { kind: "contract" });

/** To the one of the family who has a contract and is on partly paid leave for the child. */
export const childcareBenefit = programme("INS-CARE3", {
  title: {
    az: "Üç yaşınadək uşağa qulluğa görə müavinət",
    en: "Childcare benefit until three",
    ru: "Пособие по уходу за ребёнком до трёх лет",
  },
  about: "child",
  basis: insuranceRules(),
  mode: "application",
  automaticWhen: ({ carer }) => joinedProactive(carer, onLeave),
  opens: ["childcare-leave-changed"],
  modelledFrom: "2018-03-01",
  given: {
    // A leave may stand in the register after the contract has ended: whoever has one comes first.
    carer: firstOf(stillThere.where(hasContract).first(), stillThere.first()),
    under3: isUnder(3, about),
    halfGrown: dayOfBirth(about).plusMonths(18).reached(),
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "on-leave",
      says: {
        az: "Ailə üzvlərindən biri uşağa qulluq üzrə qismən ödənişli məzuniyyətdədir və itkin düşməyib.",
        en: "One of the family is on partly paid leave for the child and is not missing.",
        ru: "Кто-то из семьи в частично оплачиваемом отпуске по уходу и не пропал.",
      },
      basis: insuranceRules(),
      certainty: "reported",
      holds: ({ carer }) => carer.exists(),
    },
    {
      id: "has-contract",
      says: {
        az: "Məzuniyyətdə olanın əmək müqaviləsi var.",
        en: "Whoever is on leave has an employment contract.",
        ru: "У того, кто в отпуске, есть трудовой договор.",
      },
      basis: insuranceRules(),
      certainty: "reported",
      holds: ({ carer }) => carer.exists().not().or(hasContract(carer)),
    },
    {
      id: "under-3",
      says: { az: "Uşağın 3 yaşı tamam olmayıb.", en: "The child is under three.", ru: "Ребёнку нет трёх лет." },
      basis: insuranceRules(),
      certainty: "reported",
      holds: ({ under3 }) => under3,
    },
    coveredChild(insuranceRules(), "derived"),
    whileChildLives(insuranceRules(), "derived"),
  ],
  pays: {
    accrual: "by-days",
    monthly: ({ halfGrown }) =>
      when(halfGrown).then(decreed("INS-CARE3.from-18-months")).otherwise(decreed("INS-CARE3.under-18-months")),
  },
  beneficiary: ({ carer }) => carer,
});
