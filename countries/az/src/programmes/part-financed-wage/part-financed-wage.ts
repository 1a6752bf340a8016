import { about, decreed, programme } from "@dayaq/rules";
import { subsidisedJob } from "../../facts/job-seeking.ts";
import { employment } from "../../facts/livelihood.ts";
import { employmentLaw } from "../../law/assistance-acts.ts";
import { whileLiving } from "../../law/conditions.ts";
import { isLiving } from "../../law/people.ts";

/** A part of the wage of somebody hard to place, paid out of unemployment insurance. */
export const partFinancedWage = programme("WAGE-PART", {
  title: {
    az: "Əməkhaqqının hissəvi maliyyələşdirilməsi",
    en: "Part-financing of wages",
    ru: "Частичное финансирование зарплаты",
  },
  about: "person",
  basis: employmentLaw(),
  mode: "application",
  opens: ["subsidised-job-changed"],
  modelledFrom: "2018-03-01",
  given: {
    placed: about.has(subsidisedJob),
    works: about.has(employment, { kind: "contract" }),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "placed",
      says: {
        az: "Agentliyin göndərişi ilə sosial iş yerinə qəbul olunmusunuz.",
        en: "You have a job with a subsidised wage to which the agency sent you.",
        ru: "Вы приняты на социальное рабочее место по направлению агентства.",
      },
      basis: employmentLaw(),
      certainty: "reported",
      holds: ({ placed }) => placed,
    },
    {
      id: "under-contract",
      says: {
        az: "Əmək müqaviləniz qüvvədədir.",
        en: "Your contract of employment is in force.",
        ru: "Ваш трудовой договор действует.",
      },
      basis: employmentLaw(),
      certainty: "reported",
      holds: ({ works }) => works,
    },
    whileLiving(employmentLaw(), "reported"),
  ],
  pays: { accrual: "by-days", monthly: () => decreed("WAGE-PART") },
  // The employer has the money by the act; to the worker it is paid by us.
  payee: { basis: employmentLaw(), certainty: "illustrative" },
});
