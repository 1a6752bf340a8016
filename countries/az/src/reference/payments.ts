import { type Fund, type PaidFrom, type PaymentCalendar, illustrative } from "@dayaq/country";
import { FUND_OF_THE_INSURED } from "../law/insured-benefits.ts";

const BASIS = "Calendar of payments seen for 2020 (S160), allowances still so in 2025";

/** Pensions from the 8th to the 15th by district, allowances and stipends on the 20th or 21st. */
export const payments: PaymentCalendar = {
  groups: [
    {
      code: "pensions",
      title: { az: "Əmək pensiyaları", en: "Labour pensions", ru: "Трудовые пенсии" },
      window: { first: 15, last: 15 },
      districts: { BA: { first: 8, last: 10 }, SM: { first: 8, last: 8 }, ABS: { first: 8, last: 8 } },
      certainty: "derived",
      basis: BASIS,
    },
    {
      code: "allowances",
      title: { az: "Müavinət və təqaüdlər", en: "Allowances and stipends", ru: "Пособия и стипендии" },
      window: { first: 20, last: 21 },
      districts: {},
      certainty: "reported",
      basis: BASIS,
    },
    {
      code: "social-assistance",
      title: {
        az: "Ünvanlı sosial yardım",
        en: "Targeted social assistance",
        ru: "Адресная социальная помощь",
      },
      window: { first: 28, last: 28 },
      districts: {},
      certainty: "reported",
      basis: BASIS,
    },
    {
      code: "displaced-persons",
      title: {
        az: "Məcburi köçkünlərin müavinəti",
        en: "Allowance of displaced persons",
        ru: "Пособие вынужденным переселенцам",
      },
      window: { first: 26, last: 28 },
      districts: {},
      certainty: "reported",
      basis: "Paid after the 25th (S109)",
    },
    {
      code: "victory-day",
      title: { az: "Qələbə gününə yardım", en: "Aid for Victory Day", ru: "Помощь ко Дню Победы" },
      window: { first: 6, last: 8 },
      districts: {},
      certainty: "derived",
      basis: "In 2023 all was paid by 8 May (the ministry)",
    },
  ],
  shift: illustrative(
    "earlier",
    "No source says which way; money that comes before a holiday helps, money after it does not",
  ),
};

export const funds: readonly Fund[] = [
  {
    code: "state-budget",
    title: { az: "Dövlət büdcəsi", en: "State budget", ru: "Государственный бюджет" },
    account: "AZ90NABZ00000000000000000101",
  },
  {
    code: FUND_OF_THE_INSURED,
    title: {
      az: "Dövlət Sosial Müdafiə Fondunun büdcəsi",
      en: "Budget of the Social Protection Fund",
      ru: "Бюджет Фонда социальной защиты",
    },
    account: "AZ79NABZ00000000000000000202",
  },
  {
    code: "unemployment-insurance",
    title: {
      az: "İşsizlikdən Sığorta Fondu",
      en: "Unemployment Insurance Fund",
      ru: "Фонд страхования от безработицы",
    },
    account: "AZ57NABZ00000000000000000404",
  },
  {
    code: "state-insurer",
    title: {
      az: "Azərbaycan Dövlət Sığorta Kommersiya Şirkəti",
      en: "State Insurance Company of Azerbaijan",
      ru: "Государственная страховая коммерческая компания Азербайджана",
    },
    account: "AZ68NABZ00000000000000000303",
  },
];

const unemployment: PaidFrom = { fund: "unemployment-insurance", group: "allowances" };
const budget: PaidFrom = { fund: "state-budget", group: "allowances" };
const insured: PaidFrom = { fund: FUND_OF_THE_INSURED, group: "allowances" };
const labourPension: PaidFrom = { fund: FUND_OF_THE_INSURED, group: "pensions" };

/** One fund for each right. Of the birth and the funeral grant it is that of the uninsured: their laws say which cases the Fund pays. */
export const paidFrom: Readonly<Record<string, PaidFrom>> = {
  BIRTH: budget,
  "ALW-5CH": budget,
  "ALW-DIS": budget,
  "STP-GEN-I": budget,
  "STP-WDIS": budget,
  "STP-CARE": budget,
  "STP-MARTYR": budget,
  "STP-20JAN": budget,
  "STP-AFG": budget,
  "STP-HERO-PW": budget,
  "STP-HERO-PW-FAMILY": budget,
  "STP-HERO-NAT": budget,
  "STP-HERO-NAT-FAMILY": budget,
  "STP-VET": budget,
  "STP-WW2": budget,
  "STP-PERS": budget,
  "WW2-JUB": { fund: "state-budget", group: "victory-day" },
  "SERV-INS": { fund: "state-insurer", group: "allowances" },
  "SERV-INS-DEATH": { fund: "state-insurer", group: "allowances" },
  IDP: { fund: "state-budget", group: "displaced-persons" },
  RADIATION: budget,
  PRISONER: budget,
  SPECIALIST: budget,
  "ALW-SURV": budget,
  FUNERAL: budget,
  "PEN-AGE": labourPension,
  "PEN-DIS": labourPension,
  "PEN-SURV": labourPension,
  "INS-SICK": insured,
  "INS-MAT": insured,
  "INS-CARE3": insured,
  "ALW-AGE": budget,
  "ALW-CONS": budget,
  "ALW-ADOPT": budget,
  "ALW-FOST": budget,
  "FOST-CLOTHING": budget,
  "ALW-CIV": budget,
  "ALW-COMM": budget,
  "ALW-WORKINJ": budget,
  POSTVAC: budget,
  UDSY: { fund: "state-budget", group: "social-assistance" },
  "ALW-INF-POOR": budget,
  "ALW-GUARD": budget,
  UI: unemployment,
  "TRAIN-STP": unemployment,
  "WAGE-PART": unemployment,
};
