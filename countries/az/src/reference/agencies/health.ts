import type { Agency } from "@dayaq/country";

/** Disability and illness. */
export const healthAgencies: readonly Agency[] = [
  {
    code: "medical-social-expertise",
    title: {
      az: "Dövlət Tibbi-Sosial Ekspertiza və Reabilitasiya Agentliyi",
      en: "State Agency for Medical-Social Expertise and Rehabilitation",
      ru: "Государственное агентство медико-социальной экспертизы и реабилитации",
    },
    signature: "required",
    registers: [
      {
        code: "disability-register",
        title: { az: "Əlillik altsistemi", en: "Medical-social expertise", ru: "Медико-социальная экспертиза" },
        speaks: "dci",
        factKinds: ["disability"],
      },
    ],
  },
  {
    code: "health",
    title: { az: "Səhiyyə Nazirliyi", en: "Ministry of Health", ru: "Министерство здравоохранения" },
    signature: "required",
    registers: [
      {
        code: "vaccinations",
        title: { az: "Peyvəndlər reyestri", en: "Register of vaccinations", ru: "Реестр прививок" },
        speaks: "cloudevents",
        factKinds: ["vaccine-complication"],
      },
    ],
  },
];
