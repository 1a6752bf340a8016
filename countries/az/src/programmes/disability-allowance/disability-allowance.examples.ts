import { examplesOf } from "@dayaq/rules";
import { onTheDayOfDeath } from "../../law/conditions.cases.ts";
import { disabilityAllowance } from "./disability-allowance.ts";
import { insuredHusband } from "../../law/insured-husband.cases.ts";
import { three } from "../../three.ts";

const child = {
  person: { bornOn: "2012-05-01" },
  mother: { bornOn: "1984-02-02", sex: "female" },
  "person.parent": "mother",
};

const choseSurvivorPension = {
  person: { bornOn: "1960-01-01" },
  "person.disability": { from: "2023-03-01", until: "2026-03-01" },
  "person.insurance-record": { upTo: "2023-01-01", capital: "10000.00", months: 320, from: "2023-01-01" },
  ...insuredHusband,
  claim: { programme: "PEN-SURV", by: "person", on: "2023-04-01" },
};

export const examples = examplesOf(disabilityAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1990-05-01", sex: "female" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 85, cause: "general", from: "2024-03-01", until: "2026-03-01" },
  },
  cases: [
    { why: three("81–100 faiz", "81 to 100 per cent", "от 81 до 100 процентов"), gives: "300.00" },
    {
      why: three(
        "81 faiz birinci dərəcənin ən aşağı həddidir",
        "81 per cent is the lowest of the first degree",
        "81 процент — нижняя граница первой степени",
      ),
      but: { "person.disability": { percent: 81 } },
      gives: "300.00",
    },
    {
      why: three(
        "80 faiz ikinci dərəcənin ən yüksək həddidir",
        "80 per cent is the highest of the second",
        "80 процентов — верхняя граница второй степени",
      ),
      but: { "person.disability": { percent: 80 } },
      gives: "250.00",
    },
    {
      why: three(
        "81 faizdən 70-ə enib, kapital pensiya üçün azdır: yenə müavinət",
        "fallen from 81 to 70 per cent, with too little capital for a pension: the allowance again",
        "степень упала с 81 до 70 процентов, капитала для пенсии мало: снова пособие",
      ),
      but: {
        "person.insurance-record": { upTo: "2025-01-01", capital: "5000.00", months: 320, from: "2025-01-01" },
        "person.disability": [
          { percent: 81, cause: "general", from: "2025-02-01", until: "2025-08-01" },
          { percent: 70, cause: "general", from: "2025-08-01" },
        ],
      },
      gives: "250.00",
    },
    {
      why: three("61 faiz", "61 per cent", "61 процент"),
      but: { "person.disability": { percent: 61 } },
      gives: "250.00",
    },
    {
      why: three("60 faiz", "60 per cent", "60 процентов"),
      but: { "person.disability": { percent: 60 } },
      gives: "180.00",
    },
    {
      why: three("31 faiz", "31 per cent", "31 процент"),
      but: { "person.disability": { percent: 31 } },
      gives: "180.00",
    },
    {
      why: three("hər səbəb eyni məbləği verir", "any cause gives the same", "любая причина даёт то же"),
      but: { "person.disability": { cause: "terror" } },
      gives: "300.00",
    },
    {
      why: three(
        "12 iyun 2025-ci il fərmanından əvvəl",
        "before the decree of 12 June 2025",
        "до указа от 12 июня 2025 года",
      ),
      on: "2025-06-30",
      gives: "270.00",
    },
    {
      why: three("müddətin son günü", "the last day of the term", "последний день срока"),
      on: "2026-02-28",
      gives: "300.00",
    },
    { why: three("müddət bitib", "the term has ended", "срок истёк"), on: "2026-03-01", gives: "nothing" },
    {
      why: three(
        "üç illik müddət, 2022-ci il: məbləği biz hesablamışıq",
        "a term of three years, in 2022: an amount that we derived",
        "срок три года, 2022 год: сумму мы вывели сами",
      ),
      but: { "person.disability": { from: "2021-03-01" } },
      on: "2022-06-01",
      gives: "220.00",
    },
    {
      why: three(
        "əmək pensiyası ilə, 2022-ci ilin iyununa qədər",
        "beside a labour pension, until June 2022",
        "при трудовой пенсии, до июня 2022 года",
      ),
      but: {
        "person.disability": { from: "2021-03-01" },
        "person.labour-pension": { kind: "disability", amount: "260.00", from: "2021-03-01" },
      },
      on: "2022-06-30",
      gives: "nothing",
    },
    {
      why: three(
        "daha böyük əmək pensiyası ilə, 2022-ci ilin iyulundan",
        "beside a larger labour pension, from July 2022",
        "при большей трудовой пенсии, с июля 2022 года",
      ),
      but: {
        "person.disability": { from: "2021-03-01" },
        "person.labour-pension": { kind: "disability", amount: "260.00", from: "2021-03-01" },
      },
      on: "2022-07-01",
      gives: "nothing",
    },
    {
      why: three(
        "daha az olan ailə başçısını itirməyə görə pensiyanın əvəzinə, 2022-ci ilin iyulundan",
        "instead of a smaller survivor pension, from July 2022",
        "вместо меньшей пенсии по потере кормильца, с июля 2022 года",
      ),
      but: {
        "person.disability": { from: "2021-03-01" },
        "person.labour-pension": { kind: "survivor", amount: "219.99", from: "2021-03-01" },
      },
      on: "2022-07-01",
      gives: "220.00",
    },
    {
      why: three(
        "müavinət qədər olan ailə başçısını itirməyə görə pensiya",
        "a survivor pension as high as the allowance",
        "пенсия по потере кормильца, равная пособию",
      ),
      but: { "person.labour-pension": { kind: "survivor", amount: "300.00", from: "2021-03-01" } },
      gives: "nothing",
    },
    {
      why: three(
        "burada yaşa görə pensiya təyin olunub",
        "awarded an age pension here",
        "здесь назначена пенсия по возрасту",
      ),
      but: {
        person: { bornOn: "1959-05-01", sex: "male" },
        "person.insurance-record": { upTo: "2025-07-01", capital: "50000.00", months: 320, from: "2025-07-01" },
      },
      gives: "nothing",
    },
    {
      why: three(
        "burada təyin edilmiş daha az əlilliyə görə pensiyanın əvəzinə, 2023-cü ilin yanvarında",
        "instead of a smaller disability pension awarded here, in January 2023",
        "вместо меньшей пенсии по инвалидности, назначенной здесь, в январе 2023 года",
      ),
      but: {
        "person.disability": { from: "2023-01-05" },
        "person.insurance-record": { upTo: "2023-01-01", capital: "10000.00", months: 300, from: "2023-01-01" },
      },
      on: "2023-01-31",
      gives: "270.00",
    },
    {
      why: three(
        "minimum pensiya 280 ₼ olanda pensiya daha yüksəkdir",
        "once the minimum pension is 280 ₼, the pension is the higher",
        "когда минимальная пенсия — 280 ₼, пенсия выше",
      ),
      but: {
        "person.disability": { from: "2023-01-05" },
        "person.insurance-record": { upTo: "2023-01-01", capital: "10000.00", months: 300, from: "2023-01-01" },
      },
      on: "2023-02-01",
      gives: "nothing",
    },
    {
      why: three(
        "öz pensiyasının əvəzinə daha az olan ailə başçısını itirməyə görə pensiyanı seçib",
        "chose a survivor pension that is smaller, in place of an own one that is larger",
        "вместо собственной, большей пенсии выбрана меньшая пенсия по потере кормильца",
      ),
      but: choseSurvivorPension,
      on: "2023-06-01",
      gives: "270.00",
    },
    {
      why: three("eyni, 2025-ci ildə", "the same in 2025", "то же в 2025 году"),
      but: choseSurvivorPension,
      on: "2025-08-01",
      gives: "300.00",
    },
    {
      why: three(
        "eyni, heç nə seçməyib: öz pensiyası daha yüksəkdir",
        "the same without a choice: her own pension is the higher",
        "то же без выбора: собственная пенсия больше",
      ),
      but: { ...choseSurvivorPension, claim: null },
      gives: "nothing",
    },
    {
      why: three(
        "2022-ci ilin iyununa qədər yaşa görə pensiya hüququ kifayət idi",
        "until June 2022 the right to an age pension was enough",
        "до июня 2022 года хватало права на пенсию по возрасту",
      ),
      but: {
        person: { bornOn: "1955-05-01", sex: "male" },
        "person.disability": { from: "2021-03-01" },
        "person.insurance-record": { upTo: "2021-01-01", capital: "10000.00", months: 320, from: "2021-01-01" },
      },
      on: "2022-06-30",
      gives: "nothing",
    },
    {
      why: three(
        "övladlığa götürülən uşağa onu övladlığa götürən ana vasitəsilə ödənilir",
        "an adopted child is paid through the adoptive mother",
        "усыновлённому ребёнку платят через приёмную мать",
      ),
      but: {
        ...child,
        adopter: { bornOn: "1980-01-01", sex: "female" },
        "person.adoptive-parent": { is: "adopter", from: "2014-01-01" },
      },
      gives: "300.00 to adopter for person",
    },
    {
      why: three(
        "ananın əri övladlığa götürüb: yenə ana vasitəsilə",
        "adopted by the mother's husband: still through the mother",
        "усыновлён мужем матери: по-прежнему через мать",
      ),
      but: {
        ...child,
        stepfather: { bornOn: "1980-01-01", sex: "male" },
        "mother.spouse": { is: "stepfather", from: "2013-01-01" },
        "person.adoptive-parent": { is: "stepfather", from: "2014-01-01" },
      },
      gives: "300.00 to mother for person",
    },
    {
      why: three("əlillik yoxdur", "no disability", "инвалидности нет"),
      but: { "person.disability": null },
      gives: "nothing",
    },
    {
      why: three(
        "nə vətəndaş, nə də daimi sakin",
        "neither a citizen nor a permanent resident",
        "не гражданин и не постоянный житель",
      ),
      but: { "person.residence": { permanent: false } },
      gives: "nothing",
    },
    onTheDayOfDeath,
    {
      why: three("ölümdən bir gün əvvəl", "on the eve of the death", "накануне смерти"),
      but: { person: { diedOn: "2025-08-01" } },
      on: "2025-07-31",
      gives: "300.00",
    },
    {
      why: three("uşağa ana vasitəsilə ödənilir", "a child is paid through the mother", "ребёнку платят через мать"),
      but: child,
      gives: "300.00 to mother for person",
    },
    {
      why: three(
        "valideyni sağ olmayan uşaq: qəyyum",
        "a child without a living parent: the guardian",
        "ребёнок без живых родителей: опекун",
      ),
      but: {
        ...child,
        mother: { ...child.mother, diedOn: "2020-01-01" },
        guardian: { bornOn: "1970-01-01", sex: "male" },
        "person.guardian": "guardian",
      },
      gives: "300.00 to guardian for person",
    },
    {
      why: three(
        "heç bir qanuni nümayəndəsi olmayan uşaq",
        "a child with nobody who stands for it",
        "ребёнок, у которого нет представителя",
      ),
      but: { person: { bornOn: "2012-05-01" } },
      gives: "300.00, an officer decides who is paid",
    },
    {
      why: three(
        "18 yaşı tamam olan gün şəxsin özünə ödənilir",
        "on the eighteenth birthday the person is paid",
        "в день восемнадцатилетия платят самому человеку",
      ),
      but: { ...child, person: { bornOn: "2007-08-01" } },
      gives: "300.00",
    },
    {
      why: three(
        "2022-ci ilin iyununda uşaq, faizlərdən əvvəl",
        "a child in June 2022, before the percentages",
        "ребёнок в июне 2022 года, до введения процентов",
      ),
      but: { ...child, "person.disability": { from: "2021-03-01" } },
      on: "2022-06-30",
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "2022-ci ilin iyulunda uşaq, faizə görə: həmin ilin məbləği heç bir mənbədə yoxdur",
        "a child in July 2022, by percentage: no source gives the amounts of that year",
        "ребёнок в июле 2022 года, по проценту: сумм того года нет ни в одном источнике",
      ),
      but: { ...child, "person.disability": { percent: 70, from: "2021-03-01" } },
      on: "2022-07-01",
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "2023-cü ildən uşaq, faizə görə",
        "a child from 2023, by percentage",
        "ребёнок с 2023 года, по проценту",
      ),
      but: { ...child, "person.disability": { percent: 70, from: "2021-03-01" } },
      on: "2023-02-01",
      gives: "220.00 to mother for person",
    },
    {
      why: three(
        "2019-cu ildə uşaq: hamı üçün bir məbləğ",
        "a child in 2019: one amount for all",
        "ребёнок в 2019 году: одна сумма для всех",
      ),
      but: { ...child, "person.disability": { percent: 40, from: "2019-03-01" } },
      on: "2019-06-01",
      gives: "150.00 to mother for person",
    },
    {
      why: three(
        "ümumi xəstəlik, 81–100 faiz",
        "a general illness, 81 to 100 per cent",
        "общее заболевание, 81–100 процентов",
      ),
      gives: "300.00",
    },
  ],
});
