import { examplesOf } from "@dayaq/rules";
import { generalCauseStipend } from "./general-cause-stipend.ts";

export const examples = examplesOf(generalCauseStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1990-05-01", sex: "female" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 85, cause: "general", from: "2016-03-01" },
  },
  cases: [
    { why: "golden case 11: general cause, not blind", gives: "250.00", source: "domain facts, 2.12" },
    { why: "a blind person", but: { "person.disability": { blind: true } }, gives: "350.00" },
    { why: "81 per cent", but: { "person.disability": { percent: 81 } }, gives: "250.00" },
    { why: "80 per cent", but: { "person.disability": { percent: 80 } }, gives: "nothing" },
    {
      why: "a war cause has a stipend of its own",
      but: { "person.disability": { cause: "territorial-integrity" } },
      gives: "nothing",
    },
    {
      why: "blind before July 2025: a stipend of their own, which no source gives",
      but: { "person.disability": { blind: true } },
      on: "2025-06-30",
      gives: "not known: amount-not-known",
    },
    { why: "in June 2025", on: "2025-06-30", gives: "200.00" },
    { why: "on the first day of 2023", on: "2023-01-01", gives: "200.00", source: "president.az/58602" },
    { why: "on the last day of 2022", on: "2022-12-31", gives: "130.00" },
    { why: "in 2021", on: "2021-12-31", gives: "100.00" },
    { why: "in 2017", on: "2017-06-01", gives: "60.00" },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    { why: "after death", but: { person: { diedOn: "2025-07-20" } }, gives: "nothing" },
  ],
});
