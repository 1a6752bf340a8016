import type { CitedArticles } from "@dayaq/country";

/** Places in acts that have no number of their own, and how numbered ones are cited. Unchecked by a native reader. */
export const articles: CitedArticles = {
  numbered: { az: "maddə {number}", en: "art. {number}", ru: "ст. {number}" },
  named: {
    "art. 7.0.4 as amended": {
      az: "maddə 7.0.4, dəyişikliklərlə",
      en: "art. 7.0.4 as amended",
      ru: "ст. 7.0.4 с изменениями",
    },
    "art. 1-3": { az: "maddə 1-3", en: "art. 1-3", ru: "ст. 1-3" },
    "art. 21-1": { az: "maddə 21-1", en: "art. 21-1", ru: "ст. 21-1" },
    "general provisions": { az: "ümumi müddəalar", en: "general provisions", ru: "общие положения" },
    "payment of the birth grant": {
      az: "anadan olma müavinətinin ödənilməsi",
      en: "payment of the birth grant",
      ru: "выплата пособия при рождении",
    },
    "death of a pensioner": { az: "pensiyaçının ölümü", en: "death of a pensioner", ru: "смерть пенсионера" },
    "105 was paid by mid-2025; no source gives the day from which": {
      az: "2025-ci ilin ortasında 105 ödənilirdi; hansı gündən olduğunu heç bir mənbə göstərmir",
      en: "105 was paid by mid-2025; no source gives the day from which",
      ru: "к середине 2025 года платили 105; с какого дня, не говорит ни один источник",
    },
    "raised in 2022; no source seen gives the amounts of that year, also not those by percentage from 1 July": {
      az: "2022-ci ildə artırılıb; o ilin məbləğlərini, iyulun 1-dən faizlə olanları da, heç bir mənbə göstərmir",
      en: "raised in 2022; no source seen gives the amounts of that year, also not those by percentage from 1 July",
      ru: "повышено в 2022 году; суммы того года, в том числе по процентам с 1 июля, не даёт ни один источник",
    },
    "26 was reported on 26 January 2026; no source gives the day from which": {
      az: "26 yanvar 2026-cı ildə 26 manat olduğu bildirilib; hansı gündən olduğunu heç bir mənbə göstərmir",
      en: "26 was reported on 26 January 2026; no source gives the day from which",
      ru: "26 января 2026 года сообщили о 26 манатах; с какого дня, не говорит ни один источник",
    },
    "reported on 26 January 2026; no source gives the day from which": {
      az: "26 yanvar 2026-cı ildə bildirilib; hansı gündən olduğunu heç bir mənbə göstərmir",
      en: "reported on 26 January 2026; no source gives the day from which",
      ru: "сообщили 26 января 2026 года; с какого дня, не говорит ни один источник",
    },
    "the law of 2018 gave other shares and lowered them by the length of unemployment; no source seen says by how much":
      {
        az: "2018-ci il qanunu başqa faizlər müəyyən edirdi və onları işsizliyin müddətinə görə azaldırdı; nə qədər, heç bir mənbə göstərmir",
        en: "the law of 2018 gave other shares and lowered them by the length of unemployment; no source seen says by how much",
        ru: "закон 2018 года устанавливал другие доли и снижал их по длительности безработицы; насколько, не говорит ни один источник",
      },
    "no source seen gives the supplement of the law of 2018": {
      az: "2018-ci il qanununun əlavəsini heç bir mənbə göstərmir",
      en: "no source seen gives the supplement of the law of 2018",
      ru: "надбавку по закону 2018 года не приводит ни один источник",
    },
    "no source seen gives the months of service after a fixed term before the amendment of 2020": {
      az: "2020-ci il dəyişikliyinədək müddətli müqavilədən sonra neçə ay staj lazım olduğunu heç bir mənbə göstərmir",
      en: "no source seen gives the months of service after a fixed term before the amendment of 2020",
      ru: "сколько месяцев стажа требовали после срочного договора до изменения 2020 года, не приводит ни один источник",
    },
    "no source seen gives the months paid after a fixed term before the Rules of April 2024": {
      az: "2024-cü ilin aprel Qaydalarınadək müddətli müqavilədən sonra neçə ay ödənildiyini heç bir mənbə göstərmir",
      en: "no source seen gives the months paid after a fixed term before the Rules of April 2024",
      ru: "сколько месяцев платили после срочного договора до Правил апреля 2024 года, не приводит ни один источник",
    },
    "no source seen gives the amount for disability by Chernobyl": {
      az: "Çernobılla bağlı əlillik üçün məbləği heç bir mənbə göstərmir",
      en: "no source seen gives the amount for disability by Chernobyl",
      ru: "суммы для инвалидности по Чернобылю не даёт ни один источник",
    },
    "raised in 2022; no source seen gives the new amount": {
      az: "2022-ci ildə artırılıb; yeni məbləği heç bir mənbə göstərmir",
      en: "raised in 2022; no source seen gives the new amount",
      ru: "повышено в 2022 году; новую сумму не даёт ни один источник",
    },
    "no source seen gives the amount from 2023 on": {
      az: "2023-cü ildən sonrakı məbləği heç bir mənbə göstərmir",
      en: "no source seen gives the amount from 2023 on",
      ru: "сумму с 2023 года не даёт ни один источник",
    },
    "1500 when it was founded, 1800 by mid-2025; no source gives the day of the rise": {
      az: "təsis ediləndə 1500, 2025-ci ilin ortasında 1800; artımın gününü heç bir mənbə göstərmir",
      en: "1500 when it was founded, 1800 by mid-2025; no source gives the day of the rise",
      ru: "при учреждении 1500, к середине 2025 года 1800; день повышения не даёт ни один источник",
    },
    "stipends rose in 2023; no source seen says whether this one did": {
      az: "2023-cü ildə təqaüdlər artırılıb; bu təqaüdün artırıldığını heç bir mənbə göstərmir",
      en: "stipends rose in 2023; no source seen says whether this one did",
      ru: "в 2023 году стипендии повысили; повысили ли эту, не говорит ни один источник",
    },
    "no source seen gives the amount before 2023": {
      az: "2023-cü ildən əvvəlki məbləği heç bir mənbə göstərmir",
      en: "no source seen gives the amount before 2023",
      ru: "сумму до 2023 года не даёт ни один источник",
    },
    "no source seen gives the percentage of that year": {
      az: "həmin ilin faizini heç bir mənbə göstərmir",
      en: "no source seen gives the percentage of that year",
      ru: "процент того года не даёт ни один источник",
    },
    "it follows the pension of the deceased; no source seen says how": {
      az: "vəfat edənin pensiyasına əsaslanır; necə, heç bir mənbə göstərmir",
      en: "it follows the pension of the deceased; no source seen says how",
      ru: "она зависит от пенсии умершего; как, не говорит ни один источник",
    },
    "no source seen gives the average wage of the year before": {
      az: "ötən ilin orta əməkhaqqını heç bir mənbə göstərmir",
      en: "no source seen gives the average wage of the year before",
      ru: "среднюю зарплату прошлого года не даёт ни один источник",
    },
    "halved in the second half of 2024; no source gives the day from which": {
      az: "2024-cü ilin ikinci yarısında iki dəfə azaldılıb; hansı gündən olduğunu heç bir mənbə göstərmir",
      en: "halved in the second half of 2024; no source gives the day from which",
      ru: "уменьшено вдвое во второй половине 2024 года; с какого дня, не говорит ни один источник",
    },
    "no source seen gives the part of the wage that is paid": {
      az: "əməkhaqqının ödənilən hissəsini heç bir mənbə göstərmir",
      en: "no source seen gives the part of the wage that is paid",
      ru: "оплачиваемую часть зарплаты не даёт ни один источник",
    },
    "the Rules of February 2026 pay all of it; no source seen says from which day before May": {
      az: "fevral 2026-cı il Əsasnaməsi tam ödəyir; maydan əvvəl hansı gündən, heç bir mənbə göstərmir",
      en: "the Rules of February 2026 pay all of it; no source seen says from which day before May",
      ru: "Положение февраля 2026 года платит полностью; с какого дня до мая, не говорит ни один источник",
    },
    "no source seen gives the aid of that year": {
      az: "həmin ilin yardımını heç bir mənbə göstərmir",
      en: "no source seen gives the aid of that year",
      ru: "помощь того года не даёт ни один источник",
    },
    "sources give 110 or 116": {
      az: "mənbələrdə 110 və ya 116 göstərilir",
      en: "sources give 110 or 116",
      ru: "источники называют 110 или 116",
    },
    "raised in 2022; the decree of 2023 leaves blind persons out, and no source seen gives theirs": {
      az: "2022-ci ildə artırılıb; 2023-cü il fərmanı gözdən əlilləri istisna edir, onların məbləğini heç bir mənbə göstərmir",
      en: "raised in 2022; the decree of 2023 leaves blind persons out, and no source seen gives theirs",
      ru: "повышено в 2022 году; указ 2023 года незрячих не касается, и их суммы не даёт ни один источник",
    },
  },
};
