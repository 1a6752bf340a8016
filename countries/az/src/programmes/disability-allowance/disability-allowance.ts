import { about, anyOf, type Bool, calendarDay, choiceOf, decreed, programme, type Quantity, when } from "@dayaq/rules";
import { labourPension } from "../../facts/livelihood.ts";
import { disability } from "../../facts/standing.ts";
import { allowancesLaw, amendment2022 } from "../../law/acts.ts";
import { coveredByLaw, withDisability, whileLiving } from "../../law/conditions.ts";
import { hasRightToAgePension } from "../../law/labour-pensions.ts";
import { childAndWhoStandsForIt, throughWhoStandsForAChild } from "../../law/payee.ts";
import { isCovered, isLiving } from "../../law/people.ts";

/** The three amounts by percentage, of adults or of children. */
const scale = (of: "adult" | "child", percent: Quantity): Quantity =>
  when(percent.atLeast(81))
    .then(decreed(`ALW-DIS.${of}.81-100`))
    .when(percent.atLeast(61))
    .then(decreed(`ALW-DIS.${of}.61-80`))
    .otherwise(decreed(`ALW-DIS.${of}.31-60`));

const amountOf = ({ child, percent }: { readonly child: Bool; readonly percent: Quantity }): Quantity =>
  when(child).then(scale("child", percent)).otherwise(scale("adult", percent));

const besidePension = choiceOf<"higher" | "both">("ALW-DIS.beside-a-pension");

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
    olderPension: about.has(labourPension),
    olderSum: about.fact(labourPension).amount,
    agePension: hasRightToAgePension(about),
    covered: isCovered(about),
    living: isLiving(about),
    ...childAndWhoStandsForIt,
  },
  conditions: [
    withDisability(amendment2022("art. 7.0.4 as amended"), "official"),
    {
      id: "beside-a-pension",
      says: {
        az: "Əmək pensiyası almırsınız və ya (2022-ci ilin iyulundan) pensiyanız bu müavinətdən azdır.",
        en: "You draw no labour pension or, since July 2022, one that is smaller than this allowance.",
        ru: "Вы не получаете трудовую пенсию или (с июля 2022 года) она меньше этого пособия.",
      },
      basis: amendment2022("art. 7.0.4 as amended"),
      certainty: "reported",
      // The pensions awarded here are its declared rivals since; before, the right to one was enough.
      holds: ({ olderPension, olderSum, agePension, child, percent }) =>
        when(calendarDay("2022-07-01").reached())
          .then(anyOf(besidePension.is("both"), olderPension.not(), olderSum.below(amountOf({ child, percent }))))
          .otherwise(olderPension.or(agePension).not()),
    },
    coveredByLaw(allowancesLaw("general provisions"), "official"),
    whileLiving(allowancesLaw(), "official"),
  ],
  pays: {
    accrual: "by-days",
    monthly: (given) => amountOf(given),
  },
  payee: throughWhoStandsForAChild(allowancesLaw()),
});
