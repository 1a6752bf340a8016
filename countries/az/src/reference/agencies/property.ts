import type { Agency } from "@dayaq/country";

/** What people own, and what their homes cost. */
export const propertyAgencies: readonly Agency[] = [
  {
    code: "real-estate",
    title: {
      az: "Daşınmaz Əmlakın Dövlət Reyestri Xidməti",
      en: "State Service of the Register of Immovable Property",
      ru: "Государственная служба реестра недвижимости",
    },
    signature: "required",
    registers: [
      {
        code: "immovables",
        title: { az: "Daşınmaz əmlak reyestri", en: "Register of immovables", ru: "Реестр недвижимости" },
        speaks: "cloudevents",
        factKinds: ["property"],
      },
    ],
  },
  {
    code: "utilities",
    title: {
      az: "Azərişıq, Azəriqaz, Azərsu və rabitə operatorları",
      en: "Suppliers of electricity, gas, water and communication",
      ru: "Поставщики электричества, газа, воды и связи",
    },
    signature: "required",
    registers: [
      {
        code: "subscribers",
        title: { az: "Abonent hesabları", en: "Accounts of subscribers", ru: "Счета абонентов" },
        speaks: "cloudevents",
        factKinds: ["utilities"],
      },
    ],
  },
];
