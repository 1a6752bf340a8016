import type { Agency } from "@dayaq/country";
import { uniformedBodies } from "./uniformed-bodies.ts";

/** The bodies of the first slice. Who owns which fact follows section 4 of the domain facts; protocols are ours. */
export const agencies: readonly Agency[] = [
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
  ...uniformedBodies,
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
