import { about, calendarDay, choiceOf, decreed, programme, when } from "@dayaq/rules";
import { stateSupport } from "../../facts/standing.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { underEighteen, whileChildLives } from "../../law/conditions.ts";
import { drawsAssistance, householdOf } from "../../law/households.ts";
import { guardianOf, isLiving, isUnder } from "../../law/people.ts";

/** To the guardian of a child, in a household that draws social assistance. */
export const guardiansAllowance = programme("ALW-GUARD", {
  title: { az: "Qəyyumlara (himayəçilərə) müavinət", en: "Allowance for guardians", ru: "Пособие опекунам" },
  about: "child",
  basis: allowancesLaw("art. 4"),
  mode: "automatic",
  opens: ["guardianship-changed"],
  modelledFrom: "2018-03-01",
  given: {
    guardian: guardianOf(about),
    assisted: drawsAssistance(householdOf(guardianOf(about))),
    supportedByState: about.has(stateSupport, { full: true }),
    under18: isUnder(18, about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "has-guardian",
      says: { az: "Uşağın qəyyumu var.", en: "The child has a guardian.", ru: "У ребёнка есть опекун." },
      basis: allowancesLaw(),
      certainty: "official",
      holds: ({ guardian }) => guardian.exists(),
    },
    underEighteen(allowancesLaw()),
    whileChildLives(allowancesLaw(), "official"),
    {
      id: "not-on-full-state-support",
      says: {
        az: "Uşaq tam dövlət təminatında deyil.",
        en: "The child is not on full state support.",
        ru: "Ребёнок не находится на полном государственном обеспечении.",
      },
      basis: allowancesLaw(),
      certainty: "official",
      holds: ({ supportedByState }) => supportedByState.not(),
    },
    {
      id: "guardian-draws-assistance",
      says: {
        az: "Qəyyumun ailəsi ünvanlı dövlət sosial yardımı alır.",
        en: "The guardian's household draws targeted state social assistance.",
        ru: "Семья опекуна получает адресную государственную социальную помощь.",
      },
      basis: allowancesLaw(),
      certainty: "official",
      holds: ({ guardian, assisted }) => guardian.exists().not().or(assisted),
    },
  ],
  pays: {
    accrual: "by-days",
    monthly: () =>
      when(choiceOf("ALW-GUARD.before-2019").is("other-table").and(calendarDay("2019-04-01").reached().not()))
        .then(decreed("ALW-GUARD.other-table"))
        .otherwise(decreed("ALW-GUARD.named")),
  },
  beneficiary: ({ guardian }) => guardian,
});
