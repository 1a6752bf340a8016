import { about, asAt, claimant, decreed, firstOf, programme, when } from "@dayaq/rules";
import { employment } from "../../facts/livelihood.ts";
import { death } from "../../facts/person.ts";
import { allowancesLaw, pensionsLaw } from "../../law/acts.ts";
import { insuranceRules } from "../../law/insurance-acts.ts";
import { FUND_OF_THE_INSURED } from "../../law/insured-benefits.ts";
import { drawsLabourPension } from "../../law/labour-pensions.ts";
import { minimumPension } from "../../law/minimum-pension.ts";
import { childrenOf, dayOfBirth, isCovered, isThere, parentsOf, spousesOf } from "../../law/people.ts";
import { beganProactive } from "../../law/proactive.ts";

/** Spouse, parents and grown children who are there. */
const family = spousesOf(about)
  .and(parentsOf(about), childrenOf(about))
  .where((it) => isThere(it).and(dayOfBirth(it).plusYears(18).reached()));

/**
 * Offered to whoever buries, since only they know. From May 2026 on it is granted to the family by itself where one relative is all
 * the family: of several, no source says which is paid. The amount is the one in force on the day of death.
 */
export const funeralGrant = programme("FUNERAL", {
  title: { az: "Dəfn üçün müavinət", en: "Funeral grant", ru: "Пособие на погребение" },
  about: "deceased",
  basis: allowancesLaw("art. 4"),
  mode: "offer",
  opens: ["death"],
  modelledFrom: "2018-03-01",
  given: {
    diedOn: about.fact(death).on,
    hasDied: about.has(death),
    covered: isCovered(about),
    pensioner: drawsLabourPension(about),
    worked: about.has(employment),
    family,
  },
  automaticWhen: ({ diedOn, family }) =>
    beganProactive(diedOn).and(family.count().atLeast(1), family.count().atLeast(2).not()),
  conditions: [
    {
      id: "died",
      says: { az: "Ölüm qeydə alınıb.", en: "The death is registered.", ru: "Смерть зарегистрирована." },
      basis: allowancesLaw("art. 4"),
      certainty: "official",
      holds: ({ hasDied }) => hasDied,
    },
    {
      id: "covered",
      says: {
        az: "Vəfat edən Azərbaycan vətəndaşı idi və ya burada daimi yaşayırdı.",
        en: "The deceased was a citizen of Azerbaijan or lived here permanently.",
        ru: "Умерший был гражданином Азербайджана или постоянно жил здесь.",
      },
      basis: allowancesLaw("general provisions"),
      certainty: "official",
      // Registers close a residence on the day of death, some on the eve; of the living it is not asked.
      holds: ({ hasDied, diedOn, covered }) =>
        hasDied.not().or(asAt(diedOn, covered), asAt(diedOn.plusDays(-1), covered)),
    },
  ],
  pays: {
    on: ({ diedOn }) => diedOn,
    once: ({ diedOn, pensioner }) =>
      when(asAt(diedOn.plusDays(-1), pensioner))
        .then(asAt(diedOn, minimumPension.times(decreed("FUNERAL-PENSIONER"))))
        .otherwise(asAt(diedOn, decreed("FUNERAL"))),
  },
  // Whoever says that they bury has it; where nobody said so yet, the only one of the family.
  beneficiary: ({ family }) => firstOf(claimant, family.first()),
  payee: { basis: pensionsLaw("death of a pensioner"), certainty: "derived", is: (_, whoBuries) => whoBuries },
  // Registers close a job and a pension on the day of death: both are asked for on the eve.
  otherFund: {
    fund: FUND_OF_THE_INSURED,
    basis: insuranceRules(),
    certainty: "derived",
    when: ({ diedOn, pensioner, worked }) => asAt(diedOn.plusDays(-1), pensioner.or(worked)),
  },
});
