import { examplesOf } from "@dayaq/rules";
import { trainingStipend } from "./training-stipend.ts";

export const examples = examplesOf(trainingStipend, {
  about: "person",
  on: "2025-03-01",
  usually: {
    person: { bornOn: "1999-05-01", sex: "female" },
    "person.job-seeking": { as: "unemployed", since: "2019-02-01", from: "2019-02-01" },
    "person.training": { from: "2019-03-01", until: "2027-01-01" },
    claim: { by: "person", on: "2019-03-01" },
  },
  cases: [
    { why: "half of the minimum wage of 400", gives: "200.00" },
    { why: "the latest day on which the half can have begun", on: "2025-01-01", gives: "200.00" },
    { why: "the day before: no source gives it", on: "2024-12-31", gives: "not known: amount-not-known" },
    {
      why: "the day on which parliament first read of the half",
      on: "2024-06-03",
      gives: "not known: amount-not-known",
    },
    { why: "the day before: the whole minimum wage of 345", on: "2024-06-02", gives: "345.00" },
    { why: "in 2020: the whole minimum wage of 250", on: "2020-04-01", gives: "250.00" },
    { why: "before the rules of 2019", on: "2019-05-31", gives: "not known: not-modelled" },
    { why: "the training is over", but: { "person.training": { until: "2025-03-01" } }, gives: "nothing" },
    { why: "no longer registered", but: { "person.job-seeking": { until: "2025-02-15" } }, gives: "nothing" },
    {
      why: "registered as somebody who looks for work, not as unemployed",
      but: { "person.job-seeking": { as: "job-seeker" } },
      gives: "nothing",
    },
    { why: "nobody has applied yet", but: { claim: null }, gives: "200.00 offered" },
    { why: "after death", but: { person: { diedOn: "2025-02-28" } }, gives: "nothing" },
  ],
});
