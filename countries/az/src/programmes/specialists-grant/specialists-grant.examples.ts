import { examplesOf } from "@dayaq/rules";
import { notCovered } from "../../law/conditions.cases.ts";
import { specialistsGrant } from "./specialists-grant.ts";
import { three } from "../../three.ts";

const work = (since: string, until?: string) => ({
  since,
  forAYear: true,
  qualified: true,
  from: since,
  ...(until === undefined ? {} : { until }),
});

export const examples = examplesOf(specialistsGrant, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1990-05-01", sex: "female" },
    "person.residence": { permanent: true, district: "SUS" },
    "person.settled-work": work("2024-09-16"),
  },
  cases: [
    {
      why: three("işləmək üçün Şuşada məskunlaşıb", "settled in Shusha to work", "поселился в Шуше для работы"),
      gives: "600.00",
      source: "metbuat.az/news/1478106",
    },
    { why: three("bir gün əvvəl", "the day before", "днём раньше"), on: "2024-09-15", gives: "nothing" },
    {
      why: three("qanunun ilk günü", "the first day of the law", "первый день закона"),
      but: { "person.settled-work": work("2023-01-01") },
      gives: "600.00",
    },
    {
      why: three("qanundan əvvəl başlayıb", "began before the law", "начал до закона"),
      but: { "person.settled-work": work("2022-12-31") },
      gives: "nothing",
    },
    {
      why: three("qanunun son günü", "the last day of the law", "последний день закона"),
      but: { "person.settled-work": work("2027-12-31") },
      on: "2027-12-31",
      gives: "600.00",
    },
    {
      why: three("beş ildən sonra", "after the five years", "после пяти лет"),
      but: { "person.settled-work": work("2028-01-01") },
      on: "2028-01-01",
      gives: "nothing",
    },
    {
      why: three("yarımillik müqavilə", "a contract of half a year", "договор на полгода"),
      but: { "person.settled-work": { forAYear: false } },
      gives: "nothing",
    },
    {
      why: three("peşə hazırlığı yoxdur", "no training", "обучения нет"),
      but: { "person.settled-work": { qualified: false } },
      gives: "nothing",
    },
    {
      why: three(
        "ikinci müqavilə yenisini vermir; birincinin verdiyi qalır",
        "a second contract gives nothing more; what the first gave stays",
        "второй договор ничего не добавляет; данное первым остаётся",
      ),
      but: { "person.settled-work": [work("2023-09-18", "2024-09-16"), work("2024-09-16")] },
      gives: "600.00",
    },
    {
      why: three(
        "ikinci müqavilə, birincisi qanundan əvvəl",
        "a second contract, the first before the law",
        "второй договор, первый был до закона",
      ),
      but: { "person.settled-work": [work("2022-09-19", "2023-09-19"), work("2023-10-02")] },
      gives: "nothing",
    },
    {
      why: three("başqa yerdə işləyir", "works elsewhere", "работает в другом месте"),
      but: { "person.settled-work": null },
      gives: "nothing",
    },
    notCovered("person"),
  ],
});
