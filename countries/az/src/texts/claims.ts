import type { Texts } from "@dayaq/kernel";

/** What people are told of what they asked for, where it is not granted to them. */
export const claimTexts: Readonly<Record<string, Texts>> = {
  "sms.claim-refused-fails": {
    az: "Dayaq: {what}: müraciətinizə rədd cavabı. Belə deyil: {condition}",
    en: "Dayaq: {what}: you asked, it is not granted. It does not hold: {condition}",
    ru: "Dayaq: {what}: по обращению отказано. Это не так: {condition}",
  },
  "sms.claim-refused-not-owed": {
    az: "Dayaq: {what}: müraciətinizə rədd cavabı.",
    en: "Dayaq: {what}: you asked, it is not granted.",
    ru: "Dayaq: {what}: по обращению отказано.",
  },
  "sms.claim-settled": {
    az: "Dayaq: {what}: artıq başqa şəxsə verilib.",
    en: "Dayaq: {what}: another person has it now.",
    ru: "Dayaq: {what}: уже у другого человека.",
  },
  "letter.claim-refused": {
    az: "{what}: {on} tarixli müraciətinizə rədd cavabı verilib",
    en: "{what}: what you asked for on {on} is not granted",
    ru: "{what}: по вашему обращению от {on} отказано",
  },
  "letter.claim-refused-fails": {
    az: "Bu şərt ödənmir: {condition}",
    en: "It does not hold: {condition}",
    ru: "Это условие не выполнено: {condition}",
  },
  "letter.claim-refused-not-owed": {
    az: "Hazırda bilinənlərə görə sizə bu ödəniş düşmür.",
    en: "By what is known now, nothing of it is due to you.",
    ru: "По тому, что известно сейчас, эта выплата вам не положена.",
  },
  "letter.claim-settled": {
    az: "{what}: artıq başqa şəxsə verilib",
    en: "{what}: another person has it now",
    ru: "{what}: выплата уже назначена другому человеку",
  },
  "letter.claim-settled-next": {
    az: "Buna görə {on} tarixli müraciətiniz bağlanıb.",
    en: "So what you asked for on {on} is closed.",
    ru: "Поэтому ваше обращение от {on} закрыто.",
  },
};
