import { about, programme, quantity, when } from "@dayaq/rules";
import { maternitySheet } from "../../facts/insurance.ts";
import { coveredByLaw } from "../../law/conditions.ts";
import { insuranceRules } from "../../law/insurance-acts.ts";
import { bySheet, insuredHalfYear, paidBySheet, toldByEmployer } from "../../law/insured-benefits.ts";
import { isCovered } from "../../law/people.ts";
import { beganProactive } from "../../law/proactive.ts";
import { labourCode } from "../../law/special-acts.ts";

/** The whole average wage for each month of the leave, by the employer's sheet. */
export const maternityBenefit = programme("INS-MAT", {
  title: {
    az: "Hamiləliyə və doğuma görə müavinət",
    en: "Maternity benefit",
    ru: "Пособие по беременности и родам",
  },
  about: "person",
  basis: insuranceRules(),
  mode: "application",
  automaticWhen: ({ since }) => beganProactive(since),
  opens: ["maternity-sheet"],
  modelledFrom: "2018-03-01",
  given: {
    sheet: about.has(maternitySheet),
    leave: about.fact(maternitySheet).leave,
    ...bySheet(about, about.fact(maternitySheet)),
    covered: isCovered(about),
  },
  conditions: [
    toldByEmployer("official"),
    insuredHalfYear(),
    {
      id: "within-the-leave",
      says: {
        az: "Məzuniyyət bitməyib: 126, 140, 156 və ya 180 gün.",
        en: "The leave of 126, 140, 156 or 180 days has not ended.",
        ru: "Отпуск не окончен: 126, 140, 156 или 180 дней.",
      },
      basis: labourCode("art. 125"),
      certainty: "official",
      holds: ({ sheet, since, leave }) =>
        sheet
          .not()
          .or(
            when(leave.is("usual"))
              .then(since.plusDays(126))
              .when(leave.is("difficult-or-multiple", "farm"))
              .then(since.plusDays(140))
              .when(leave.is("farm-difficult"))
              .then(since.plusDays(156))
              .otherwise(since.plusDays(180))
              .reached()
              .not(),
          ),
    },
    coveredByLaw(insuranceRules(), "derived"),
  ],
  pays: { each: maternitySheet, amount: (given) => paidBySheet(given, quantity(100)) },
  beneficiary: () => about,
});
