import type { Agency } from "@dayaq/country";

/** Work, study, and looking for work; also who lives on assistance. */
export const workAgencies: readonly Agency[] = [
  {
    code: "labour",
    title: {
      az: "Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi",
      en: "Ministry of Labour and Social Protection",
      ru: "Министерство труда и социальной защиты населения",
    },
    signature: "required",
    registers: [
      {
        code: "contracts-register",
        title: { az: "Əmək müqavilələri reyestri", en: "Contracts register", ru: "Реестр трудовых договоров" },
        speaks: "cloudevents",
        factKinds: ["employment", "contract-end"],
      },
      {
        code: "liberated-territories",
        title: {
          az: "Azad edilmiş ərazilərdə işləyənlərin reyestri",
          en: "Register of work in the liberated territories",
          ru: "Реестр работающих на освобождённых территориях",
        },
        speaks: "cloudevents",
        factKinds: ["settled-work"],
      },
      {
        code: "social-assistance",
        title: {
          az: "Ünvanlı yardım altsistemi (VEMTAS)",
          en: "Register of social assistance",
          ru: "Подсистема адресной помощи",
        },
        speaks: "cloudevents",
        factKinds: ["household-member", "household-representative", "declaration"],
      },
    ],
  },
  {
    code: "education",
    title: {
      az: "Elm və Təhsil Nazirliyi",
      en: "Ministry of Science and Education",
      ru: "Министерство науки и образования",
    },
    signature: "required",
    registers: [
      {
        code: "students-register",
        title: { az: "Tələbələr reyestri", en: "Students register", ru: "Реестр учащихся" },
        speaks: "cloudevents",
        factKinds: ["study"],
      },
    ],
  },
  {
    code: "employment-agency",
    title: {
      az: "Dövlət Məşğulluq Agentliyi",
      en: "State Employment Agency",
      ru: "Государственное агентство занятости",
    },
    signature: "required",
    registers: [
      {
        code: "job-seekers",
        title: { az: "“Məşğulluq” altsistemi", en: "Register of job seekers", ru: "Подсистема «Занятость»" },
        speaks: "cloudevents",
        factKinds: ["job-seeking", "refused-jobs", "training", "subsidised-job"],
      },
    ],
  },
];
