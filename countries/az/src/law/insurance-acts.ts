import { type Act, citing } from "@dayaq/rules";

const FUND = "https://dsmf.gov.az/az/pensiya/emek-pensiyasi";

/** What the Fund itself has published of insured rights, and the rules of the insured benefits. */
export const insuranceActs: readonly Act[] = [
  {
    key: "fund-disability-pension",
    title: {
      az: "Fondun izahı: əlilliyə görə əmək pensiyasının məbləği",
      en: "The Fund on the amount of the disability pension",
      ru: "Фонд о размере пенсии по инвалидности",
    },
    url: `${FUND}/elilliye-gore-emek-pensiyasi/elilliye-gore-emek-pensiyasinin-meblegini-nece-hesablamaq-olar`,
  },
  {
    key: "fund-survivor-pension",
    title: {
      az: "Fondun izahı: ailə başçısını itirməyə görə əmək pensiyası",
      en: "The Fund on the survivor pension",
      ru: "Фонд о пенсии по потере кормильца",
    },
    url: `${FUND}/abie-gore-emek-pensiyasi/aile-bascisini-itirmeye-gore-emek-pensiyasinin-hesablanmasi-qaydasi`,
  },
  {
    key: "cabinet-189",
    title: {
      az: "Məcburi dövlət sosial sığortası üzrə ödəmələr haqqında Əsasnamə (Nazirlər Kabinetinin 15 sentyabr 1998-ci il tarixli 189 nömrəli Qərarı)",
      en: "Rules on payments of compulsory state social insurance (Cabinet Decision No. 189 of 15 September 1998)",
      ru: "Положение о выплатах по обязательному государственному социальному страхованию (Решение Кабинета министров № 189 от 15 сентября 1998 года)",
    },
    url: "http://dsmf.nmr.az/qanun/qərarlar/391-d.html",
  },
  {
    key: "cabinet-2026-insurance",
    notSeen: true,
    title: {
      az: "Həmin Əsasnamənin 2 fevral 2026-cı ildə təsdiq edilmiş yeni redaksiyası",
      en: "The same Rules as approved anew in February 2026",
      ru: "То же Положение в новой редакции от февраля 2026 года",
    },
    url: "https://1news.az/az/news/20260202105502616",
  },
];

export const fundOnDisability = citing("fund-disability-pension");
export const fundOnSurvivors = citing("fund-survivor-pension");
export const insuranceRules = citing("cabinet-189");
