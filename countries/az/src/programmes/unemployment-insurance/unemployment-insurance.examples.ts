import { examplesOf, type Told } from "@dayaq/rules";
import { askedForLate } from "./asked-for-late.cases.ts";
import { earlierLaw } from "./earlier-law.cases.ts";
import { endsOfTerms } from "./ends-of-terms.cases.ts";
import { ended, lost, worked } from "./losses.ts";
import { unemploymentInsurance } from "./unemployment-insurance.ts";
import { three } from "../../three.ts";

const children = (count: number, bornOn = "2015-01-01"): Told =>
  Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [
      [`child${nth}`, { bornOn, sex: "male" }],
      [`child${nth}.parent`, "person"],
    ]).flat(),
  );

export const examples = examplesOf(unemploymentInsurance, {
  about: "person",
  on: "2025-06-01",
  usually: {
    person: { bornOn: "1985-05-01", sex: "female" },
    ...ended("redundancy"),
    "person.wage": worked(24),
    "person.job-seeking": { as: "unemployed", since: "2025-03-20", from: "2025-03-20" },
    claim: { by: "person", on: "2025-03-25" },
  },
  cases: [
    {
      why: three(
        "itirilmiş 1 200 əməkhaqqının yarısı",
        "half of the lost wage of 1,200",
        "половина потерянной зарплаты в 1200",
      ),
      gives: "600.00",
    },
    {
      why: three("işəgötürən ləğv edilib", "the employer was closed", "работодатель ликвидирован"),
      but: ended("liquidation"),
      gives: "600.00",
    },
    {
      why: three("qeydiyyatdan sonrakı ay", "the month after the registration", "месяц после постановки на учёт"),
      on: "2025-04-01",
      gives: "600.00",
    },
    {
      why: three("qeydiyyat ayı", "the month of the registration", "месяц постановки на учёт"),
      on: "2025-03-31",
      gives: "nothing",
    },
    { why: three("altıncı ay", "the sixth month", "шестой месяц"), on: "2025-09-30", gives: "600.00" },
    { why: three("yeddinci ay", "the seventh month", "седьмой месяц"), on: "2025-10-01", gives: "nothing" },
    {
      why: three(
        "ikinci ilin birinci ayı: 2025-ci ilin orta əməkhaqqı 2024-cü ildəkindən az deyil",
        "the first month of the second year: the average wage of 2025 was no less than that of 2024",
        "первый месяц второго года: средняя зарплата 2025 года не меньше, чем в 2024-м",
      ),
      on: "2026-04-01",
      gives: "600.00",
    },
    {
      why: three(
        "eyni, 2024-cü ilin orta əməkhaqqından artıq: məlum deyil",
        "the same, more than the average wage of 2024: not known",
        "то же, больше средней зарплаты 2024 года: не известно",
      ),
      but: { "person.wage": worked(24, "2018.42") },
      on: "2026-04-01",
      gives: "not known: amount-not-known",
    },
    {
      why: three("eyni, ondan bir qəpik də artıq deyil", "the same, not a qəpik more", "то же, ни на гяпик больше"),
      but: { "person.wage": worked(24, "2018.40") },
      on: "2026-04-01",
      gives: "1009.20",
    },
    {
      why: three("2026-cı ilin iyununda ixtisar", "redundant in June 2026", "сокращение в июне 2026 года"),
      but: { ...lost("redundancy", "2026-06"), "person.wage": worked(24, "1200.00", 2026 * 12 + 4) },
      on: "2026-07-01",
      gives: "600.00",
    },
    {
      why: three(
        "eyni, minimumla: fərqi yoxdur",
        "the same on the minimum: it does not matter",
        "то же на минимуме: это неважно",
      ),
      but: { "person.wage": worked(24, "700.00") },
      on: "2026-06-30",
      gives: "400.00",
    },
    {
      why: three("ikinci ilin dördüncü ayı", "the fourth month of the second year", "четвёртый месяц второго года"),
      but: { "person.wage": worked(24, "700.00") },
      on: "2026-07-01",
      gives: "nothing",
    },
    {
      why: three(
        "aşağı əməkhaqqının yarısı: minimum əməkhaqqı",
        "half of a low wage: the minimum wage",
        "половина низкой зарплаты: минимальная зарплата",
      ),
      but: { "person.wage": worked(24, "700.00") },
      gives: "400.00",
    },
    {
      why: three(
        "yüksək əməkhaqqının yarısı: 2024-cü ilin orta əməkhaqqı",
        "half of a high wage: the average wage of 2024",
        "половина высокой зарплаты: средняя зарплата 2024 года",
      ),
      but: { "person.wage": worked(24, "3000.00") },
      gives: "1009.20",
    },
    {
      why: three(
        "2024-cü ildə: 2023-cü ilin orta əməkhaqqı",
        "in 2024: the average wage of 2023",
        "в 2024 году: средняя зарплата 2023 года",
      ),
      but: {
        ...ended("redundancy", "2024-03-10"),
        "person.wage": worked(40, "3000.00"),
        "person.job-seeking": { since: "2024-03-20", from: "2024-03-20" },
        claim: { on: "2024-03-25" },
      },
      on: "2024-12-31",
      gives: "nothing",
    },
    {
      why: three("eyni, yarım il əvvəl", "the same half a year earlier", "то же на полгода раньше"),
      but: {
        ...ended("redundancy", "2024-03-10"),
        "person.wage": worked(40, "3000.00"),
        "person.job-seeking": { since: "2024-03-20", from: "2024-03-20" },
        claim: { on: "2024-03-25" },
      },
      on: "2024-09-30",
      gives: "933.80",
    },
    {
      why: three("son 24 aydan 13-ü", "13 months of the last 24", "13 месяцев из последних 24"),
      but: { "person.wage": worked(13) },
      gives: "600.00",
    },
    {
      why: three(
        "son 24 aydan 12-si: minimum əməkhaqqı",
        "12 months of the last 24: the minimum wage",
        "12 месяцев из последних 24: минимальная зарплата",
      ),
      but: { "person.wage": worked(12) },
      gives: "400.00",
    },
    {
      why: three("cəmi 11 ay", "11 months in all", "всего 11 месяцев"),
      but: { "person.wage": worked(11) },
      gives: "nothing",
    },
    {
      why: three(
        "son vaxtlar 11 ay, əvvəlki illər Fondun hesabına görə",
        "11 months of late, years before by the Fund's account",
        "11 последних месяцев, прежние годы — по учёту Фонда",
      ),
      but: {
        "person.wage": worked(11),
        "person.insurance-record": { upTo: "2019-01-01", capital: "9000.00", months: 60, from: "2019-01-01" },
      },
      gives: "400.00",
    },
    ...endsOfTerms,
    ...earlierLaw,
    ...askedForLate,
    {
      why: three("öz istəyi ilə çıxıb", "left by her own wish", "ушла по собственному желанию"),
      but: ended("own-wish"),
      gives: "nothing",
    },
    {
      why: three(
        "yeni mülkiyyətçi: agentlik bunu 2025-ci ilin aprelində adlandırıb",
        "a new owner, as the agency named it in April 2025",
        "новый собственник: основание агентство назвало в апреле 2025 года",
      ),
      but: { ...ended("new-owner", "2025-04-01"), "person.job-seeking": { since: "2025-04-10", from: "2025-04-10" } },
      gives: "550.00",
    },
    {
      why: three("yeni mülkiyyətçi, ondan əvvəl", "a new owner, before", "новый собственник, до этого"),
      but: ended("new-owner", "2025-03-10"),
      gives: "nothing",
    },
    {
      why: three("bir uşaq: 5 % artıq", "one child: 5 % more", "один ребёнок: на 5 % больше"),
      but: children(1),
      gives: "630.00",
    },
    {
      why: three("dörd uşaq: 20 % artıq", "four children: 20 % more", "четверо детей: на 20 % больше"),
      but: children(4),
      gives: "720.00",
    },
    {
      why: three("beş uşaq: 25 % artıq", "five children: 25 % more", "пятеро детей: на 25 % больше"),
      but: children(5),
      gives: "750.00",
    },
    {
      why: three(
        "eyni, 2024-cü ilin aprelinədək: 20 %-dən çox deyil",
        "the same until April 2024: no more than 20 %",
        "то же до апреля 2024 года: не больше 20 %",
      ),
      but: { ...lost("redundancy", "2023-12"), ...children(5), "person.wage": worked(24, "1200.00", 2023 * 12 + 10) },
      on: "2024-04-22",
      gives: "720.00",
    },
    {
      why: three("eyni, 2024-cü ilin aprelindən", "the same from April 2024", "то же с апреля 2024 года"),
      but: { ...lost("redundancy", "2023-12"), ...children(5), "person.wage": worked(24, "1200.00", 2023 * 12 + 10) },
      on: "2024-05-01",
      gives: "750.00",
    },
    {
      why: three(
        "təhsil almayan 20 yaşlı övlad",
        "a child of 20 who does not study",
        "ребёнок 20 лет, который не учится",
      ),
      but: children(1, "2005-01-01"),
      gives: "600.00",
    },
    {
      why: three(
        "əyani təhsil alan 20 yaşlı övlad",
        "a child of 20 who studies full time",
        "ребёнок 20 лет, который учится очно",
      ),
      but: { ...children(1, "2005-01-01"), "child0.study": { form: "full-time" } },
      gives: "630.00",
    },
    {
      why: three("uşaqlar minimumu da artırır", "children raise the minimum too", "дети повышают и минимум"),
      but: { ...children(2), "person.wage": worked(12) },
      gives: "440.00",
    },
    {
      why: three("müddətli müqavilədən sonra deyil", "not after a fixed term", "не после срочного договора"),
      but: { ...children(2), ...ended("term-ended"), "person.wage": worked(30) },
      on: "2025-07-01",
      gives: "400.00",
    },
    {
      why: three(
        "həmin müqavilə bitməmiş qeydiyyata alınıb",
        "registered before that contract ended",
        "поставлен на учёт до конца этого договора",
      ),
      but: { "person.job-seeking": { since: "2025-01-20", from: "2025-01-20" } },
      gives: "nothing",
    },
    {
      why: three("qeydiyyatdan çıxıb", "off the register", "снят с учёта"),
      but: { "person.job-seeking": { until: "2025-05-20" } },
      gives: "nothing",
    },
    {
      why: three(
        "ixtisardan sonra işləyib və həmin işdən öz istəyi ilə çıxıb",
        "worked again after the redundancy, and left that work by own wish",
        "после сокращения снова работал и ушёл по собственному желанию",
      ),
      but: {
        "person.contract-end": [
          { ground: "redundancy", on: "2025-03-10", from: "2025-03-10" },
          { ground: "own-wish", on: "2025-05-10", from: "2025-05-10" },
        ],
        "person.job-seeking": { since: "2025-05-12", from: "2025-05-12" },
        claim: { on: "2025-05-12" },
      },

      gives: "nothing",
    },
    {
      why: three(
        "əvvəlki işdən öz istəyi ilə çıxmışdı, sonuncu işdən ixtisar edilib",
        "left an earlier job by own wish, and was made redundant in the last",
        "с прежней работы ушёл по собственному желанию, с последней сокращён",
      ),
      but: {
        "person.contract-end": [
          { ground: "own-wish", on: "2024-02-01", from: "2024-02-01" },
          { ground: "redundancy", on: "2025-03-10", from: "2025-03-10" },
        ],
      },

      gives: "600.00",
    },
    {
      why: three(
        "iki müqavilə eyni gündə bitib, biri ixtisarla",
        "two contracts ended on one day, one of them by redundancy",
        "два договора закончились в один день, один — по сокращению",
      ),
      but: {
        "person.contract-end": [
          { ground: "redundancy", on: "2025-03-10", from: "2025-03-10" },
          { ground: "own-wish", on: "2025-03-10", from: "2025-03-10" },
        ],
      },

      gives: "600.00",
    },
    {
      why: three("iş tapıb", "found work", "нашёл работу"),
      but: { "person.employment": { kind: "contract", from: "2025-05-20" } },
      gives: "nothing",
    },
    {
      why: three("əmək pensiyası alır", "draws a labour pension", "получает трудовую пенсию"),
      but: { "person.labour-pension": { kind: "age", amount: "320.00", from: "2025-05-20" } },
      gives: "nothing",
    },
    {
      why: three("hələ heç kim müraciət etməyib", "nobody has applied yet", "пока никто не обратился"),
      but: { claim: null },
      gives: "600.00 offered",
    },
    {
      why: three("ölümdən sonra", "after death", "после смерти"),
      but: { person: { diedOn: "2025-05-31" } },
      gives: "nothing",
    },
  ],
});
