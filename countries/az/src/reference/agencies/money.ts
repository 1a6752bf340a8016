import type { Agency } from "@dayaq/country";

/** What people earn, are insured for and are paid, and their accounts. */
export const moneyAgencies: readonly Agency[] = [
  {
    code: "social-fund",
    title: {
      az: "Dövlət Sosial Müdafiə Fondu",
      en: "State Social Protection Fund",
      ru: "Государственный фонд социальной защиты",
    },
    signature: "required",
    registers: [
      {
        code: "labour-pensions",
        title: { az: "Əmək pensiyaları reyestri", en: "Register of labour pensions", ru: "Реестр трудовых пенсий" },
        speaks: "cloudevents",
        factKinds: ["labour-pension"],
      },
      {
        code: "benefits-paid",
        title: { az: "Ödənişlər reyestri", en: "Register of benefits paid", ru: "Реестр выплат" },
        speaks: "cloudevents",
        factKinds: ["benefit"],
      },
      {
        code: "pay-certificates",
        title: { az: "Məvacib arayışları", en: "Certificates of pay", ru: "Справки об окладе" },
        speaks: "cloudevents",
        factKinds: ["civil-service-end"],
      },
      {
        code: "personal-accounts",
        title: { az: "Fərdi hesablar", en: "Personal accounts", ru: "Индивидуальные счета" },
        speaks: "cloudevents",
        factKinds: ["insurance-record"],
      },
      {
        code: "account-sheets",
        title: {
          az: "İşəgötürənlərin hesab vərəqləri",
          en: "Employers' account sheets",
          ru: "Расчётные листы работодателей",
        },
        speaks: "cloudevents",
        factKinds: ["sickness-sheet", "maternity-sheet", "childcare-leave"],
      },
      {
        code: "injury-agreements",
        title: {
          az: "Əmək xəsarəti müqavilələri",
          en: "Agreements on injuries at work",
          ru: "Соглашения о трудовых увечьях",
        },
        speaks: "cloudevents",
        factKinds: ["injury-agreement"],
      },
    ],
  },
  {
    code: "tax",
    title: { az: "Dövlət Vergi Xidməti", en: "State Tax Service", ru: "Государственная налоговая служба" },
    signature: "required",
    registers: [
      {
        code: "income-register",
        title: { az: "Gəlirlər reyestri", en: "Income register", ru: "Реестр доходов" },
        speaks: "cloudevents",
        factKinds: ["income"],
      },
      {
        code: "wage-lines",
        title: {
          az: "Aylıq əməkhaqqı hesabatları",
          en: "Monthly wage lines",
          ru: "Ежемесячные строки о зарплате",
        },
        speaks: "cloudevents",
        factKinds: ["wage"],
      },
    ],
  },
  {
    code: "banks",
    title: { az: "Banklar", en: "Banks", ru: "Банки" },
    signature: "required",
    registers: [
      {
        code: "accounts",
        title: { az: "Bank hesabları", en: "Bank accounts", ru: "Банковские счета" },
        speaks: "cloudevents",
        factKinds: ["account"],
      },
    ],
  },
  {
    code: "state-insurer",
    title: {
      az: "Azərbaycan Dövlət Sığorta Kommersiya Şirkəti",
      en: "State Insurance Company of Azerbaijan",
      ru: "Государственная страховая коммерческая компания Азербайджана",
    },
    signature: "required",
    registers: [
      {
        code: "insured-events",
        title: { az: "Sığorta hadisələri reyestri", en: "Register of insured events", ru: "Реестр страховых случаев" },
        speaks: "cloudevents",
        factKinds: ["insured-event"],
      },
    ],
  },
];
