import { examplesOf } from "@dayaq/rules";
import { partFinancedWage } from "./part-financed-wage.ts";

export const examples = examplesOf(partFinancedWage, {
  about: "person",
  on: "2025-11-01",
  usually: {
    person: { bornOn: "1999-05-01", sex: "female" },
    "person.subsidised-job": { from: "2025-10-25" },
    "person.employment": { kind: "contract", from: "2025-10-25" },
    claim: { by: "person", on: "2025-10-25" },
  },
  cases: [
    { why: "placed by the agency: no source gives the part that is paid", gives: "not known: amount-not-known" },
    { why: "on the day of the placement", on: "2025-10-25", gives: "not known: amount-not-known" },
    { why: "placed by nobody", but: { "person.subsidised-job": null }, gives: "nothing" },
    { why: "the contract has ended", but: { "person.employment": { until: "2025-11-01" } }, gives: "nothing" },
    { why: "self-employed", but: { "person.employment": { kind: "self-employed" } }, gives: "nothing" },
    { why: "after death", but: { person: { diedOn: "2025-10-31" } }, gives: "nothing" },
  ],
});
