import { type Act, citing } from "@dayaq/rules";

/** Acts of help that stand beside allowances and stipends: displacement, insurance of servicemen, release from prison. */
export const specialActs: readonly Act[] = [
  {
    key: "cabinet-2017-11",
    title: {
      az: "Nazirlər Kabinetinin 24 yanvar 2017-ci il tarixli 11 nömrəli Qərarı (vahid aylıq müavinətin ödənilməsi Qaydası)",
      en: "Cabinet decision No. 11 of 24 January 2017 (rules on the unified monthly allowance)",
      ru: "Решение Кабинета министров № 11 от 24 января 2017 года (правила единого ежемесячного пособия)",
    },
    url: "http://legalacts.az/az/news/6369",
  },
  {
    key: "decree-1206",
    notSeen: true,
    title: {
      az: "23 yanvar 2017-ci il tarixli 1206 nömrəli Fərman (məcburi köçkünlər üçün vahid aylıq müavinət)",
      en: "Decree No. 1206 of 23 January 2017 (unified monthly allowance for displaced persons)",
      ru: "Указ № 1206 от 23 января 2017 года (единое ежемесячное пособие вынужденным переселенцам)",
    },
    url: "https://metbuat.az/news/1205170",
  },
  {
    key: "law-servicemen-insurance",
    title: {
      az: "“Hərbi qulluqçuların dövlət icbari şəxsi sığortası haqqında” Qanun",
      en: "Law on state compulsory personal insurance of servicemen",
      ru: "Закон «О государственном обязательном личном страховании военнослужащих»",
    },
    url: "https://sosial.gov.az/fealiyyet/destek-istiqametleri/dovlet-icbari-sexsi-sigorta/qanunvericilik",
  },
  {
    key: "cabinet-2015-311",
    title: {
      az: "Nazirlər Kabinetinin 21 sentyabr 2015-ci il tarixli 311 nömrəli Qərarı (cəza çəkməkdən azad edilmişlərə müavinət)",
      en: "Cabinet decision No. 311 of 21 September 2015 (benefit for persons released from prison)",
      ru: "Решение Кабинета министров № 311 от 21 сентября 2015 года (пособие освобождённым из заключения)",
    },
    url: "https://sosial.gov.az/activities/services/social-benefits-and-grants/social-benefits/lump-sum-social-benefits/benefits-for-persons-in-need-of-medical-and-social-assistance-released-from-prison",
  },
  {
    key: "labour-code",
    title: { az: "Əmək Məcəlləsi", en: "Labour Code", ru: "Трудовой кодекс" },
  },
];

export const displacementRules = citing("cabinet-2017-11");
export const servicemenInsuranceLaw = citing("law-servicemen-insurance");
export const releaseRules = citing("cabinet-2015-311");
export const labourCode = citing("labour-code");
