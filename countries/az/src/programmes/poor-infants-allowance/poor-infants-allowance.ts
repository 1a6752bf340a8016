import { about, decreed, programme } from "@dayaq/rules";
import { allowancesLaw } from "../../law/acts.ts";
import { whileChildLives } from "../../law/conditions.ts";
import { drawsAssistance, householdOf, representativeOf, whoDrawsFor } from "../../law/households.ts";
import { dayOfBirth, isLiving, isMissing } from "../../law/people.ts";

/** For each infant of a household that draws social assistance, to whoever speaks for the household. */
export const poorInfantsAllowance = programme("ALW-INF-POOR", {
  title: {
    az: "1 yaşınadək uşağı olan aztəminatlı ailəyə müavinət",
    en: "Allowance for a poor family with an infant",
    ru: "Пособие малообеспеченной семье с ребёнком до года",
  },
  about: "child",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["birth"],
  modelledFrom: "2018-03-01",
  given: {
    assisted: drawsAssistance(householdOf(about)),
    bornOn: dayOfBirth(about),
    endsOn: dayOfBirth(about).plusYears(1).firstOfMonth().plusMonths(1),
    representative: representativeOf(householdOf(about)),
    drawer: whoDrawsFor(householdOf(about)),
    living: isLiving(about),
    missing: isMissing(about),
  },
  conditions: [
    {
      id: "in-their-first-year",
      says: {
        az: "Uşağın bir yaşı tamam olduğu ay başa çatmayıb.",
        en: "The month in which the child turns one is not over.",
        ru: "Месяц, в котором ребёнку исполняется год, не закончился.",
      },
      basis: allowancesLaw(),
      certainty: "reported",
      holds: ({ bornOn, endsOn }) => bornOn.reached().and(endsOn.reached().not()),
    },
    whileChildLives(allowancesLaw(), "reported"),
    {
      id: "not-missing",
      says: {
        az: "Məhkəmə uşağı itkin düşmüş saymayıb və ölmüş elan etməyib.",
        en: "No court has found the child missing or declared it dead.",
        ru: "Суд не признал ребёнка пропавшим и не объявил умершим.",
      },
      basis: allowancesLaw(),
      certainty: "reported",
      holds: ({ missing }) => missing.not(),
    },
    {
      id: "household-draws-assistance",
      says: {
        az: "Uşağın ailəsi ünvanlı dövlət sosial yardımı alır.",
        en: "The child's household draws targeted state social assistance.",
        ru: "Семья ребёнка получает адресную государственную социальную помощь.",
      },
      basis: allowancesLaw("art. 4"),
      certainty: "official",
      holds: ({ assisted }) => assisted,
    },
  ],
  pays: { accrual: "by-days", monthly: () => decreed("ALW-INF-POOR") },
  beneficiary: ({ drawer }) => drawer,
  payee: { basis: allowancesLaw(), certainty: "reported", is: ({ representative }) => representative },
});
