import { about, decreed, programme } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { whileLiving } from "../../law/conditions.ts";
import { isLiving } from "../../law/people.ts";
import { decreePatrioticWarHero } from "../../law/stipend-acts.ts";

/** The hero's own, while living. After the death the family shares it: STP-HERO-PW-FAMILY. */
export const patrioticWarHeroStipend = programme("STP-HERO-PW", {
  title: {
    az: "Vətən Müharibəsi Qəhrəmanına Prezidentin aylıq təqaüdü",
    en: "President's stipend for a Hero of the Patriotic War",
    ru: "Стипендия Президента Герою Отечественной войны",
  },
  about: "person",
  basis: decreePatrioticWarHero("art. 1"),
  mode: "automatic",
  opens: ["status-granted:patriotic-war-hero"],
  modelledFrom: "2020-12-25",
  given: { holder: about.has(status, { status: "patriotic-war-hero" }), living: isLiving(about) },
  conditions: [
    {
      id: "hero",
      says: {
        az: "Sizə “Vətən Müharibəsi Qəhrəmanı” adı verilib.",
        en: "You have the title Hero of the Patriotic War.",
        ru: "Вам присвоено звание Героя Отечественной войны.",
      },
      basis: decreePatrioticWarHero("art. 1"),
      certainty: "official",
      holds: ({ holder }) => holder,
    },
    whileLiving(decreePatrioticWarHero(), "official"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-HERO-PW") },
});
