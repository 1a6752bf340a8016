import { examplesOf } from "@dayaq/rules";
import { releaseGrant } from "./release-grant.ts";
import { three } from "../../three.ts";

const releasedOn = (from: string, claimedOn: string) => ({
  "person.release": { from },
  claim: { by: "person", on: claimedOn },
});

export const examples = examplesOf(releaseGrant, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1985-05-01", sex: "male" },
    "person.citizenship": { country: "AZ" },
    "person.residence": { permanent: true },
    "person.release": { needsAid: true, from: "2025-05-12" },
    claim: { by: "person", on: "2025-06-02" },
  },
  cases: [
    {
      why: three("400-ün dörd misli", "four times 400", "четырежды 400"),
      gives: "1600.00",
      source: "sosial.gov.az; axar.az/news/toplum/981956",
    },
    {
      why: three("heç kim müraciət etməyib", "nobody has asked", "никто не обращался"),
      but: { claim: null },
      gives: "1600.00 offered",
    },
    {
      why: three("345-in dörd misli", "four times 345", "четырежды 345"),
      but: releasedOn("2024-05-12", "2024-06-03"),
      gives: "1380.00",
      source: "metbuat.az/news/1499252",
    },
    {
      why: three("345-in son günü", "on the last day of 345", "в последний день суммы 345"),
      but: releasedOn("2024-12-31", "2025-02-03"),
      gives: "1380.00",
    },
    {
      why: three("400-ün ilk günü", "on the first day of 400", "в первый день суммы 400"),
      but: releasedOn("2025-01-01", "2025-02-03"),
      gives: "1600.00",
    },
    {
      why: three("üç il ərzində müraciət", "asked for within three years", "обращение в течение трёх лет"),
      but: releasedOn("2022-08-01", "2025-08-01"),
      gives: "1200.00",
    },
    {
      why: three("bundan bir gün gec müraciət", "asked for a day later than that", "обращение на день позже"),
      but: releasedOn("2022-07-31", "2025-08-01"),
      gives: "nothing",
    },
    {
      why: three("ikinci dəfə azad edilib", "released a second time", "освобождён во второй раз"),
      but: {
        "person.release": [
          { needsAid: true, from: "2023-06-01", until: "2024-01-01" },
          { needsAid: true, from: "2025-05-12" },
        ],
      },
      gives: "1600.00",
    },
    {
      why: three(
        "ikinci dəfə azad edilib, arayışda ehtiyac göstərilməyib: birinci müavinət sonuncudur",
        "released a second time, and that certificate names no need: the first grant is the last",
        "освобождён во второй раз, в той справке нужды нет: первая выплата — последняя",
      ),
      but: {
        "person.release": [
          { needsAid: true, from: "2024-06-03" },
          { needsAid: false, from: "2025-05-12" },
        ],
      },
      gives: "1380.00",
    },
    {
      why: three("arayışda ehtiyac göstərilməyib", "the certificate names no need", "в справке нужда не указана"),
      but: { "person.release": { needsAid: false } },
      gives: "nothing",
    },
    { why: three("azad edilmədən əvvəl", "before the release", "до освобождения"), on: "2025-05-11", gives: "nothing" },
    {
      why: three(
        "burada daimi yaşayan, vətəndaşlığı olmayan şəxs",
        "stateless, living here permanently",
        "без гражданства, живёт здесь постоянно",
      ),
      but: { "person.citizenship": null },
      gives: "1600.00",
    },
    {
      why: three(
        "burada daimi yaşayan əcnəbi",
        "a foreigner living here permanently",
        "иностранец, живущий здесь постоянно",
      ),
      but: { "person.citizenship": { country: "GE" } },
      gives: "nothing",
    },
    {
      why: three("başqa biri müraciət edir", "somebody else asks", "обращается другой человек"),
      but: { brother: { bornOn: "1980-01-01", sex: "male" }, claim: { by: "brother" } },
      gives: "nothing",
    },
    {
      why: three("həbsdə olmayıb", "never imprisoned", "не был в заключении"),
      but: { "person.release": null },
      gives: "nothing",
    },
  ],
});
