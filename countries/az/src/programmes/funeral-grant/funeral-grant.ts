import { about, asAt, decreed, programme, when } from "@dayaq/rules";
import { death } from "../../facts/person.ts";
import { allowancesLaw, pensionsLaw } from "../../law/acts.ts";
import { drawsLabourPension } from "../../law/labour-pensions.ts";
import { isCovered } from "../../law/people.ts";

const TIMES_THE_MINIMUM_PENSION = 3; // the fund's answer on the death of a pensioner: three times the minimum (S39)

/** Offered to the family, since only they know who buries. The amount is the one in force on the day of death. */
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
  },
  conditions: [
    {
      id: "died",
      says: { az: "Ölüm qeydə alınıb.", en: "The death is registered.", ru: "Смерть зарегистрирована." },
      basis: allowancesLaw("art. 4"),
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
      // Registers close a residence on the day of death, some on the eve; of the living it is not asked.
      holds: ({ hasDied, diedOn, covered }) =>
        hasDied.not().or(asAt(diedOn, covered), asAt(diedOn.plusDays(-1), covered)),
    },
  ],
  pays: {
    on: ({ diedOn }) => diedOn,
    once: ({ diedOn, pensioner }) =>
      when(asAt(diedOn.plusDays(-1), pensioner))
        .then(asAt(diedOn, decreed("MIN-PENSION").times(TIMES_THE_MINIMUM_PENSION)))
        .otherwise(asAt(diedOn, decreed("FUNERAL"))),
  },
  payee: { basis: pensionsLaw("death of a pensioner"), is: (_, whoBuries) => whoBuries },
});
