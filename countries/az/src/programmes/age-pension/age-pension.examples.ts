import { examplesOf } from "@dayaq/rules";
import { agePension } from "./age-pension.ts";

const account = (upTo: string, capital: string, months = 0) => ({ upTo, capital, months, from: upTo });
const wages = (months: readonly string[], contribution: string) =>
  months.map((from, index) => ({
    employer: "1400057421",
    amount: "1000.00",
    contribution,
    from,
    until: months[index + 1] ?? from.replace(/-\d\d$/, "-28"),
  }));
const WORKED = ["2025-03-01", "2025-04-01", "2025-05-01", "2025-06-01"];

export const examples = examplesOf(agePension, {
  about: "person",
  on: "2025-03-01",
  usually: {
    person: { bornOn: "1960-03-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.insurance-record": account("2025-01-01", "46080.00"),
  },
  cases: [
    { why: "golden case 5: capital of 46,080, no service", gives: "320.00", source: "S28; domain facts, 2.12" },
    { why: "on the eve of the 65th birthday", on: "2025-02-28", gives: "nothing" },
    { why: "more capital", but: { "person.insurance-record": { capital: "72000.00" } }, gives: "500.00" },
    {
      why: "half a qəpik is rounded up",
      but: { "person.insurance-record": { capital: "72000.72" } },
      gives: "500.01",
    },
    {
      why: "golden case 7: 30,000 and 20 years",
      but: { "person.insurance-record": { capital: "30000.00", months: 240 } },
      gives: "nothing",
      source: "domain facts, 2.12",
    },
    {
      why: "30,000 and 25 years: the minimum",
      but: { "person.insurance-record": { capital: "30000.00", months: 300 } },
      gives: "320.00",
    },
    {
      why: "25 years less a month",
      but: { "person.insurance-record": { capital: "30000.00", months: 299 } },
      gives: "nothing",
    },
    {
      why: "the last month of 25 years is worked in February",
      but: {
        "person.insurance-record": { capital: "30000.00", months: 299 },
        "person.wage": wages(["2025-02-01"], "220.00"),
      },
      gives: "320.00",
    },
    {
      why: "a qəpik less than 144 times the minimum",
      but: { "person.insurance-record": { capital: "46079.99" } },
      gives: "nothing",
    },
    {
      why: "a minimum that rises later takes nothing away",
      but: { person: { bornOn: "1959-06-01" }, "person.insurance-record": account("2024-06-01", "40320.00") },
      gives: "320.00",
    },
    {
      why: "raised by 9.3 per cent in January 2026",
      but: { "person.insurance-record": { capital: "72000.00" } },
      on: "2026-01-01",
      gives: "546.50",
    },
    {
      why: "on the eve of that raise",
      but: { "person.insurance-record": { capital: "72000.00" } },
      on: "2025-12-31",
      gives: "500.00",
    },
    {
      why: "the capital of a statement of 2025 is itself raised by 5.6 per cent before an award of 2026",
      but: { person: { bornOn: "1961-03-01" }, "person.insurance-record": { capital: "72000.00" } },
      on: "2026-03-01",
      gives: "528.00",
    },
    {
      why: "an older statement: no source gives the raise of the capital in January 2025",
      but: { "person.insurance-record": account("2024-06-01", "72000.00") },
      gives: "not known: amount-not-known",
    },
    {
      why: "awarded in 2022, asked in 2023: no source gives the raise of that January",
      but: { person: { bornOn: "1957-03-01" }, "person.insurance-record": account("2022-01-01", "72000.00") },
      on: "2023-03-01",
      gives: "not known: amount-not-known",
    },
    {
      why: "only what employers paid in, with no statement of the Fund yet",
      but: { "person.insurance-record": null, "person.wage": wages(["2025-01-01"], "46080.00") },
      gives: "320.00",
    },
    {
      why: "at work: nothing is added yet",
      but: { "person.employment": { kind: "contract" }, "person.wage": wages(WORKED, "1560.00") },
      on: "2025-06-15",
      gives: "320.00",
    },
    {
      why: "left work after three months: 90 per cent of 3 × 1,560, divided by 141",
      but: {
        "person.employment": { kind: "contract", until: "2025-06-01" },
        "person.wage": wages(WORKED.slice(0, 3), "1560.00"),
      },
      on: "2025-06-01",
      gives: "349.87",
    },
    {
      why: "left work in the middle of June: from July on",
      but: {
        "person.employment": { kind: "contract", until: "2025-06-11" },
        "person.wage": wages(WORKED, "1560.00"),
      },
      on: "2025-06-30",
      gives: "320.00",
    },
    {
      why: "the Fund's older system pays",
      but: { "person.labour-pension": { kind: "age", amount: "410.00" } },
      gives: "nothing",
    },
    {
      why: "not insured at all",
      but: { "person.insurance-record": null },
      gives: "nothing",
    },
    { why: "a woman of 64, at 64", but: { person: { bornOn: "1961-03-01", sex: "female" } }, gives: "320.00" },
    {
      why: "a disability pension is higher, and nobody has chosen",
      but: {
        "person.insurance-record": { capital: "46080.00", months: 320 },
        "person.disability": { percent: 65, cause: "general", from: "2005-06-01" },
      },
      gives: "nothing",
    },
    {
      why: "the lower one was asked for",
      but: {
        "person.insurance-record": { capital: "46080.00", months: 320 },
        "person.disability": { percent: 65, cause: "general", from: "2005-06-01" },
        claim: { by: "person", on: "2025-03-01" },
      },
      gives: "320.00",
    },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    { why: "on the day of death", but: { person: { diedOn: "2025-03-01" } }, gives: "nothing" },
  ],
});
