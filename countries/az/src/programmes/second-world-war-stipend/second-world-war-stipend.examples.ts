import { examplesOf } from "@dayaq/rules";
import { secondWorldWarStipend } from "./second-world-war-stipend.ts";

export const examples = examplesOf(secondWorldWarStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1924-02-23", sex: "male" },
    "person.status": { status: "ww2-participant", from: "1985-05-09" },
  },
  cases: [
    { why: "from 2023 on no source gives the amount", gives: "not known: amount-not-known" },
    { why: "the first day without a known amount", on: "2023-01-01", gives: "not known: amount-not-known" },
    { why: "the first day of 300", on: "2021-01-01", gives: "300.00" },
    { why: "the first day of 150", on: "2019-04-01", gives: "150.00" },
    { why: "the first day of 121", on: "2018-03-01", gives: "121.00" },
    { why: "on the last day of the amount of 2021", on: "2022-12-31", gives: "300.00" },
    {
      why: "worked in besieged Leningrad",
      but: { "person.status": { status: "leningrad-blockade" } },
      on: "2022-12-31",
      gives: "300.00",
    },
    { why: "in 2020", on: "2020-12-31", gives: "150.00" },
    { why: "before April 2019", on: "2019-03-31", gives: "121.00" },
    { why: "before March 2018", on: "2018-02-28", gives: "not known: not-modelled" },
    {
      why: "worked behind the front",
      but: { "person.status": { status: "ww2-home-front-worker" } },
      on: "2022-12-31",
      gives: "nothing",
    },
    { why: "after death", but: { person: { diedOn: "2022-12-20" } }, on: "2022-12-31", gives: "nothing" },
  ],
});
