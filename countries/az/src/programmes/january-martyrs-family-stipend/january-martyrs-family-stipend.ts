import { about, decreed, programme } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { familyLives, familyOf, paidToEachMember } from "../../law/family-of-the-fallen.ts";
import { januaryStipend } from "../../law/stipend-acts.ts";

/** One amount for each martyr of 20 January 1990. Who shares it is read as for every other martyr: no source says it of this stipend. */
export const januaryMartyrsFamilyStipend = programme("STP-20JAN", {
  title: {
    az: "20 Yanvar şəhidinin ailəsinə Prezidentin aylıq təqaüdü",
    en: "President's stipend for the family of a martyr of 20 January",
    ru: "Стипендия Президента семье шехида 20 Января",
  },
  about: "deceased",
  basis: januaryStipend(),
  mode: "automatic",
  opens: ["status-granted:january-1990-martyr", "birth", "adoption"],
  modelledFrom: "2019-04-01",
  given: { fallen: about.has(status, { status: "january-1990-martyr" }), family: familyOf(about) },
  conditions: [
    {
      id: "january-martyr",
      says: {
        az: "Həlak olan 1990-cı il 20 Yanvar şəhididir.",
        en: "The fallen person is a martyr of 20 January 1990.",
        ru: "Погибший — шехид 20 Января 1990 года.",
      },
      basis: januaryStipend(),
      certainty: "reported",
      holds: ({ fallen }) => fallen,
    },
    familyLives(januaryStipend(), "derived"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-20JAN") },
  equalShares: ({ family }) => family,
  payee: paidToEachMember(januaryStipend()),
});
