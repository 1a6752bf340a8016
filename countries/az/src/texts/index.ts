import type { Texts } from "@dayaq/kernel";
import { claimTexts } from "./claims.ts";
import { factTexts } from "./facts.ts";
import { fieldTexts } from "./fields.ts";
import { givenTexts, somebodyTexts } from "./given.ts";
import { notGivenTexts } from "./not-given.ts";
import { noticeTexts } from "./notices.ts";
import { otherwiseTexts } from "./otherwise.ts";
import { questionTexts } from "./questions.ts";
import { rejectedTexts } from "./rejected.ts";

/** Words of this country for screens and notices. */
export const texts: Readonly<Record<string, Texts>> = {
  ...noticeTexts,
  ...claimTexts,
  ...rejectedTexts,
  ...factTexts,
  ...otherwiseTexts,
  ...fieldTexts,
  ...givenTexts,
  ...notGivenTexts,
  ...somebodyTexts,
  ...questionTexts,
  "call-us": { az: "142", en: "142", ru: "142" },
  "unknown.amount-not-known": {
    az: "Bu dövr üçün məbləği heç bir mənbədə tapmamışıq.",
    en: "The law's amount for that time is not known to us.",
    ru: "Размер выплаты за это время нам не известен.",
  },
  "unknown.fact-missing": {
    az: "Bir məlumat hələ gəlməyib.",
    en: "One piece of information has not come yet.",
    ru: "Одних данных пока нет.",
  },
  "unknown.not-modelled": {
    az: "Bu tarixdən əvvəlki qanun sistemdə yoxdur.",
    en: "The law of before this date is not in the system.",
    ru: "Закон за более раннее время в систему не внесён.",
  },
  "unchecked-language": {
    az: "Bu mətnləri hələ dil bilicisi yoxlamayıb.",
    en: "A native reader has not yet checked these texts.",
    ru: "Эти тексты ещё не проверил носитель языка.",
  },
};
