import { type Act, citing } from "@dayaq/rules";

/** Acts of help to households in need, and of help for those who look for work. */
export const assistanceActs: readonly Act[] = [
  {
    key: "law-1039-IIQ",
    title: {
      az: "“Ünvanlı dövlət sosial yardımı haqqında” 21 oktyabr 2005-ci il tarixli 1039-IIQ nömrəli Qanun",
      en: "Law No. 1039-IIQ of 21 October 2005 on targeted state social assistance",
      ru: "Закон № 1039-IIQ от 21 октября 2005 года «Об адресной государственной социальной помощи»",
    },
    url: "https://cis-legislation.com/document.fwx?rgn=9535",
  },
  {
    key: "cabinet-37-2016",
    title: {
      az: "Nazirlər Kabinetinin 5 fevral 2016-cı il tarixli 37 nömrəli Qərarı (sosial yardımın təyin olunması qaydaları)",
      en: "Cabinet Decision No. 37 of 5 February 2016 (rules on granting social assistance)",
      ru: "Решение Кабинета министров № 37 от 5 февраля 2016 года (правила назначения социальной помощи)",
    },
    url: "https://sosial.gov.az/udsy-muraciet-qaydasi",
  },
  {
    key: "assistance-refusals",
    title: {
      az: "Sosial yardımdan imtinanın əsas səbəbləri: Dövlət Sosial Müdafiə Fondunun siyahısı",
      en: "Main reasons of refusing social assistance: list of the Social Protection Fund",
      ru: "Основные причины отказа в социальной помощи: список Фонда социальной защиты",
    },
    url: "https://dsmf.gov.az/az/udsy/imtinaya-esas-sebebler",
  },
  {
    key: "law-unemployment-insurance",
    title: {
      az: "“İşsizlikdən sığorta haqqında” Qanun",
      en: "Law on insurance against unemployment",
      ru: "Закон «О страховании от безработицы»",
    },
    url: "https://www.sosial.gov.az/ishsizlikdensigortaodenishi",
  },
  {
    key: "law-unemployment-insurance-2022",
    title: {
      az: "“İşsizlikdən sığorta haqqında” Qanuna 2022-ci il dəyişikliyi",
      en: "Amendment of 2022 to the Law on insurance against unemployment",
      ru: "Изменение 2022 года Закона «О страховании от безработицы»",
    },
    url: "https://legalacts.az/az/news/13123",
  },
  {
    key: "cabinet-2024-unemployment",
    notSeen: true,
    title: {
      az: "Sığorta ödənişinin verilməsi Qaydasına dəyişiklik: Nazirlər Kabinetinin 2024-cü ilin aprelindəki Qərarı",
      en: "Cabinet Decision of April 2024 amending the Rules of payment of the unemployment insurance benefit",
      ru: "Решение Кабинета министров от апреля 2024 года об изменении Порядка выплаты по страхованию от безработицы",
    },
    url: "https://www.mia.az/w1064968/ldquosigorta-odenisinin-verilmesi-qaydasirdquonda-deyisiklik-olunub-2024-04-23-164617",
  },
  {
    key: "law-employment",
    notSeen: true,
    title: { az: "“Məşğulluq haqqında” Qanun", en: "Law on employment", ru: "Закон «О занятости»" },
  },
  {
    key: "cabinet-2019-training",
    notSeen: true,
    title: {
      az: "Peşə hazırlığına cəlb olunan işsiz şəxsə verilən təqaüdün ödənilməsi Qaydası (2019)",
      en: "Rules of 2019 on the stipend of the unemployed in vocational training",
      ru: "Правила 2019 года о стипендии безработным, направленным на профессиональную подготовку",
    },
    url: "https://metbuat.az/news/1200860",
  },
];

export const assistanceLaw = citing("law-1039-IIQ");
export const assistanceRules = citing("cabinet-37-2016");
export const assistanceRefusals = citing("assistance-refusals");
export const unemploymentInsuranceLaw = citing("law-unemployment-insurance");
export const employmentLaw = citing("law-employment");
export const trainingStipendRules = citing("cabinet-2019-training");
