import { about, anyOf, programme, when } from "@dayaq/rules";
import { labourPension } from "../../facts/livelihood.ts";
import { disability } from "../../facts/standing.ts";
import { allowancesLaw, amendment2022 } from "../../law/acts.ts";
import { coveredByLaw, withDisability, whileLiving } from "../../law/conditions.ts";
import { disabilityAllowanceOf, isComparedWithPension, isDrawnWithPension } from "../../law/disability-allowance.ts";
import { hasRightToAgePension } from "../../law/labour-pensions.ts";
import { childAndWhoStandsForIt, throughWhoStandsForAChild } from "../../law/payee.ts";
import { isCovered, isLiving } from "../../law/people.ts";

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
    ownPension: about.draws("PEN-AGE").or(about.draws("PEN-DIS")),
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
      // Whoever draws an own pension awarded here draws one that is not the smaller; a survivor pension is a declared rival.
      holds: ({ olderPension, olderSum, ownPension, agePension, ...of }) =>
        when(isComparedWithPension)
          .then(
            anyOf(
              isDrawnWithPension,
              ownPension.not().and(olderPension.not().or(olderSum.below(disabilityAllowanceOf(of)))),
            ),
          )
          .otherwise(olderPension.or(agePension).not()),
    },
    coveredByLaw(allowancesLaw("general provisions"), "official"),
    whileLiving(allowancesLaw(), "official"),
  ],
  pays: {
    accrual: "by-days",
    monthly: (given) => disabilityAllowanceOf(given),
  },
  payee: throughWhoStandsForAChild(allowancesLaw()),
});
