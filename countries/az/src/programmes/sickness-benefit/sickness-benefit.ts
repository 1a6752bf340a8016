import { about, asAt, decreed, programme, when } from "@dayaq/rules";
import { sicknessSheet } from "../../facts/insurance.ts";
import { coveredByLaw } from "../../law/conditions.ts";
import { insuranceRules } from "../../law/insurance-acts.ts";
import { bySheet, insuredHalfYear, paidBySheet, toldByEmployer } from "../../law/insured-benefits.ts";
import { isCovered } from "../../law/people.ts";
import { beganProactive } from "../../law/proactive.ts";

/** For each month of sickness by the employer's sheet; the first fourteen days are the employer's to pay. */
export const sicknessBenefit = programme("INS-SICK", {
  title: {
    az: "Əmək qabiliyyətinin müvəqqəti itirilməsinə görə müavinət",
    en: "Sickness benefit",
    ru: "Пособие по временной нетрудоспособности",
  },
  about: "person",
  basis: insuranceRules(),
  mode: "application",
  automaticWhen: ({ since }) => beganProactive(since),
  opens: ["sickness-sheet"],
  modelledFrom: "2018-03-01",
  given: {
    sheet: about.has(sicknessSheet),
    ...bySheet(about, about.fact(sicknessSheet)),
    covered: isCovered(about),
  },
  conditions: [
    toldByEmployer("reported"),
    insuredHalfYear(),
    {
      id: "after-fourteen-days",
      says: {
        az: "Xəstəliyin ilk 14 günü keçib.",
        en: "The first fourteen days of the sickness are over.",
        ru: "Первые 14 дней болезни прошли.",
      },
      basis: insuranceRules(),
      certainty: "reported",
      holds: ({ sheet, since }) => sheet.not().or(since.plusDays(14).reached()),
    },
    {
      id: "within-a-year",
      says: {
        az: "Xəstəlik bir ildən az davam edir.",
        en: "The sickness has lasted less than a year.",
        ru: "Болезнь длится меньше года.",
      },
      basis: insuranceRules(),
      certainty: "reported",
      holds: ({ sheet, since }) => sheet.not().or(since.plusYears(1).reached().not()),
    },
    coveredByLaw(insuranceRules(), "derived"),
  ],
  pays: {
    each: sicknessSheet,
    // What began before the new Rules keeps the part of the old ones.
    amount: (given) =>
      paidBySheet(
        given,
        when(given.insuredMonths.atLeast(144))
          .then(asAt(given.since, decreed("INS-SICK.from-12-years")))
          .when(given.insuredMonths.atLeast(96))
          .then(asAt(given.since, decreed("INS-SICK.8-to-12-years")))
          .otherwise(asAt(given.since, decreed("INS-SICK.under-8-years"))),
      ),
  },
  beneficiary: () => about,
});
