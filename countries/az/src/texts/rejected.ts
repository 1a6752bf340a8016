import type { Texts } from "@dayaq/kernel";

/** What people are told where an officer has decided against what was proposed or asked for. */
export const rejectedTexts: Readonly<Record<string, Texts>> = {
  "sms.proposal-rejected-gain": {
    az: "Dayaq: {what}: əməkdaş rədd edib.",
    en: "Dayaq: {what}: an officer said no.",
    ru: "Dayaq: {what}: сотрудник отказал.",
  },
  "letter.proposal-rejected-gain": {
    az: "{what}: rədd cavabı verilib",
    en: "{what} is not granted",
    ru: "{what}: отказано",
  },
  "letter.rejected-sum": {
    az: "{from} tarixindən {before} əvəzinə {amount} təklif etmişdik.",
    en: "We had proposed {amount} instead of {before} from {from}.",
    ru: "Мы предлагали с {from} платить {amount} вместо {before}.",
  },
  "letter.rejected-end": {
    az: "{from} tarixindən bu ödənişi ({before}) dayandırmağı təklif etmişdik.",
    en: "We had proposed to stop paying {before} from {from}.",
    ru: "Мы предлагали с {from} больше не платить {before}.",
  },
  "letter.rejected-change": {
    az: "{from} tarixindən dəyişiklik təklif etmişdik.",
    en: "We had proposed a change from {from}.",
    ru: "Мы предлагали изменение с {from}.",
  },
  "letter.rejected-no-change": {
    az: "Qərarı insan verib: dəyişiklik olmayacaq.",
    en: "A person has decided: there is no change.",
    ru: "Решение принял человек: изменения не будет.",
  },
  "letter.rejected-not-granted": {
    az: "Qərarı insan verib: əməkdaş baxıb və rədd edib.",
    en: "A person has decided: an officer looked at it and said no.",
    ru: "Решение принял человек: сотрудник рассмотрел и отказал.",
  },
  "letter.rejected-reason": {
    az: "Əməkdaşın yazdığı səbəb: {reason}",
    en: "The officer's reason: {reason}",
    ru: "Сотрудник указал причину: {reason}",
  },
  "letter.rejected-condition": {
    az: "Bu şərtə baxılıb: {condition}",
    en: "We looked at this condition: {condition}",
    ru: "Проверяли это условие: {condition}",
  },
  "letter.appeal-by-call": {
    az: "Səhv var? {number} nömrəsinə zəng edin. {until} tarixinədək (o gün daxil olmaqla) şikayət verə bilərsiniz.",
    en: "Is something wrong? Call {number}. You can appeal until {until}, that day included.",
    ru: "Что-то не так? Позвоните по номеру {number}. Обжаловать можно до {until} включительно.",
  },
};
