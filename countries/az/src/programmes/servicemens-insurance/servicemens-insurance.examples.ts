import { examplesOf } from "@dayaq/rules";
import { servicemensInsurance } from "./servicemens-insurance.ts";
import { three } from "../../three.ts";

const injury = (outcome: string) => ({ "person.insured-event": { outcome }, "person.disability": null });

export const examples = examplesOf(servicemensInsurance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "2000-05-01", sex: "male" },
    "person.insured-event": { outcome: "disability", from: "2025-03-10" },
    "person.disability": { percent: 70, cause: "military-duty", from: "2025-03-01" },
    claim: { by: "person", on: "2025-04-01" },
  },
  cases: [
    {
      why: three("61–80 faiz", "61 to 80 per cent", "от 61 до 80 процентов"),
      gives: "6600.00",
      source: "metbuat.az/news/1530850",
    },
    {
      why: three("81–100 faiz", "81 to 100 per cent", "от 81 до 100 процентов"),
      but: { "person.disability": { percent: 81 } },
      gives: "8800.00",
    },
    {
      why: three("31–60 faiz", "31 to 60 per cent", "от 31 до 60 процентов"),
      but: { "person.disability": { percent: 60 } },
      gives: "4400.00",
    },
    {
      why: three("xidmət dövründə xəstələnib", "fallen ill while serving", "заболел во время службы"),
      but: { "person.disability": { cause: "military-service-period" } },
      gives: "6600.00",
    },
    {
      why: three("müharibədə", "in war", "на войне"),
      but: { "person.disability": { cause: "territorial-integrity" } },
      gives: "6600.00",
    },
    { why: three("ağır xəsarət", "a grave injury", "тяжёлое увечье"), but: injury("grave-injury"), gives: "2750.00" },
    {
      why: three("az ağır xəsarət", "a less grave injury", "менее тяжёлое увечье"),
      but: injury("less-grave-injury"),
      gives: "1650.00",
    },
    { why: three("yüngül xəsarət", "a light injury", "лёгкое увечье"), but: injury("light-injury"), gives: "550.00" },
    {
      why: three("bunun üçün heç kim müraciət etməyib", "nobody has asked for it", "никто за этим не обращался"),
      but: { claim: null },
      gives: "6600.00 offered",
    },
    {
      why: three(
        "əlillik sonradan ağırlaşır: məbləğ öz gününün məbləği qalır",
        "the disability gets worse later: the sum stays that of its day",
        "инвалидность позже тяжелеет: сумма остаётся прежней",
      ),
      but: {
        "person.disability": [
          { percent: 70, cause: "military-duty", from: "2025-03-01", until: "2025-07-01" },
          { percent: 85, cause: "military-duty", from: "2025-07-01" },
        ],
      },
      gives: "6600.00",
    },
    {
      why: three(
        "xəsarət alıb və bir ay sonra bundan vəfat edib: ölümə görə ödəniş vərəsələrindir",
        "injured, and dead of it a month later: the death is the heirs'",
        "увечье и смерть от него через месяц: выплата за смерть — наследникам",
      ),
      but: {
        "person.insured-event": [
          { outcome: "grave-injury", from: "2025-03-10" },
          { outcome: "death", from: "2025-04-10" },
        ],
        "person.disability": null,
      },
      gives: "2750.00",
    },
    { why: three("hadisədən əvvəl", "before the event", "до события"), on: "2025-03-09", gives: "nothing" },
    {
      why: three(
        "qanunun sistemə daxil edildiyi gündən əvvəl",
        "before the law is modelled",
        "до дня, с которого закон есть в системе",
      ),
      but: { "person.insured-event": { from: "2016-02-28" }, "person.disability": { from: "2016-02-01" } },
      gives: "not known: not-modelled",
    },
    {
      why: three(
        "ümumi xəstəlikdən əlillik",
        "a disability from a general illness",
        "инвалидность от общего заболевания",
      ),
      but: { "person.disability": { cause: "general" } },
      gives: "nothing",
    },
    {
      why: three("sığorta hadisəsi yoxdur", "no insured event", "страхового случая нет"),
      but: { "person.insured-event": null },
      gives: "nothing",
    },
  ],
});
