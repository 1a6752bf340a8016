import { about, decreed, programme } from "@dayaq/rules";
import { familyLives, hasHadUntilDeath, nearestOf, paidToEachMember } from "../../law/family-of-the-fallen.ts";
import { hasDied } from "../../law/people.ts";
import { decreeNationalHero } from "../../law/stipend-acts.ts";

/** The hero's own amount, in equal parts to the family: after the death, or at once where the title is given after it. */
export const nationalHeroFamilyStipend = programme("STP-HERO-NAT-FAMILY", {
  title: {
    az: "Azərbaycanın Milli Qəhrəmanının ailəsinə Prezidentin aylıq təqaüdü",
    en: "President's stipend for the family of a National Hero of Azerbaijan",
    ru: "Стипендия Президента семье Национального героя Азербайджана",
  },
  about: "deceased",
  basis: decreeNationalHero("art. 2"),
  mode: "automatic",
  opens: ["death", "status-granted:national-hero", "birth", "adoption"],
  modelledFrom: "2018-03-01",
  given: { hero: hasHadUntilDeath("national-hero", about), died: hasDied(about), family: nearestOf(about) },
  conditions: [
    {
      id: "hero",
      says: {
        az: "Vəfat edənə Azərbaycanın Milli Qəhrəmanı adı verilib.",
        en: "The deceased has the title National Hero of Azerbaijan.",
        ru: "Умершему присвоено звание Национального героя Азербайджана.",
      },
      basis: decreeNationalHero("art. 2"),
      certainty: "official",
      holds: ({ hero }) => hero,
    },
    {
      id: "died",
      says: { az: "Qəhrəman vəfat edib.", en: "The hero has died.", ru: "Герой умер." },
      basis: decreeNationalHero("art. 2"),
      certainty: "official",
      holds: ({ died }) => died,
    },
    familyLives(decreeNationalHero("art. 2"), "official"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-HERO-NAT") },
  equalShares: ({ family }) => family,
  payee: paidToEachMember(decreeNationalHero("art. 2")),
});
