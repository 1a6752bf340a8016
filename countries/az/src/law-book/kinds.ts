import type { KindOfRight } from "@dayaq/country";

/** The rights as the acts group them. Unchecked by a native reader. */
export const kinds: readonly KindOfRight[] = [
  {
    code: "labour-pensions",
    title: { az: "Əmək pensiyaları", en: "Labour pensions", ru: "Трудовые пенсии" },
    programmes: ["PEN-AGE", "PEN-DIS", "PEN-SURV"],
  },
  {
    code: "monthly-allowances",
    title: { az: "Aylıq sosial müavinətlər", en: "Monthly social allowances", ru: "Ежемесячные социальные пособия" },
    programmes: [
      "ALW-AGE",
      "ALW-DIS",
      "ALW-SURV",
      "ALW-CONS",
      "ALW-GUARD",
      "ALW-INF-POOR",
      "ALW-5CH",
      "ALW-ADOPT",
      "ALW-FOST",
      "ALW-CIV",
      "ALW-COMM",
      "ALW-WORKINJ",
    ],
  },
  {
    code: "one-off-allowances",
    title: {
      az: "Birdəfəlik və dövri müavinətlər",
      en: "One-off and periodic allowances",
      ru: "Единовременные и периодические пособия",
    },
    programmes: ["BIRTH", "FUNERAL", "RADIATION", "PRISONER", "SPECIALIST", "FOST-CLOTHING"],
  },
  {
    code: "insured-benefits",
    title: { az: "Sığorta ödənişləri", en: "Insured benefits", ru: "Страховые выплаты" },
    programmes: ["INS-SICK", "INS-MAT", "INS-CARE3"],
  },
  {
    code: "presidents-stipends",
    title: { az: "Prezidentin aylıq təqaüdləri", en: "The President's stipends", ru: "Стипендии Президента" },
    programmes: [
      "STP-MARTYR",
      "STP-20JAN",
      "STP-AFG",
      "STP-WDIS",
      "STP-GEN-I",
      "STP-CARE",
      "STP-VET",
      "STP-WW2",
      "STP-HERO-PW",
      "STP-HERO-PW-FAMILY",
      "STP-HERO-NAT",
      "STP-HERO-NAT-FAMILY",
      "STP-PERS",
    ],
  },
  {
    code: "assistance",
    title: { az: "Ünvanlı sosial yardım", en: "Targeted social assistance", ru: "Адресная социальная помощь" },
    programmes: ["UDSY"],
  },
  {
    code: "work",
    title: { az: "İş və işsizlik", en: "Work and unemployment", ru: "Работа и безработица" },
    programmes: ["UI", "TRAIN-STP", "WAGE-PART"],
  },
  {
    code: "others",
    title: { az: "Digər ödənişlər", en: "Other payments", ru: "Другие выплаты" },
    programmes: ["IDP", "SERV-INS", "SERV-INS-DEATH", "POSTVAC", "WW2-JUB"],
  },
];
