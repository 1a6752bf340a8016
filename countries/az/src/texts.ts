import type { Texts } from "@dayaq/kernel";
import { noticeTexts } from "./notice-texts.ts";

/** Words of this country for screens and notices. */
export const texts: Readonly<Record<string, Texts>> = {
  ...noticeTexts,
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
  "cause.general": { az: "Ümumi xəstəlik", en: "General illness", ru: "Общее заболевание" },
  "cause.childhood": { az: "Uşaqlıqdan", en: "Since childhood", ru: "С детства" },
  "cause.work-injury": { az: "Əmək xəsarəti", en: "Injury at work", ru: "Трудовое увечье" },
  "cause.occupational-disease": {
    az: "Peşə xəstəliyi",
    en: "Occupational disease",
    ru: "Профессиональное заболевание",
  },
  "cause.chernobyl-clean-up": {
    az: "Çernobıl qəzasının aradan qaldırılması",
    en: "Cleaning up after Chernobyl",
    ru: "Ликвидация аварии в Чернобыле",
  },
  "cause.chernobyl-military": {
    az: "Çernobılda hərbi xidmət",
    en: "Military service at Chernobyl",
    ru: "Военная служба в Чернобыле",
  },
  "cause.january-1990": { az: "20 Yanvar 1990", en: "20 January 1990", ru: "20 января 1990 года" },
  "cause.military-service-period": {
    az: "Hərbi xidmət dövrü",
    en: "In the time of military service",
    ru: "В период военной службы",
  },
  "cause.military-duty": { az: "Hərbi xidmət vəzifələri", en: "Military duty", ru: "Обязанности военной службы" },
  "cause.zone-of-operations": { az: "Döyüş bölgəsi", en: "In the zone of operations", ru: "В зоне боевых действий" },
  "cause.ussr-defence": { az: "SSRİ-nin müdafiəsi", en: "Defence of the USSR", ru: "Защита СССР" },
  "cause.territorial-integrity": {
    az: "Müharibə (ərazi bütövlüyünün müdafiəsi)",
    en: "War (defence of the territorial integrity)",
    ru: "Война (защита территориальной целостности)",
  },
  "cause.terror": { az: "Terror", en: "Terror", ru: "Террор" },
};
