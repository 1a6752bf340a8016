import type { Agency } from "@dayaq/country";

/** Who people are: their birth and kin, where they live, their standing, who looks after whom, and who is missing. */
export const peopleAgencies: readonly Agency[] = [
  {
    code: "justice",
    title: { az: "Ədliyyə Nazirliyi", en: "Ministry of Justice", ru: "Министерство юстиции" },
    signature: "required",
    registers: [
      {
        code: "civil-registry",
        title: {
          az: "Vətəndaşlıq vəziyyəti aktlarının dövlət reyestri",
          en: "Civil registry",
          ru: "Реестр актов гражданского состояния",
        },
        speaks: "dci",
        factKinds: ["birth", "death", "name", "parent", "spouse", "adoptive-parent", "sibling", "grandparent"],
      },
      {
        code: "notarial-acts",
        title: {
          az: "Notariat hərəkətləri reyestri",
          en: "Register of notarial acts",
          ru: "Реестр нотариальных действий",
        },
        speaks: "cloudevents",
        factKinds: ["heir", "deal"],
      },
    ],
  },
  {
    code: "interior",
    title: { az: "Daxili İşlər Nazirliyi", en: "Ministry of Internal Affairs", ru: "Министерство внутренних дел" },
    signature: "required",
    registers: [
      {
        code: "population-register",
        title: { az: "Əhali reyestri", en: "Population register", ru: "Реестр населения" },
        speaks: "cloudevents",
        factKinds: ["residence", "citizenship"],
      },
      {
        code: "vehicles",
        title: {
          az: "Dövlət Yol Polisinin nəqliyyat reyestri",
          en: "Register of vehicles",
          ru: "Реестр транспортных средств",
        },
        speaks: "cloudevents",
        factKinds: ["vehicle"],
      },
    ],
  },
  {
    code: "courts",
    title: { az: "Məhkəmələr", en: "Courts", ru: "Суды" },
    signature: "required",
    registers: [
      {
        code: "findings",
        title: { az: "Məhkəmə qətnamələri", en: "Findings of courts", ru: "Решения судов" },
        speaks: "cloudevents",
        factKinds: ["absence"],
        mayAlsoState: ["death"],
      },
    ],
  },
  {
    code: "local-executive",
    title: { az: "Yerli icra hakimiyyəti", en: "Local executive authority", ru: "Местная исполнительная власть" },
    signature: "required",
    registers: [
      {
        code: "guardianship-register",
        title: { az: "Qəyyumluq reyestri", en: "Guardianship register", ru: "Реестр опеки" },
        speaks: "cloudevents",
        factKinds: ["guardian", "foster-parent", "carer", "state-support"],
      },
    ],
  },
  {
    code: "zafar",
    title: { az: "“Zəfər” altsistemi", en: "Register of statuses Zafar", ru: "Подсистема «Зафар»" },
    signature: "required",
    registers: [
      {
        code: "statuses",
        title: { az: "Statuslar reyestri", en: "Register of statuses", ru: "Реестр статусов" },
        speaks: "cloudevents",
        factKinds: ["status"],
      },
    ],
  },
  {
    code: "displaced-persons-committee",
    title: {
      az: "Qaçqınların və Məcburi Köçkünlərin İşləri üzrə Dövlət Komitəsi",
      en: "State Committee for Refugees and IDPs",
      ru: "Государственный комитет по делам беженцев и вынужденных переселенцев",
    },
    signature: "required",
    registers: [
      {
        code: "displaced-persons",
        title: {
          az: "Məcburi köçkünlərin reyestri",
          en: "Register of displaced persons",
          ru: "Реестр вынужденных переселенцев",
        },
        speaks: "cloudevents",
        factKinds: ["displacement", "homecoming"],
      },
    ],
  },
];
