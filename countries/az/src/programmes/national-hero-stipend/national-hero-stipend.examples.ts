import { examplesOf } from "@dayaq/rules";
import { nationalHeroStipend } from "./national-hero-stipend.ts";

export const examples = examplesOf(nationalHeroStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1975-05-05", sex: "male" },
    "person.status": { status: "national-hero", from: "1994-09-15" },
  },
  cases: [
    { why: "a hero", gives: "2000.00" },
    { why: "the first day of 2000", on: "2025-07-01", gives: "2000.00" },
    { why: "the first day on which we know of 1800", on: "2025-06-01", gives: "1800.00" },
    { why: "before the decree of 12 June 2025", on: "2025-06-30", gives: "1800.00" },
    { why: "no source gives the day on which 1800 began", on: "2025-05-31", gives: "not known: amount-not-known" },
    { why: "before March 2018", on: "2018-02-28", gives: "not known: not-modelled" },
    {
      why: "a Hero of the Patriotic War has a stipend of another act",
      but: { "person.status": { status: "patriotic-war-hero" } },
      gives: "nothing",
    },
    { why: "after death", but: { person: { diedOn: "2025-07-20" } }, gives: "nothing" },
  ],
});
