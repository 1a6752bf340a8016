import { about, decreed, programme } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { familyLives, nearestOf, paidToEachMember } from "../../law/family-of-the-fallen.ts";
import { decree244 } from "../../law/stipend-acts.ts";

/** For servicemen who fell, went missing or were declared dead: the status tells, since of the missing no death is recorded. */
export const afghanistanFamilyStipend = programme("STP-AFG", {
  title: {
    az: "Əfqanıstanda həlak olanın ailəsinə Prezidentin aylıq təqaüdü",
    en: "President's stipend for the family of one who fell in Afghanistan",
    ru: "Стипендия Президента семье погибшего в Афганистане",
  },
  about: "deceased",
  basis: decree244(),
  mode: "automatic",
  opens: ["status-granted:afghanistan-fallen", "birth", "adoption"],
  modelledFrom: "2019-04-01",
  given: { fallen: about.has(status, { status: "afghanistan-fallen" }), family: nearestOf(about) },
  conditions: [
    {
      id: "fell-in-afghanistan",
      says: {
        az: "Hərbi qulluqçu Əfqanıstanda həlak olub, itkin düşüb və ya ölmüş elan edilib.",
        en: "The serviceman fell in Afghanistan, went missing there or was declared dead.",
        ru: "Военнослужащий погиб или пропал без вести в Афганистане либо объявлен умершим.",
      },
      basis: decree244(),
      certainty: "reported",
      holds: ({ fallen }) => fallen,
    },
    familyLives(decree244(), "derived"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-AFG") },
  equalShares: ({ family }) => family,
  payee: paidToEachMember(decree244()),
});
