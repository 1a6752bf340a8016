import { type Act, citing } from "@dayaq/rules";

/** The acts that found the President's stipends of merit, loss and service. */
export const stipendActs: readonly Act[] = [
  {
    key: "stipend-january-1990",
    notSeen: true,
    title: {
      az: "20 Yanvar şəhidinin ailəsinə Prezidentin aylıq təqaüdü (akt görülməyib)",
      en: "President's monthly stipend for the family of a martyr of 20 January (the act was not seen)",
      ru: "Ежемесячная стипендия Президента семье шехида 20 Января (акт не найден)",
    },
    url: "https://ria24.az/siyasət/13205",
  },
  {
    key: "decree-244",
    notSeen: true,
    title: {
      az: "11 avqust 2014-cü il tarixli 244 nömrəli Fərman (Əfqanıstanda həlak olanların ailələri)",
      en: "Decree No. 244 of 11 August 2014 (families of those who fell in Afghanistan)",
      ru: "Указ № 244 от 11 августа 2014 года (семьи погибших в Афганистане)",
    },
    url: "https://yenigun.news/?p=29091",
  },
  {
    key: "decree-2023-general-cause",
    title: {
      az: "Ümumi səbəbdən 81–100 faiz əlilliyə görə təqaüd haqqında 13 yanvar 2023-cü il tarixli Fərman",
      en: "Decree of 13 January 2023 on the stipend for disability of 81–100 % from a general cause",
      ru: "Указ от 13 января 2023 года о стипендии по инвалидности 81–100 % по общей причине",
    },
    url: "https://president.az/az/articles/view/58602",
  },
  {
    key: "decree-2023-carers",
    title: {
      az: "Qulluq edənlərə təqaüd haqqında 13 yanvar 2023-cü il tarixli Fərman (15 aprel 2019-cu il tarixli 643 nömrəli Fərmana dəyişiklik)",
      en: "Decree of 13 January 2023 on the carer's stipend (amending Decree No. 643 of 15 April 2019)",
      ru: "Указ от 13 января 2023 года о стипендии ухаживающим (об изменении Указа № 643 от 15 апреля 2019 года)",
    },
    url: "https://legalacts.az/az/news/13956",
  },
  {
    key: "stipend-veterans",
    notSeen: true,
    title: {
      az: "Müharibə veteranlarına Prezidentin aylıq təqaüdü, 25 fevral 2019-cu il tarixli Sərəncam",
      en: "President's monthly stipend for war veterans, Order of 25 February 2019",
      ru: "Ежемесячная стипендия Президента ветеранам войны, Распоряжение от 25 февраля 2019 года",
    },
    url: "https://metbuat.az/news/1427632",
  },
  {
    key: "stipend-ww2",
    notSeen: true,
    title: {
      az: "1941–1945-ci illər müharibəsi iştirakçılarına Prezidentin aylıq təqaüdü (akt görülməyib)",
      en: "President's monthly stipend for participants in the war of 1941–1945 (the act was not seen)",
      ru: "Ежемесячная стипендия Президента участникам войны 1941–1945 годов (акт не найден)",
    },
    url: "https://ria24.az/siyasət/13205",
  },
  {
    key: "decree-patriotic-war-hero",
    title: {
      az: "“Vətən Müharibəsi Qəhrəmanı” adı verilmiş şəxslərə təqaüdün təsis edilməsi haqqında dekabr 2020-ci il Fərmanı",
      en: "Decree of December 2020 founding the stipend of a Hero of the Patriotic War",
      ru: "Указ от декабря 2020 года об учреждении стипендии Героя Отечественной войны",
    },
    url: "https://legalacts.az/az/news/12023",
  },
  {
    key: "decree-national-hero",
    title: {
      az: "Azərbaycanın Milli Qəhrəmanı adı verilmiş şəxslərə təqaüdün təsis edilməsi haqqında Fərman",
      en: "Decree founding the stipend of a National Hero of Azerbaijan",
      ru: "Указ об учреждении стипендии Национального героя Азербайджана",
    },
    url: "https://www.sosial.gov.az/azrbaycanin-milli-qhrmani-adi-verilmis-sxslr-azrbaycan-respublikasi-prezidentinin-tqaudunun-tsis-edilmsi-haqqinda-azrbaycan-respublikasi-prezidentinin-frmani",
  },
  {
    key: "decree-715",
    notSeen: true,
    title: {
      az: "11 iyun 2002-ci il tarixli 715 nömrəli Fərman (Prezidentin fərdi təqaüdü)",
      en: "Decree No. 715 of 11 June 2002 (the President's personal stipend)",
      ru: "Указ № 715 от 11 июня 2002 года (персональная стипендия Президента)",
    },
    url: "https://sputnik.az/20180222/prezidentin-ferdi-teqaudunun-meblegi-1450-manata-catdirilib-414162883.html",
  },
  {
    key: "victory-orders",
    title: {
      az: "1941–1945-ci illər müharibəsi iştirakçılarına birdəfəlik yardım haqqında hər ilin sərəncamları",
      en: "Yearly orders on one-off aid to participants in the war of 1941–1945",
      ru: "Ежегодные распоряжения о единовременной помощи участникам войны 1941–1945 годов",
    },
    url: "https://legalacts.az/az/news/13319",
  },
];

export const januaryStipend = citing("stipend-january-1990");
export const decree244 = citing("decree-244");
export const veteransStipend = citing("stipend-veterans");
export const ww2Stipend = citing("stipend-ww2");
export const decreePatrioticWarHero = citing("decree-patriotic-war-hero");
export const decreeNationalHero = citing("decree-national-hero");
export const decree715 = citing("decree-715");
export const victoryOrders = citing("victory-orders");
