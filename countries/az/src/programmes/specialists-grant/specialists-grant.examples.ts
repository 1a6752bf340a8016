import { examplesOf } from "@dayaq/rules";
import { specialistsGrant } from "./specialists-grant.ts";

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
    { why: "settled in Shusha to work", gives: "600.00", source: "metbuat.az/news/1478106" },
    { why: "the day before", on: "2024-09-15", gives: "nothing" },
    { why: "the first day of the law", but: { "person.settled-work": work("2023-01-01") }, gives: "600.00" },
    { why: "began before the law", but: { "person.settled-work": work("2022-12-31") }, gives: "nothing" },
    {
      why: "the last day of the law",
      but: { "person.settled-work": work("2027-12-31") },
      on: "2027-12-31",
      gives: "600.00",
    },
    {
      why: "after the five years",
      but: { "person.settled-work": work("2028-01-01") },
      on: "2028-01-01",
      gives: "nothing",
    },
    { why: "a contract of half a year", but: { "person.settled-work": { forAYear: false } }, gives: "nothing" },
    { why: "no training", but: { "person.settled-work": { qualified: false } }, gives: "nothing" },
    {
      why: "a second contract gives nothing more; what the first gave stays",
      but: { "person.settled-work": [work("2023-09-18", "2024-09-16"), work("2024-09-16")] },
      gives: "600.00",
    },
    {
      why: "a second contract, the first before the law",
      but: { "person.settled-work": [work("2022-09-19", "2023-09-19"), work("2023-10-02")] },
      gives: "nothing",
    },
    { why: "works elsewhere", but: { "person.settled-work": null }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
  ],
});
