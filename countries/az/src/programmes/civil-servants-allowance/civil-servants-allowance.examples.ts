import { examplesOf } from "@dayaq/rules";
import { civilServantsAllowance } from "./civil-servants-allowance.ts";

export const examples = examplesOf(civilServantsAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1960-01-01", sex: "female" },
    "person.citizenship": { country: "AZ" },
    "person.civil-service-end": { ground: "pension-age", averagePay: "1200.00", from: "2025-02-01" },
    claim: { by: "person", on: "2025-02-10" },
  },
  cases: [
    { why: "15 per cent of an average of 1,200", gives: "180.00" },
    {
      why: "half a qəpik is rounded up",
      but: { "person.civil-service-end": { averagePay: "1200.10" } },
      gives: "180.02",
    },
    {
      why: "left because of a disability",
      but: { "person.civil-service-end": { ground: "disability" } },
      gives: "180.00",
    },
    { why: "left on another ground", but: { "person.civil-service-end": { ground: "other" } }, gives: "nothing" },
    { why: "still in the service", but: { "person.civil-service-end": { from: "2025-08-02" } }, gives: "nothing" },
    {
      why: "on the first day after leaving",
      but: { "person.civil-service-end": { from: "2025-08-01" } },
      gives: "180.00",
    },
    { why: "nobody has applied yet", but: { claim: null }, gives: "180.00 offered" },
    { why: "before the application", on: "2025-02-09", gives: "nothing" },
    {
      why: "draws a labour pension",
      but: { "person.labour-pension": { kind: "age", amount: "320.00" } },
      gives: "nothing",
    },
    {
      why: "a foreigner who lives here permanently",
      but: { "person.citizenship": { country: "GE" }, "person.residence": { permanent: true } },
      gives: "nothing",
    },
    { why: "on the day of death", but: { person: { diedOn: "2025-08-01" } }, gives: "nothing" },
  ],
});
