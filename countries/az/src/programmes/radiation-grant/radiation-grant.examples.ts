import { examplesOf } from "@dayaq/rules";
import { radiationGrant } from "./radiation-grant.ts";

export const examples = examplesOf(radiationGrant, {
  about: "person",
  on: "2025-01-01",
  usually: {
    person: { bornOn: "1960-05-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 65, cause: "chernobyl-clean-up", from: "1995-03-01" },
  },
  cases: [
    { why: "cleaned up after the accident", gives: "300.00" },
    { why: "served there", but: { "person.disability": { cause: "chernobyl-military" } }, gives: "300.00" },
    { why: "any degree gives the same", but: { "person.disability": { percent: 31 } }, gives: "300.00" },
    { why: "in the first year of the amount", on: "2023-01-01", gives: "300.00" },
    { why: "before, no source gives the amount", on: "2022-12-31", gives: "not known: amount-not-known" },
    { why: "before March 2018", on: "2018-02-28", gives: "not known: not-modelled" },
    { why: "another cause", but: { "person.disability": { cause: "general" } }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    { why: "died before the year began", but: { person: { diedOn: "2024-12-20" } }, gives: "nothing" },
  ],
});
