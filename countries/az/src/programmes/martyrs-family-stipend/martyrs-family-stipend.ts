import { about, decreed, programme } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { decree493 } from "../../law/acts.ts";
import { familyLives, familyOf, paidToEachMember } from "../../law/family-of-the-fallen.ts";

/** One amount for each fallen person, in equal parts: it is shared anew whenever somebody joins or leaves, and never grows. */
export const martyrsFamilyStipend = programme("STP-MARTYR", {
  title: {
    az: "Şəhid ailəsinə Prezidentin aylıq təqaüdü",
    en: "President's stipend for a martyr's family",
    ru: "Стипендия Президента семье шехида",
  },
  about: "deceased",
  basis: decree493(),
  mode: "automatic",
  opens: ["status-granted:martyr", "birth", "adoption"],
  modelledFrom: "2021-01-01",
  given: { martyr: about.has(status, { status: "martyr" }), family: familyOf(about) },
  conditions: [
    {
      id: "martyr",
      says: {
        az: "Həlak olana şəhid statusu verilib.",
        en: "The fallen person has the status of martyr.",
        ru: "Погибшему присвоен статус шехида.",
      },
      basis: decree493(),
      certainty: "official",
      holds: ({ martyr }) => martyr,
    },
    familyLives(decree493(), "official"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-MARTYR") },
  equalShares: ({ family }) => family,
  payee: paidToEachMember(decree493()),
});
