import { about, choiceOf, decreed, programme, when } from "@dayaq/rules";
import { disability } from "../../facts/standing.ts";
import { decree823 } from "../../law/acts.ts";
import { coveredByLaw, withDisability, whileLiving } from "../../law/conditions.ts";
import { isCovered, isLiving } from "../../law/people.ts";

const causes = choiceOf<"named-four" | "all-military">("STP-WDIS.causes");

/** By the cause that the expertise found, not by a status: I to III degree have three amounts. */
export const warDisabledStipend = programme("STP-WDIS", {
  title: {
    az: "Müharibə ilə əlaqədar əlilliyə görə Prezidentin aylıq təqaüdü",
    en: "President's stipend for disability by war",
    ru: "Стипендия Президента по инвалидности, связанной с войной",
  },
  about: "person",
  basis: decree823(),
  mode: "automatic",
  opens: ["disability"],
  modelledFrom: "2018-03-01",
  given: {
    percent: about.fact(disability).percent,
    disabled: about.has(disability),
    cause: about.fact(disability).cause,
    covered: isCovered(about),
    living: isLiving(about),
  },
  conditions: [
    withDisability(decree823(), "official"),
    {
      id: "war-cause",
      says: {
        az: "Əlilliyin səbəbi müharibə, 20 Yanvar, hərbi vəzifə və ya Çernobılda hərbi xidmətdir.",
        en: "It was caused by war, January 1990, military duty or military service at Chernobyl.",
        ru: "Её причина — война, январь 1990 года, воинский долг или военная служба в Чернобыле.",
      },
      basis: decree823(),
      certainty: "official",
      // Of somebody without a disability the cause is not asked.
      holds: ({ cause, disabled }) =>
        disabled
          .not()
          .or(
            cause.is("territorial-integrity", "january-1990", "military-duty", "chernobyl-military"),
            causes.is("all-military").and(cause.is("zone-of-operations", "ussr-defence")),
          ),
    },
    coveredByLaw(decree823(), "derived"),
    whileLiving(decree823(), "official"),
  ],
  pays: {
    accrual: "by-days",
    monthly: ({ percent }) =>
      when(percent.atLeast(81))
        .then(decreed("STP-WDIS.81-100"))
        .when(percent.atLeast(61))
        .then(decreed("STP-WDIS.61-80"))
        .otherwise(decreed("STP-WDIS.31-60")),
  },
});
