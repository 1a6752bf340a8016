import { about, decreed, programme } from "@dayaq/rules";
import { familyLives, hasHadUntilDeath, nearestOf, paidToEachMember } from "../../law/family-of-the-fallen.ts";
import { hasDied } from "../../law/people.ts";
import { decreePatrioticWarHero } from "../../law/stipend-acts.ts";

/** The hero's own amount, in equal parts to the family: after the death, or at once where the title is given after it. */
export const patrioticWarHeroFamilyStipend = programme("STP-HERO-PW-FAMILY", {
  title: {
    az: "Vətən Müharibəsi Qəhrəmanının ailəsinə Prezidentin aylıq təqaüdü",
    en: "President's stipend for the family of a Hero of the Patriotic War",
    ru: "Стипендия Президента семье Героя Отечественной войны",
  },
  about: "deceased",
  basis: decreePatrioticWarHero("art. 2.1"),
  mode: "automatic",
  opens: ["death", "status-granted:patriotic-war-hero", "birth", "adoption"],
  modelledFrom: "2020-12-25",
  given: { hero: hasHadUntilDeath("patriotic-war-hero", about), died: hasDied(about), family: nearestOf(about) },
  conditions: [
    {
      id: "hero",
      says: {
        az: "Vəfat edənə “Vətən Müharibəsi Qəhrəmanı” adı verilib.",
        en: "The deceased has the title Hero of the Patriotic War.",
        ru: "Умершему присвоено звание Героя Отечественной войны.",
      },
      basis: decreePatrioticWarHero("art. 2.1"),
      certainty: "official",
      holds: ({ hero }) => hero,
    },
    {
      id: "died",
      says: { az: "Qəhrəman vəfat edib.", en: "The hero has died.", ru: "Герой умер." },
      basis: decreePatrioticWarHero("art. 2.1"),
      certainty: "official",
      holds: ({ died }) => died,
    },
    familyLives(decreePatrioticWarHero("art. 2.1"), "official"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-HERO-PW") },
  equalShares: ({ family }) => family,
  payee: paidToEachMember(decreePatrioticWarHero("art. 2.1")),
});
