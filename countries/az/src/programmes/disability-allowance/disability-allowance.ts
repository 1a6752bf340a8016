import { about, calendarDay, decreed, programme, type Quantity, when } from "@dayaq/rules";
import { disability } from "../../facts/standing.ts";
import { allowancesLaw, amendment2022 } from "../../law/acts.ts";
import { drawsLabourPension } from "../../law/labour-pensions.ts";
import { coveredByLaw, withDisability, whileLiving } from "../../law/conditions.ts";
import { childAndWhoStandsForIt, throughWhoStandsForAChild } from "../../law/payee.ts";
import { isCovered, isLiving } from "../../law/people.ts";

/** The three amounts by percentage, of adults or of children. */
const scale = (of: "adult" | "child", percent: Quantity): Quantity =>
  when(percent.atLeast(81))
    .then(decreed(`ALW-DIS.${of}.81-100`))
    .when(percent.atLeast(61))
    .then(decreed(`ALW-DIS.${of}.61-80`))
    .otherwise(decreed(`ALW-DIS.${of}.31-60`));

/** It follows the decision of the expertise: from its first day to the end of its term. */
export const disabilityAllowance = programme("ALW-DIS", {
  title: { az: "Əlilliyə görə müavinət", en: "Disability allowance", ru: "Пособие по инвалидности" },
  about: "person",
  basis: allowancesLaw("art. 7.0.4"),
  mode: "automatic",
  opens: ["disability"],
  modelledFrom: "2018-03-01",
  given: {
    percent: about.fact(disability).percent,
    disabled: about.has(disability),
    labourPension: drawsLabourPension(about),
    covered: isCovered(about),
    living: isLiving(about),
    ...childAndWhoStandsForIt,
  },
  conditions: [
    withDisability(amendment2022("art. 7.0.4 as amended")),
    {
      id: "beside-a-pension",
      says: {
        az: "Əmək pensiyası almırsınız və ya həmin günün qanunu ikisinə də icazə verir.",
        en: "You draw no labour pension, or the law of that day allows both.",
        ru: "Вы не получаете трудовую пенсию, или закон того дня разрешает обе выплаты.",
      },
      basis: amendment2022("art. 7.0.4 as amended"),
      holds: ({ labourPension: pension }) => pension.not().or(calendarDay("2022-07-01").reached()),
    },
    coveredByLaw(allowancesLaw("general provisions")),
    whileLiving(allowancesLaw()),
  ],
  pays: {
    accrual: "by-days",
    monthly: ({ child, percent }) => when(child).then(scale("child", percent)).otherwise(scale("adult", percent)),
  },
  payee: throughWhoStandsForAChild(allowancesLaw()),
});
