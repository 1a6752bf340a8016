import { about, programme } from "@dayaq/rules";
import { injuryAgreement } from "../../facts/harm.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { decree804 } from "../../law/allowance-acts.ts";
import { coveredByLaw, whileLiving } from "../../law/conditions.ts";
import { isCovered, isLiving } from "../../law/people.ts";

/** So much as the Fund has agreed with the injured, or with each of the family, in place of what the enterprise owed. */
export const workInjuryAllowance = programme("ALW-WORKINJ", {
  title: {
    az: "Özəlləşdirilən müəssisələrdə əmək xəsarətinə görə müavinət",
    en: "Allowance for injuries at work in privatised enterprises",
    ru: "Пособие за трудовое увечье на приватизированных предприятиях",
  },
  about: "person",
  basis: decree804(),
  mode: "automatic",
  opens: ["injury-agreement-made"],
  modelledFrom: "2018-03-01",
  given: {
    agreed: about.has(injuryAgreement),
    amount: about.fact(injuryAgreement).amount,
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "agreement",
      says: {
        az: "Fondla bu barədə müqaviləniz qüvvədədir.",
        en: "Your agreement on it with the Fund is in force.",
        ru: "Ваше соглашение об этом с Фондом действует.",
      },
      basis: decree804(),
      certainty: "derived",
      holds: ({ agreed }) => agreed,
    },
    coveredByLaw(allowancesLaw("general provisions"), "official"),
    whileLiving(decree804(), "reported"),
  ],
  pays: { accrual: "by-days", monthly: ({ amount }) => amount },
});
