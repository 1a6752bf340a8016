import { type Act, citing } from "@dayaq/rules";

/** Acts of single allowances, and of the privileged pension age. */
export const allowanceActs: readonly Act[] = [
  {
    key: "law-2019-12-16",
    notSeen: true,
    title: {
      az: "“Sosial müavinətlər haqqında” Qanuna dəyişiklik edilməsi barədə 16 dekabr 2019-cu il tarixli Qanun",
      en: "Law of 16 December 2019 amending the Law on social allowances",
      ru: "Закон от 16 декабря 2019 года об изменении Закона «О социальных пособиях»",
    },
    url: "https://metbuat.az/news/1381556",
  },
  {
    key: "law-2020-adoption",
    title: {
      az: "“Sosial müavinətlər haqqında” Qanuna övladlığa götürülən uşaqlar barədə 2020-ci il dəyişikliyi",
      en: "Amendment of 2020 to the Law on social allowances, on adopted children",
      ru: "Изменение 2020 года Закона «О социальных пособиях» об усыновлённых детях",
    },
    url: "https://dsmf.gov.az/az/muavinet/muavinetler/dovlet-budcesi-hesabina-verilen/ayliq-muavinetler/ovladliga-goturulen-usaga-o-cumleden-saglamliq-imkanlari-mehdud-18-yasinadek-usaga-gore-muavinet",
  },
  {
    key: "law-2020-conscripts",
    title: {
      az: "“Sosial müavinətlər haqqında” Qanuna müddətli hərbi xidmət barədə 2020-ci il dəyişikliyi",
      en: "Amendment of 2020 to the Law on social allowances, on conscripts' children",
      ru: "Изменение 2020 года Закона «О социальных пособиях» о детях военнослужащих срочной службы",
    },
    url: "https://legalacts.az/az/news/12027",
  },
  {
    key: "law-2024-04-19",
    title: {
      az: "“Əmək pensiyaları haqqında” Qanuna dəyişiklik edilməsi barədə 19 aprel 2024-cü il tarixli Qanun",
      en: "Law of 19 April 2024 amending the Law on labour pensions",
      ru: "Закон от 19 апреля 2024 года об изменении Закона «О трудовых пенсиях»",
    },
    url: "https://president.az/az/articles/view/65721",
  },
  {
    key: "decree-2023-foster",
    notSeen: true,
    title: {
      az: "973 nömrəli Fərmana himayədar ailələr barədə 2023-cü il dəyişikliyi",
      en: "Amendment of July 2023 to Decree No. 973, on foster families",
      ru: "Изменение Указа № 973 от июля 2023 года о приёмных семьях",
    },
    url: "https://metbuat.az/news/1473228",
  },
  {
    key: "decree-936",
    notSeen: true,
    title: {
      az: "Dövlət qulluqçularına ömürlük müavinət haqqında 22 oktyabr 2003-cü il tarixli 936 nömrəli Fərman",
      en: "Decree No. 936 of 22 October 2003 on the civil servants' lifelong allowance",
      ru: "Указ № 936 от 22 октября 2003 года о пожизненном пособии государственным служащим",
    },
    url: "https://legalacts.az/az/news/13331",
  },
  {
    key: "decree-804",
    title: {
      az: "Özəlləşdirilən müəssisələrdə əmək xəsarəti haqqında 4 avqust 2008-ci il tarixli 804 nömrəli Fərman",
      en: "Decree No. 804 of 4 August 2008 on injuries at work in privatised enterprises",
      ru: "Указ № 804 от 4 августа 2008 года о трудовых увечьях на приватизированных предприятиях",
    },
    url: "https://legalacts.az/ru/news/4353",
  },
  {
    key: "cabinet-2-2002",
    title: {
      az: "Kommunal və nəqliyyat güzəştlərinin müavinətlə əvəz olunması: Nazirlər Kabinetinin 9 yanvar 2002-ci il tarixli 2 nömrəli Qərarı",
      en: "Cabinet Decision No. 2 of 9 January 2002: allowances in place of privileges on utilities and transport",
      ru: "Решение Кабинета министров № 2 от 9 января 2002 года: пособия вместо льгот на коммунальные услуги и транспорт",
    },
    url: "http://e-qanun.az/framework/1109",
  },
  {
    key: "postvaccinal",
    notSeen: true,
    title: {
      az: "Peyvənddən sonrakı ağırlaşmalar zamanı ödəniş (akt görülməyib)",
      en: "Payment upon a complication after a vaccination (the act was not seen)",
      ru: "Выплата при поствакцинальном осложнении (акт не найден)",
    },
  },
];

export const ageAmendment = citing("law-2019-12-16");
export const adoptionAmendment = citing("law-2020-adoption");
export const conscriptsAmendment = citing("law-2020-conscripts");
export const fosterDecree = citing("decree-2023-foster");
export const decree936 = citing("decree-936");
export const decree804 = citing("decree-804");
export const cabinetDecision2 = citing("cabinet-2-2002");
export const postvaccinalRules = citing("postvaccinal");
