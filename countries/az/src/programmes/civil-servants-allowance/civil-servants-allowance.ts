import { about, decreed, programme } from "@dayaq/rules";
import { citizenship } from "../../facts/person.ts";
import { civilOfficeEnd } from "../../facts/service.ts";
import { allowancesLaw } from "../../law/acts.ts";
import { decree936 } from "../../law/allowance-acts.ts";
import { whileLiving } from "../../law/conditions.ts";
import { drawsLabourPension } from "../../law/labour-pensions.ts";
import { MONTHS_BEFORE_APPLICATION } from "../../law/past-months.ts";
import { isLiving } from "../../law/people.ts";

/** A part of the last pay, for life, to whoever left the civil service at pension age or disabled, and has no labour pension. */
export const civilServantsAllowance = programme("ALW-CIV", {
  title: {
    az: "Dövlət qulluqçusuna ömürlük müavinət",
    en: "Civil servant's lifelong allowance",
    ru: "Пожизненное пособие государственному служащему",
  },
  about: "person",
  basis: decree936(),
  mode: "offer",
  opens: ["civil-service-left"],
  modelledFrom: "2018-03-01",
  given: {
    left: about.has(civilOfficeEnd, { ground: ["pension-age", "disability"] }),
    averagePay: about.fact(civilOfficeEnd).averagePay,
    pension: drawsLabourPension(about),
    citizen: about.has(citizenship, { country: "AZ" }),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "left-the-service",
      says: {
        az: "Pensiya yaşına və ya əlilliyə görə dövlət qulluğundan çıxmısınız.",
        en: "You left the civil service at pension age or because of a disability.",
        ru: "Вы ушли с государственной службы по пенсионному возрасту или инвалидности.",
      },
      basis: decree936(),
      certainty: "reported",
      holds: ({ left }) => left,
    },
    {
      id: "no-labour-pension",
      says: {
        az: "Əmək pensiyası almırsınız.",
        en: "You draw no labour pension.",
        ru: "Вы не получаете трудовую пенсию.",
      },
      basis: decree936(),
      certainty: "reported",
      holds: ({ pension }) => pension.not(),
    },
    {
      id: "citizen",
      says: {
        az: "Azərbaycan vətəndaşısınız.",
        en: "You are a citizen of Azerbaijan.",
        ru: "Вы гражданин Азербайджана.",
      },
      basis: allowancesLaw("general provisions"),
      certainty: "official",
      holds: ({ citizen }) => citizen,
    },
    whileLiving(decree936(), "reported"),
  ],
  pays: {
    accrual: "by-days",
    monthly: ({ averagePay }) => averagePay.times(decreed("ALW-CIV")).dividedBy(100),
  },
  claimReachesBackMonths: MONTHS_BEFORE_APPLICATION,
});
