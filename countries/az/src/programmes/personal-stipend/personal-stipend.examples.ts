import { examplesOf } from "@dayaq/rules";
import { personalStipend } from "./personal-stipend.ts";

export const examples = examplesOf(personalStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1948-05-05", sex: "male" },
    "person.status": { status: "personal-stipend", from: "2016-05-10" },
  },
  cases: [
    { why: "named by an order", gives: "1700.00" },
    { why: "the first day of 1700", on: "2025-07-01", gives: "1700.00" },
    { why: "the first day without a known amount", on: "2023-01-01", gives: "not known: amount-not-known" },
    { why: "the first day of 1450", on: "2018-03-01", gives: "1450.00" },
    {
      why: "before the decree of 12 June 2025 no source gives the amount",
      on: "2025-06-30",
      gives: "not known: amount-not-known",
    },
    { why: "in 2022", on: "2022-12-31", gives: "1450.00" },
    { why: "before March 2018", on: "2018-02-28", gives: "not known: not-modelled" },
    { why: "not named", but: { "person.status": null }, gives: "nothing" },
    { why: "after death", but: { person: { diedOn: "2025-07-20" } }, gives: "nothing" },
  ],
});
