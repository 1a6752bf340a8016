import { examplesOf } from "@dayaq/rules";
import { warVeteransStipend } from "./war-veterans-stipend.ts";

export const examples = examplesOf(warVeteransStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1975-05-05", sex: "male" },
    "person.status": { status: "war-veteran", from: "2017-03-01" },
  },
  cases: [
    { why: "from 2023 on no source gives the amount", gives: "not known: amount-not-known" },
    { why: "the first day without a known amount", on: "2023-01-01", gives: "not known: amount-not-known" },
    { why: "on the last day of the amount of 2019", on: "2022-12-31", gives: "80.00", source: "S8, S86" },
    { why: "the first day of the stipend", on: "2019-04-01", gives: "80.00" },
    { why: "the first day of that allowance", on: "2018-03-01", gives: "55.00" },
    { why: "on the eve, the communal allowance that it replaced", on: "2019-03-31", gives: "55.00" },
    { why: "before March 2018", on: "2018-02-28", gives: "not known: not-modelled" },
    {
      why: "a veteran of the Patriotic War, from the day of the list",
      but: { "person.status": { from: "2022-01-01" } },
      on: "2022-01-01",
      gives: "80.00",
      source: "S8",
    },
    {
      why: "the day before",
      but: { "person.status": { from: "2022-01-01" } },
      on: "2021-12-31",
      gives: "nothing",
    },
    {
      why: "another standing",
      but: { "person.status": { status: "war-disabled" } },
      on: "2022-06-01",
      gives: "nothing",
    },
    {
      why: "the title was taken away",
      but: { "person.status": { until: "2022-06-01" } },
      on: "2022-06-01",
      gives: "nothing",
    },
    { why: "after death", but: { person: { diedOn: "2022-05-20" } }, on: "2022-06-01", gives: "nothing" },
  ],
});
