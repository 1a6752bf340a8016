import { factKind } from "@dayaq/rules";

/** A registration with the employment agency; `since` is its first day. */
export const jobSeeking = factKind({
  kind: "job-seeking",
  title: { az: "Məşğulluq qeydiyyatı", en: "Registration for work", ru: "Учёт в службе занятости" },
  fields: { as: { type: "code", codes: ["job-seeker", "unemployed"] }, since: { type: "day" } },
  register: "complete",
  agency: "employment-agency",
});

/** How many suitable jobs a person has refused, from the day of the last refusal. */
export const refusedJobs = factKind({
  kind: "refused-jobs",
  title: { az: "İmtina edilmiş münasib işlər", en: "Suitable jobs refused", ru: "Отказы от подходящей работы" },
  fields: { count: { type: "integer", min: 1 }, lastOn: { type: "day" } },
  register: "complete",
  agency: "employment-agency",
});

/** Vocational training on which the agency has sent a person. */
export const training = factKind({
  kind: "training",
  title: { az: "Peşə hazırlığı", en: "Vocational training", ru: "Профессиональная подготовка" },
  fields: {},
  register: "complete",
  agency: "employment-agency",
});

/** A job to which the agency has sent a person and whose wage it pays in part. */
export const subsidisedJob = factKind({
  kind: "subsidised-job",
  title: { az: "Sosial iş yeri", en: "Job with a subsidised wage", ru: "Социальное рабочее место" },
  fields: {},
  register: "complete",
  agency: "employment-agency",
});

/** That a contract ended, on which ground; `on` is the first day without it. */
export const contractEnd = factKind({
  kind: "contract-end",
  title: { az: "Əmək müqaviləsinə xitam", en: "End of a contract", ru: "Прекращение трудового договора" },
  fields: {
    ground: {
      type: "code",
      codes: [
        "liquidation",
        "redundancy",
        "term-ended",
        "new-owner",
        "predecessor-reinstated",
        "conscript-returned",
        "own-wish",
        "other",
      ],
    },
    on: { type: "day" },
  },
  register: "complete",
  agency: "labour",
  several: true,
});
