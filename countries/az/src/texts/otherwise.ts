import type { Texts } from "@dayaq/kernel";

/**
 * What would have to be otherwise for a condition to come out otherwise. `{what}` is a record or a number by its name, so that no
 * language has to bend it. Unchecked by a native reader, as all texts of this country.
 */
export const otherwiseTexts: Readonly<Record<string, Texts>> = {
  "otherwise.of": { az: "{what} ({name})", en: "{what} ({name})", ru: "{what} ({name})" },
  "otherwise.or": { az: "{first} və ya {second}", en: "{first} or {second}", ru: "{first} или {second}" },
  "otherwise.or-another": {
    az: "{first} və ya qanunda göstərilən başqası",
    en: "{first}, or another that the law names",
    ru: "{first} или другое из закона",
  },
  "otherwise.at-least": { az: "azı {needed}", en: "at least {needed}", ru: "не меньше {needed}" },
  "otherwise.at-most": { az: "ən çoxu {needed}", en: "at most {needed}", ru: "не больше {needed}" },
  "otherwise.exactly": { az: "düz {needed}", en: "exactly {needed}", ru: "ровно {needed}" },
  "otherwise.number": {
    az: "Lazımdır: {what}, {limit}.",
    en: "Needed: {what}, {limit}.",
    ru: "Нужно: {what}, {limit}.",
  },
  "otherwise.counted": {
    az: "Qanunun hesabı ilə lazımdır: {limit}.",
    en: "Needed, as the law counts it: {limit}.",
    ru: "По расчёту закона нужно: {limit}.",
  },
  "otherwise.now": { az: "İndi: {now}.", en: "Now: {now}.", ru: "Сейчас: {now}." },
  "otherwise.more-months": {
    az: "Lazımdır: daha {months}, cəmi {needed}. İndi: {now}.",
    en: "Needed: {months} more, {needed} in all. Now: {now}.",
    ru: "Нужно: ещё {months}, всего {needed}. Сейчас: {now}.",
  },
  "otherwise.more": {
    az: "Lazımdır: daha {more} ({what}).",
    en: "Needed: {more} more ({what}).",
    ru: "Нужно: ещё {more} ({what}).",
  },
  "otherwise.said": {
    az: "Qeyd lazımdır: {what}. Qeydi aparan: {agency}.",
    en: "A record is needed: {what}. It is kept by: {agency}.",
    ru: "Нужна запись: {what}. Её ведёт: {agency}.",
  },
  "otherwise.unsaid": {
    az: "Bu qeyd olmasaydı, şərt ödənərdi: {what}.",
    en: "It would be so without this record: {what}.",
    ru: "Условие выполнялось бы без этой записи: {what}.",
  },
  "otherwise.drawn": {
    az: "Bu ödəniş alınmalı idi: {what}.",
    en: "It would be so if this were received: {what}.",
    ru: "Условие выполнялось бы при этой выплате: {what}.",
  },
  "otherwise.not-drawn": {
    az: "Bu ödəniş olmasaydı, şərt ödənərdi: {what}.",
    en: "It would be so without this payment: {what}.",
    ru: "Условие выполнялось бы без этой выплаты: {what}.",
  },
  "otherwise.together": { az: "Həm də: ", en: "And also: ", ru: "И ещё: " },
  "otherwise.turns": {
    az: "{on} tarixindən belə olacaq{because}.",
    en: "From {on} it is so{because}.",
    ru: "С {on} это будет так{because}.",
  },
  "otherwise.ends": {
    az: "{on} tarixindən belə olmayacaq{because}.",
    en: "From {on} it is no longer so{because}.",
    ru: "С {on} это уже не так{because}.",
  },
  "otherwise.because-you": {
    az: ": onda yaşınız {age} olur",
    en: ": you are then {age} old",
    ru: ": вам тогда исполнится {age}",
  },
  "otherwise.because-age": {
    az: ": onda yaş {age} olur",
    en: ": the age is then {age}",
    ru: ": тогда исполняется {age}",
  },
  "otherwise.because-other": {
    az: ": {name}, {age}",
    en: ": {name} is then {age} old",
    ru: ": {name}, {age}",
  },
  "otherwise.because-begins": { az: ": {what} başlayır", en: ": this begins ({what})", ru: ": начинается {what}" },
  "otherwise.because-ends": {
    az: ": müddət bitir ({what})",
    en: ": its term ends ({what})",
    ru: ": истекает срок ({what})",
  },
  "otherwise.because-law": { az: ": qanun dəyişir", en: ": the law changes then", ru: ": тогда меняется закон" },
  "otherwise.age": { az: "{years} {months}", en: "{years} and {months}", ru: "{years} и {months}" },
  "otherwise.years.one": { az: "{count} yaş", en: "{count} year", ru: "{count} год" },
  "otherwise.years.few": { az: "{count} yaş", en: "{count} years", ru: "{count} года" },
  "otherwise.years.many": { az: "{count} yaş", en: "{count} years", ru: "{count} лет" },
  "otherwise.years.other": { az: "{count} yaş", en: "{count} years", ru: "{count} года" },
  "otherwise.months.one": { az: "{count} ay", en: "{count} month", ru: "{count} месяц" },
  "otherwise.months.few": { az: "{count} ay", en: "{count} months", ru: "{count} месяца" },
  "otherwise.months.many": { az: "{count} ay", en: "{count} months", ru: "{count} месяцев" },
  "otherwise.months.other": { az: "{count} ay", en: "{count} months", ru: "{count} месяца" },
  "field.disability.percent": { az: "əlillik faizi", en: "per cent of disability", ru: "процент инвалидности" },
  "field.insurance-record.capital": {
    az: "fərdi hesabdakı kapital",
    en: "capital in the personal account",
    ru: "капитал на личном счёте",
  },
  "field.insurance-record.months": { az: "sığorta ayları", en: "months of insurance", ru: "месяцы страхового стажа" },
  "field.property.dwellings": { az: "mənzillər", en: "dwellings", ru: "жилые помещения" },
  "field.property.premises": { az: "qeyri-yaşayış sahələri", en: "premises", ru: "нежилые помещения" },
  "field.property.plots": { az: "torpaq sahələri", en: "plots of land", ru: "земельные участки" },
  "field.refused-jobs.count": { az: "imtina edilən işlər", en: "jobs refused", ru: "отказы от работы" },
  "related.parent.from": { az: "uşaq", en: "child", ru: "ребёнок" },
  "related.adoptive-parent.from": { az: "övladlığa götürülən uşaq", en: "adopted child", ru: "усыновлённый ребёнок" },
  "related.guardian.from": { az: "qəyyumluqda olan uşaq", en: "ward", ru: "подопечный" },
};
