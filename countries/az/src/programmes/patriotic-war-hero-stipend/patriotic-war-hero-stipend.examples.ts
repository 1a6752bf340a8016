import { examplesOf } from "@dayaq/rules";
import { patrioticWarHeroStipend } from "./patriotic-war-hero-stipend.ts";

export const examples = examplesOf(patrioticWarHeroStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1975-05-05", sex: "male" },
    "person.status": { status: "patriotic-war-hero", from: "2020-12-09" },
  },
  cases: [
    { why: "a hero", gives: "2200.00" },
    { why: "the first day of 2200", on: "2025-07-01", gives: "2200.00" },
    { why: "before the decree of 12 June 2025", on: "2025-06-30", gives: "2000.00" },
    { why: "the first day of the stipend", on: "2020-12-25", gives: "2000.00" },
    { why: "the title is older than the stipend", on: "2020-12-24", gives: "not known: not-modelled" },
    {
      why: "a National Hero has a stipend of another act",
      but: { "person.status": { status: "national-hero" } },
      gives: "nothing",
    },
    { why: "on the day of death the family takes over", but: { person: { diedOn: "2025-08-01" } }, gives: "nothing" },
    { why: "on the eve of the death", but: { person: { diedOn: "2025-08-01" } }, on: "2025-07-31", gives: "2200.00" },
  ],
});
