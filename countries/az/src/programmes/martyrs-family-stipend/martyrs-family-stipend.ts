import { about, decreed, firstOf, type Person, programme, when } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { decree493 } from "../../law/acts.ts";
import {
  childrenOf,
  fatherOf,
  guardianOf,
  isDependentChild,
  isLiving,
  isUnder,
  motherOf,
  parentsOf,
  spousesOf,
} from "../../law/people.ts";

const familyOf = (fallen: Person) =>
  spousesOf(fallen).and(parentsOf(fallen), childrenOf(fallen).where(isDependentChild)).where(isLiving);

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
  opens: ["status-granted", "birth", "adoption"],
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
      holds: ({ martyr }) => martyr,
    },
    {
      id: "family",
      says: {
        az: "Həyat yoldaşı, valideyni və ya himayəsindəki uşağı var.",
        en: "A spouse, a parent or a dependent child is living.",
        ru: "Жив супруг, родитель или ребёнок на иждивении.",
      },
      basis: decree493(),
      holds: ({ family }) => family.any(isLiving),
    },
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-MARTYR") },
  equalShares: ({ family }) => family,
  payee: {
    basis: decree493(),
    certainty: "derived",
    // A child's part is paid through whoever stands for the child.
    is: (_, member) =>
      when(isUnder(18, member))
        .then(firstOf(motherOf(member), fatherOf(member), guardianOf(member)))
        .otherwise(member),
  },
});
