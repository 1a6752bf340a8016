import { examplesOf } from "@dayaq/rules";
import { disabilityPension } from "./disability-pension.ts";

export const examples = examplesOf(disabilityPension, {
  about: "person",
  on: "2025-04-01",
  usually: {
    person: { bornOn: "1981-06-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 55, cause: "general", from: "2025-04-01" },
    "person.insurance-record": { upTo: "2025-04-01", capital: "37978.89", months: 280, from: "2025-04-01" },
  },
  cases: [
    { why: "the Fund's own example: 37,978.89 divided by 80.64", gives: "470.97", source: "the Fund, April 2025" },
    { why: "before the decision", on: "2025-03-31", gives: "nothing" },
    { why: "the least capital at 43", but: { "person.insurance-record": { capital: "25804.80" } }, gives: "320.00" },
    { why: "a qəpik less", but: { "person.insurance-record": { capital: "25804.79" } }, gives: "nothing" },
    {
      why: "a qəpik less, 81 per cent: the minimum",
      but: {
        "person.insurance-record": { capital: "25804.79" },
        "person.disability": { percent: 81 },
      },
      gives: "320.00",
    },
    { why: "9 years and 4 months", but: { "person.insurance-record": { months: 112 } }, gives: "470.97" },
    { why: "a month less", but: { "person.insurance-record": { months: 111 } }, gives: "nothing" },
    {
      why: "at 30 five years are enough: divided by 43.20",
      but: {
        person: { bornOn: "1995-01-01" },
        "person.insurance-record": { capital: "21600.00", months: 60 },
      },
      gives: "500.00",
    },
    {
      why: "raised by 9.3 per cent in January 2026",
      on: "2026-01-01",
      gives: "514.77",
    },
    {
      why: "the term has ended",
      but: { "person.disability": { until: "2025-05-01" } },
      on: "2025-05-01",
      gives: "nothing",
    },
    { why: "no disability", but: { "person.disability": null }, gives: "nothing" },
    {
      why: "the Fund's older system pays",
      but: { "person.labour-pension": { kind: "disability", amount: "380.00" } },
      gives: "nothing",
    },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    { why: "on the day of death", but: { person: { diedOn: "2025-04-01" } }, gives: "nothing" },
  ],
});
