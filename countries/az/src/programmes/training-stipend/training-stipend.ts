import { about, decreed, programme } from "@dayaq/rules";
import { jobSeeking, training } from "../../facts/job-seeking.ts";
import { employmentLaw, trainingStipendRules } from "../../law/assistance-acts.ts";
import { whileLiving } from "../../law/conditions.ts";
import { isLiving } from "../../law/people.ts";

/** A part of the minimum wage, while the agency has an unemployed person trained. */
export const trainingStipend = programme("TRAIN-STP", {
  title: {
    az: "Peşə hazırlığına cəlb olunan işsizlərə təqaüd",
    en: "Stipend of the unemployed in vocational training",
    ru: "Стипендия безработным на профессиональной подготовке",
  },
  about: "person",
  basis: employmentLaw("art. 29"),
  mode: "application",
  opens: ["training-changed"],
  modelledFrom: "2019-06-01",
  given: {
    trains: about.has(training),
    unemployed: about.has(jobSeeking, { as: "unemployed" }),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "in-training",
      says: {
        az: "Məşğulluq agentliyinin göndərişi ilə peşə hazırlığı keçirsiniz.",
        en: "You are in vocational training to which the employment agency sent you.",
        ru: "Вы проходите профессиональную подготовку по направлению агентства занятости.",
      },
      basis: trainingStipendRules(),
      certainty: "reported",
      holds: ({ trains }) => trains,
    },
    {
      id: "registered-unemployed",
      says: {
        az: "İşsiz kimi qeydiyyatdasınız.",
        en: "You are registered as unemployed.",
        ru: "Вы состоите на учёте как безработный.",
      },
      basis: trainingStipendRules(),
      certainty: "reported",
      holds: ({ unemployed }) => unemployed,
    },
    whileLiving(employmentLaw(), "reported"),
  ],
  pays: {
    accrual: "by-days",
    monthly: () => decreed("MIN-WAGE").times(decreed("TRAIN-STP")).dividedBy(100),
  },
});
