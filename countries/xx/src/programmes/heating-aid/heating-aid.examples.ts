import { examplesOf } from "@dayaq/rules";
import { heatingAid } from "./heating-aid.ts";

export const examples = examplesOf(heatingAid, {
  about: "person",
  on: "2024-03-01",
  usually: {
    person: { bornOn: "1950-02-10", sex: "female" },
    "person.residence": { permanent: true },
    "person.income": { amount: "24999" },
    claim: { by: "person", on: "2024-01-10" },
  },
  cases: [
    { why: { en: "a small income" }, gives: "3500" },
    { why: { en: "exactly the limit" }, but: { "person.income": { amount: "25000" } }, gives: "3500" },
    { why: { en: "one above the limit" }, but: { "person.income": { amount: "25001" } }, gives: "nothing" },
    {
      why: { en: "the income is not known: it is asked for" },
      but: { "person.income": null },
      gives: "asks for income of person",
    },
    { why: { en: "not accepted yet" }, but: { claim: null }, gives: "3500 offered" },
    {
      why: { en: "lives elsewhere: the income is not even asked for" },
      but: { "person.residence": null, "person.income": null },
      gives: "nothing",
    },
    { why: { en: "lives elsewhere" }, but: { "person.residence": null }, gives: "nothing" },
    { why: { en: "after death" }, but: { person: { diedOn: "2024-02-01" } }, gives: "nothing" },
  ],
});
