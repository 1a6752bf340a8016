import { about, decreed, programme } from "@dayaq/rules";
import { status } from "../../facts/standing.ts";
import { whileLiving } from "../../law/conditions.ts";
import { isLiving } from "../../law/people.ts";
import { decreeNationalHero } from "../../law/stipend-acts.ts";

/** The hero's own, while living. After the death the family shares it: STP-HERO-NAT-FAMILY. */
export const nationalHeroStipend = programme("STP-HERO-NAT", {
  title: {
    az: "Azərbaycanın Milli Qəhrəmanına Prezidentin aylıq təqaüdü",
    en: "President's stipend for a National Hero of Azerbaijan",
    ru: "Стипендия Президента Национальному герою Азербайджана",
  },
  about: "person",
  basis: decreeNationalHero("art. 1"),
  mode: "automatic",
  opens: ["status-granted:national-hero"],
  modelledFrom: "2018-03-01",
  given: { holder: about.has(status, { status: "national-hero" }), living: isLiving(about) },
  conditions: [
    {
      id: "hero",
      says: {
        az: "Sizə Azərbaycanın Milli Qəhrəmanı adı verilib.",
        en: "You have the title National Hero of Azerbaijan.",
        ru: "Вам присвоено звание Национального героя Азербайджана.",
      },
      basis: decreeNationalHero("art. 1"),
      certainty: "official",
      holds: ({ holder }) => holder,
    },
    whileLiving(decreeNationalHero(), "official"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("STP-HERO-NAT") },
});
