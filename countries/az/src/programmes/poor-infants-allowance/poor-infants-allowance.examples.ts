import { examplesOf } from "@dayaq/rules";
import { poorFamily } from "../social-assistance/poor-family.ts";
import { poorInfantsAllowance } from "./poor-infants-allowance.ts";
import { three } from "../../three.ts";

export const examples = examplesOf(poorInfantsAllowance, {
  about: "baby",
  on: "2025-08-01",
  usually: {
    ...poorFamily,
    younger: { bornOn: "2019-06-20", sex: "male" },
    baby: { bornOn: "2025-02-10", sex: "female" },
    "baby.parent": ["father", "mother"],
    home: {
      representative: "mother",
      members: ["father", "mother", "elder", "younger", { person: "baby", from: "2025-02-10" }],
    },
    claim: { programme: "UDSY", about: "home", by: "mother", on: "2025-03-05" },
  },
  cases: [
    {
      why: three(
        "ünvanlı yardım alan ailənin körpəsi",
        "an infant of a household that draws assistance",
        "младенец семьи, получающей адресную помощь",
      ),
      gives: "140.00 to mother",
    },
    {
      why: three("2025-ci il iyulun ilk günü", "on the first day of July 2025", "в первый день июля 2025 года"),
      on: "2025-07-01",
      gives: "140.00 to mother",
    },
    {
      why: three("2025-ci il iyunun son günü", "on the last day of June 2025", "в последний день июня 2025 года"),
      on: "2025-06-30",
      gives: "100.00 to mother",
    },
    {
      why: three("2023-cü ilin ilk günü", "on the first day of 2023", "в первый день 2023 года"),
      but: {
        baby: { bornOn: "2022-06-10" },
        home: { members: ["father", "mother", "elder", "younger", "baby"] },
        claim: { on: "2022-09-05" },
      },
      on: "2023-01-01",
      gives: "100.00 to mother",
    },
    {
      why: three(
        "2022-ci ilin son günü: məbləğ heç bir mənbədə yoxdur",
        "on the last day of 2022: no source gives the amount",
        "в последний день 2022 года: суммы нет ни в одном источнике",
      ),
      but: {
        baby: { bornOn: "2022-06-10" },
        home: { members: ["father", "mother", "elder", "younger", "baby"] },
        claim: { on: "2022-09-05" },
      },
      on: "2022-12-31",
      gives: "not known: amount-not-known",
    },
    {
      why: three(
        "ailə yardım üçün müraciət etməmişdən əvvəl",
        "before the household asked for assistance",
        "до обращения семьи за помощью",
      ),
      on: "2025-02-28",
      gives: "nothing",
    },
    {
      why: three(
        "ailə yardım üçün müraciət etməyib",
        "the household has not asked for assistance",
        "семья не обращалась за помощью",
      ),
      but: { claim: null },
      gives: "nothing",
    },
    {
      why: three(
        "yardım dayandırılır: atanın avtomobili var",
        "the assistance stops: the father has a car",
        "помощь прекращается: у отца есть автомобиль",
      ),
      but: { "father.vehicle": { owned: true } },
      gives: "nothing",
    },
    {
      why: three(
        "uşağın bir yaşı tamam olan ayın son günü",
        "the last day of the month in which the child turns one",
        "последний день месяца, в котором ребёнку исполняется год",
      ),
      but: { claim: { on: "2025-04-05" } },
      on: "2026-02-28",
      gives: "140.00 to mother",
    },
    {
      why: three("növbəti ayın ilk günü", "the first day of the month after", "первый день следующего месяца"),
      but: { claim: { on: "2025-04-05" } },
      on: "2026-03-01",
      gives: "nothing",
    },
    {
      why: three(
        "ailənin təmsilçisi vəfat edib: müavinət yeni təmsilçi bilinənə qədər gözləyir",
        "who spoke for the household died: the allowance waits until it is known who speaks now",
        "представитель семьи умер: пособие ждёт, пока не станет известен новый",
      ),
      but: { mother: { diedOn: "2025-07-10" } },
      gives: "140.00, an officer decides who is paid",
    },
    {
      why: three("təmsilçi itkin düşüb: eyni", "they are missing: the same", "представитель пропал: то же"),
      but: { "mother.absence": { finding: "missing", from: "2025-07-10" } },
      gives: "140.00, an officer decides who is paid",
    },
    {
      why: three("uşaq vəfat edib", "the child has died", "ребёнок умер"),
      but: { baby: { diedOn: "2025-07-31" } },
      gives: "nothing",
    },
    {
      why: three(
        "məhkəmə uşağı itkin düşmüş sayıb",
        "a court has found the child missing",
        "суд признал ребёнка пропавшим",
      ),
      but: { "baby.absence": { finding: "missing", from: "2025-07-31" } },
      gives: "nothing",
    },
    {
      why: three("məhkəmə uşağı ölmüş elan edib", "a court has declared the child dead", "суд объявил ребёнка умершим"),
      but: { "baby.absence": { finding: "declared-dead", from: "2025-07-31" } },

      gives: "nothing",
    },
    {
      why: three(
        "uşağın yeri məlum deyil, məhkəmə onu itkin düşmüş saymayıb",
        "it is not known where the child is, and no court has found it missing",
        "неизвестно, где ребёнок, но пропавшим его суд не признал",
      ),
      but: { "baby.absence": { finding: "whereabouts-unknown", from: "2025-07-31" } },
      gives: "140.00 to mother",
    },
    {
      why: three(
        "uşaq heç nə istəməmiş qohumlarının ailəsində yaşayır",
        "the child lives in a household of its own kin that asked for nothing",
        "ребёнок живёт в семье родных, которая ни за чем не обращалась",
      ),
      but: { home: { members: ["father", "mother", "elder", "younger"] } },
      gives: "nothing",
    },
  ],
});
