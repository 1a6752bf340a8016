import { about, decreed, programme, when } from "@dayaq/rules";
import { disability } from "../../facts/standing.ts";
import { decreeGeneralCause } from "../../law/acts.ts";
import { coveredByLaw, whileLiving } from "../../law/conditions.ts";
import { isCovered, isLiving } from "../../law/people.ts";

/** It comes beside the disability allowance. Blind persons have an amount of their own. */
export const generalCauseStipend = programme("STP-GEN-I", {
  title: {
    az: "Ümumi səbəbdən I dərəcə əlilliyə görə Prezidentin aylıq təqaüdü",
    en: "President's stipend for first-degree disability from a general cause",
    ru: "Стипендия Президента по инвалидности I степени по общей причине",
  },
  about: "person",
  basis: decreeGeneralCause(),
  mode: "automatic",
  opens: ["disability"],
  modelledFrom: "2014-04-01",
  given: {
    percent: about.fact(disability, { cause: "general" }).percent,
    general: about.has(disability, { cause: "general" }),
    blind: about.fact(disability, { cause: "general" }).blind,
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    {
      id: "general-cause",
      says: {
        az: "Ümumi xəstəlik səbəbindən əlilliyiniz müəyyən edilib və müddəti bitməyib.",
        en: "Your disability from a general illness is established, and its term has not ended.",
        ru: "Установлена инвалидность по общему заболеванию, и её срок не истёк.",
      },
      basis: decreeGeneralCause(),
      certainty: "official",
      holds: ({ general }) => general,
    },
    {
      id: "first-degree",
      says: {
        az: "Əlillik dərəcəniz 81–100 faizdir.",
        en: "The assessment found 81 to 100 per cent.",
        ru: "Экспертиза установила от 81 до 100 процентов.",
      },
      basis: decreeGeneralCause(),
      certainty: "official",
      holds: ({ general, percent }) => general.not().or(percent.atLeast(81)),
    },
    coveredByLaw(decreeGeneralCause(), "derived"),
    whileLiving(decreeGeneralCause(), "derived"),
  ],
  pays: {
    accrual: "by-days",
    monthly: ({ blind }) => when(blind).then(decreed("STP-GEN-I.blind")).otherwise(decreed("STP-GEN-I.general")),
  },
});
