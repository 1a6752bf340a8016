import type { Agency } from "@dayaq/country";

/** Bodies whose people wear a uniform: call-up, prisons and the border. */
export const uniformedAgencies: readonly Agency[] = [
  {
    code: "mobilisation",
    title: {
      az: "Səfərbərlik və Hərbi Xidmətə Çağırış üzrə Dövlət Xidməti",
      en: "State Service for Mobilisation and Conscription",
      ru: "Государственная служба по мобилизации и призыву",
    },
    signature: "required",
    registers: [
      {
        code: "conscripts",
        title: { az: "Çağırışçılar reyestri", en: "Register of conscripts", ru: "Реестр призывников" },
        speaks: "cloudevents",
        factKinds: ["conscription"],
      },
    ],
  },
  {
    code: "penitentiary",
    title: { az: "Penitensiar Xidmət", en: "Penitentiary Service", ru: "Пенитенциарная служба" },
    signature: "required",
    registers: [
      {
        code: "releases",
        title: { az: "Azad edilənlərin reyestri", en: "Register of releases", ru: "Реестр освобождённых" },
        speaks: "cloudevents",
        factKinds: ["release"],
      },
      {
        code: "prisoners",
        title: { az: "Məhkumların reyestri", en: "Register of prisoners", ru: "Реестр осуждённых" },
        speaks: "cloudevents",
        factKinds: ["imprisonment"],
      },
    ],
  },
  {
    code: "border",
    title: { az: "Dövlət Sərhəd Xidməti", en: "State Border Service", ru: "Государственная пограничная служба" },
    signature: "required",
    registers: [
      {
        code: "border-crossings",
        title: {
          az: "Sərhədi keçənlərin reyestri",
          en: "Register of border crossings",
          ru: "Реестр пересечений границы",
        },
        speaks: "cloudevents",
        factKinds: ["stay-abroad"],
      },
      {
        code: "border-veterans",
        title: {
          az: "Sərhəd Xidmətinin müharibə veteranları",
          en: "War veterans of the Border Service",
          ru: "Ветераны войны Пограничной службы",
        },
        speaks: "cloudevents",
        factKinds: [],
        mayAlsoState: ["status"],
      },
    ],
  },
];
