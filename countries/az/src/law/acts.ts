import { type Act, citing } from "@dayaq/rules";
import { assistanceActs } from "./assistance-acts.ts";
import { specialActs } from "./special-acts.ts";
import { stipendActs } from "./stipend-acts.ts";
import { insuranceActs } from "./insurance-acts.ts";
import { allowanceActs } from "./allowance-acts.ts";

/** The acts that the slice rests on. Azerbaijani titles are the act's own where a source quotes them. */
export const acts: readonly Act[] = [
  {
    key: "law-55-IIIQ",
    title: {
      az: "“Sosial müavinətlər haqqında” 7 fevral 2006-cı il tarixli 55-IIIQ nömrəli Qanun",
      en: "Law No. 55-IIIQ of 7 February 2006 on social allowances",
      ru: "Закон № 55-IIIQ от 7 февраля 2006 года «О социальных пособиях»",
    },
    url: "https://cis-legislation.com/document.fwx?rgn=11484",
  },
  {
    key: "law-2022-06-28",
    title: {
      az: "“Sosial müavinətlər haqqında” Qanuna dəyişiklik edilməsi barədə 28 iyun 2022-ci il tarixli Qanun",
      en: "Law of 28 June 2022 amending the Law on social allowances",
      ru: "Закон от 28 июня 2022 года об изменении Закона «О социальных пособиях»",
    },
    url: "https://president.az/az/articles/view/56559",
  },
  {
    key: "law-pensions",
    title: {
      az: "“Əmək pensiyaları haqqında” Qanun",
      en: "Law on labour pensions",
      ru: "Закон «О трудовых пенсиях»",
    },
  },
  {
    key: "decree-973",
    title: {
      az: "Sosial müavinətlərin məbləğləri haqqında 29 avqust 2013-cü il tarixli 973 nömrəli Fərman",
      en: "Decree No. 973 of 29 August 2013 on the amounts of social allowances",
      ru: "Указ № 973 от 29 августа 2013 года о размерах социальных пособий",
    },
  },
  {
    key: "order-2018",
    notSeen: true,
    title: {
      az: "Müavinət və təqaüdlərin 10 faiz artırılması haqqında 2018-ci il sərəncamı",
      en: "Order of 2018 raising allowances and stipends by 10 per cent",
      ru: "Распоряжение 2018 года о повышении пособий и стипендий на 10 процентов",
    },
    url: "https://azernews.az/nation/127758",
  },
  {
    key: "decrees-2019-02-25",
    title: {
      az: "Əhalinin sosial müdafiəsinin gücləndirilməsi haqqında 25 fevral 2019-cu il tarixli fərmanlar",
      en: "Decrees of 25 February 2019 on stronger social protection",
      ru: "Указы от 25 февраля 2019 года об усилении социальной защиты населения",
    },
  },
  {
    key: "package-2022",
    notSeen: true,
    title: {
      az: "1 yanvar 2022-ci ildən sosial paket (akt görülməyib)",
      en: "Social package from 1 January 2022 (the act was not seen)",
      ru: "Социальный пакет с 1 января 2022 года (акт не найден)",
    },
    url: "https://metbuat.az/news/1426149",
  },
  {
    key: "decree-2023-01-13",
    title: {
      az: "13 yanvar 2023-cü il tarixli Fərman (973 nömrəli Fərmana dəyişiklik)",
      en: "Decree of 13 January 2023 (amending Decree No. 973)",
      ru: "Указ от 13 января 2023 года (об изменении Указа № 973)",
    },
    url: "https://legalacts.az/az/news/13947",
  },
  {
    key: "decree-2023-stipends",
    title: {
      az: "Prezidentin aylıq təqaüdlərinin məbləğlərinə 2023-cü il dəyişikliyi",
      en: "Amendment of 2023 to the amounts of the President's monthly stipends",
      ru: "Изменение 2023 года размеров ежемесячных стипендий Президента",
    },
    url: "https://legalacts.az/az/news/13948",
  },
  {
    key: "decree-2025-06-12",
    title: {
      az: "12 iyun 2025-ci il tarixli Fərman",
      en: "Decree of 12 June 2025",
      ru: "Указ от 12 июня 2025 года",
    },
    url: "https://sosial.gov.az/en?path=media/xeberler/bu-gunden-muavinet-ve-teqaudler-artirildi-8202",
  },
  {
    key: "decree-493",
    title: {
      az: "19 dekabr 2006-cı il tarixli 493 nömrəli Fərman (şəhid ailəsi)",
      en: "Decree No. 493 of 19 December 2006 (martyr's family)",
      ru: "Указ № 493 от 19 декабря 2006 года (семья шехида)",
    },
  },
  {
    key: "decree-823",
    title: {
      az: "9 sentyabr 2008-ci il tarixli 823 nömrəli Fərman (müharibə əlilləri)",
      en: "Decree No. 823 of 9 September 2008 (disability by war)",
      ru: "Указ № 823 от 9 сентября 2008 года (инвалидность по войне)",
    },
  },
  {
    key: "decree-2014-03-17",
    title: {
      az: "17 mart 2014-cü il tarixli Fərman (ümumi səbəbdən I dərəcə əlillik)",
      en: "Decree of 17 March 2014 (disability of degree I from a general cause)",
      ru: "Указ от 17 марта 2014 года (инвалидность I степени по общей причине)",
    },
    url: "https://legalacts.az/ru/news/533",
  },
  {
    key: "stipend-care",
    title: {
      az: "Qulluq edənlərə Prezidentin təqaüdü haqqında 15 aprel 2019-cu il tarixli 643 nömrəli Fərman",
      en: "Decree No. 643 of 15 April 2019 on the President's stipend for carers",
      ru: "Указ № 643 от 15 апреля 2019 года о стипендии Президента ухаживающим",
    },
    url: "https://legalacts.az/az/news/13956",
  },
  ...stipendActs,
  ...specialActs,
  {
    key: "yearly-indicators",
    title: {
      az: "İllik göstəricilər (minimum pensiya, minimum əməkhaqqı, ehtiyac meyarı)",
      en: "Yearly indicators (minimum pension, minimum wage, need criterion)",
      ru: "Годовые показатели (минимальная пенсия, минимальная зарплата, критерий нуждаемости)",
    },
  },
  ...allowanceActs,
  ...assistanceActs,
  ...insuranceActs,
  {
    key: "not-found",
    title: { az: "Akt tapılmayıb", en: "No act was found", ru: "Акт не найден" },
  },
];

export const allowancesLaw = citing("law-55-IIIQ");
export const amendment2022 = citing("law-2022-06-28");
export const pensionsLaw = citing("law-pensions");
export const decree493 = citing("decree-493");
export const decree823 = citing("decree-823");
export const decreeGeneralCause = citing("decree-2014-03-17");
export const carersStipend = citing("stipend-care");
