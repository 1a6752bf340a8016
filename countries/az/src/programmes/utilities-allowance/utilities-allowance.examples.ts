import { examplesOf } from "@dayaq/rules";
import { utilitiesAllowance } from "./utilities-allowance.ts";

export const examples = examplesOf(utilitiesAllowance, {
  about: "person",
  on: "2026-02-01",
  usually: {
    person: { bornOn: "1990-05-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 65, cause: "territorial-integrity", from: "2021-03-01" },
    claim: { by: "person", on: "2022-01-10" },
  },
  cases: [
    { why: "disabled in the war", gives: "26.00" },
    { why: "the day from which 26 is known to have been paid", on: "2026-01-26", gives: "26.00" },
    { why: "the day before: no source gives the amount", on: "2026-01-25", gives: "not known: amount-not-known" },
    { why: "January 1990", but: { "person.disability": { cause: "january-1990" } }, gives: "26.00" },
    { why: "a soldier at Chernobyl", but: { "person.disability": { cause: "chernobyl-military" } }, gives: "26.00" },
    {
      why: "others at Chernobyl: no source gives the amount",
      but: { "person.disability": { cause: "chernobyl-clean-up" } },
      gives: "not known: amount-not-known",
    },
    { why: "a general cause", but: { "person.disability": { cause: "general" } }, gives: "nothing" },
    { why: "the term has ended", but: { "person.disability": { until: "2026-02-01" } }, gives: "nothing" },
    {
      why: "draws a labour pension",
      but: { "person.labour-pension": { kind: "disability", amount: "320.00" } },
      gives: "nothing",
    },
    { why: "nobody has applied yet", but: { claim: null }, gives: "26.00 offered" },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    { why: "after death", but: { person: { diedOn: "2026-01-30" } }, gives: "nothing" },
  ],
});
