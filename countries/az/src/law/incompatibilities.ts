import type { Incompatibility } from "@dayaq/rules";
import { pensionsLaw } from "./acts.ts";
import { trainingStipendRules } from "./assistance-acts.ts";

/**
 * Rights that nobody draws together. That an age allowance is not for whoever draws a labour pension is a condition of the
 * allowance: it asks of pensions of the Fund's older system as well, which are no right of ours. So it is of the disability
 * allowance and one's own pension: the person may have chosen another.
 */
export const incompatibilities: readonly Incompatibility[] = [
  {
    id: "one-labour-pension",
    programmes: ["PEN-AGE", "PEN-DIS", "PEN-SURV"],
    rule: "own-choice",
    says: {
      az: "Başqa əmək pensiyası seçməmisiniz və ya bu pensiya daha yüksəkdir.",
      en: "You have chosen no other labour pension, or this one is the higher.",
      ru: "Вы не выбрали другую трудовую пенсию, или эта пенсия выше.",
    },
    basis: pensionsLaw(),
    certainty: "reported",
  },
  {
    id: "survivor-pension-or-allowance",
    programmes: ["PEN-SURV", "ALW-SURV"],
    rule: "highest",
    says: {
      az: "Ailə başçısını itirməyə görə pensiya ilə müavinətdən bu, daha yüksəkdir.",
      en: "Of the survivor pension and the survivor allowance, this is the higher.",
      ru: "Из пенсии и пособия по потере кормильца это — бо́льшая выплата.",
    },
    basis: pensionsLaw("art. 14.4"),
    certainty: "derived",
  },
  {
    id: "survivor-pension-or-disability-allowance",
    programmes: ["PEN-SURV", "ALW-DIS"],
    rule: "highest",
    under: { choice: "ALW-DIS.beside-a-pension", reading: "higher" },
    says: {
      az: "Ailə başçısını itirməyə görə pensiya ilə əlilliyə görə müavinətdən bu, daha yüksəkdir.",
      en: "Of the survivor pension and the disability allowance, this is the higher.",
      ru: "Из пенсии по потере кормильца и пособия по инвалидности это — бо́льшая выплата.",
    },
    basis: pensionsLaw("art. 14.4"),
    certainty: "reported",
  },
  {
    id: "benefit-or-training-stipend",
    programmes: ["UI", "TRAIN-STP"],
    rule: "priority",
    says: {
      az: "İşsizlikdən sığorta ödənişi almırsınız.",
      en: "You draw no unemployment insurance benefit.",
      ru: "Вы не получаете страховую выплату по безработице.",
    },
    basis: trainingStipendRules(),
    certainty: "reported",
  },
];
