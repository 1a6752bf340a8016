import { examplesOf } from "@dayaq/rules";
import { sicknessBenefit } from "./sickness-benefit.ts";

const sheet = { since: "2025-06-02", workedDays: 243, missedDays: 11, from: "2025-06-16", until: "2025-07-01" };
/** So much a month from 2024 on, told as one line for all months. */
const wages = (amount: string) => ({ employer: "1400057421", amount, contribution: "200.00", from: "2024-01-01" });

export const examples = examplesOf(sicknessBenefit, {
  about: "person",
  on: "2025-06-16",
  usually: {
    person: { bornOn: "1985-01-01", sex: "female" },
    "person.residence": { permanent: true },
    "person.insurance-record": { upTo: "2024-01-01", capital: "9000.00", months: 60, from: "2024-01-01" },
    "person.wage": wages("1000.00"),
    "person.sickness-sheet": sheet,
  },
  cases: [
    { why: "60 per cent of 12,000 / 243 a day, for 11 days", gives: "325.93" },
    {
      why: "8 years of insurance: 80 per cent",
      but: { "person.insurance-record": { months: 79 } },
      gives: "434.57",
    },
    {
      why: "a month less than 8 years",
      but: { "person.insurance-record": { months: 78 } },
      gives: "325.93",
    },
    { why: "12 years: all of it", but: { "person.insurance-record": { months: 127 } }, gives: "543.21" },
    {
      why: "two employers: both wages count",
      but: { "person.wage": [wages("1000.00"), { ...wages("500.00"), employer: "1700000001" }] },
      gives: "488.89",
    },
    {
      why: "no more than 25 minimum pensions a month",
      but: { "person.insurance-record": { months: 127 }, "person.wage": wages("20000.00") },
      gives: "8000.00",
    },
    {
      why: "since May 2026 all of it, whatever the service",
      but: {
        "person.sickness-sheet": { ...sheet, since: "2026-05-01", from: "2026-05-15", until: "2026-06-01" },
      },
      on: "2026-05-15",
      gives: "543.21",
    },
    {
      why: "a sickness that began in April 2026, paid in May: from which day all is paid no source says",
      but: {
        "person.sickness-sheet": { ...sheet, since: "2026-04-20", from: "2026-05-04", until: "2026-06-01" },
      },
      on: "2026-05-04",
      gives: "not known: amount-not-known",
    },
    {
      why: "one that began in January 2026 keeps the part of then",
      but: {
        "person.sickness-sheet": { ...sheet, since: "2026-01-20", from: "2026-05-01", until: "2026-06-01" },
      },
      on: "2026-05-01",
      gives: "325.93",
    },
    {
      why: "the employer's own fourteen days",
      but: { "person.sickness-sheet": { from: "2025-06-15" } },
      on: "2025-06-15",
      gives: "nothing",
    },
    {
      why: "after a year of sickness",
      but: { "person.sickness-sheet": { since: "2024-06-16" } },
      gives: "nothing",
    },
    {
      why: "five months of insurance",
      but: { "person.insurance-record": null, "person.wage": { ...wages("1000.00"), from: "2025-01-01" } },
      gives: "nothing",
    },
    { why: "no sheet", but: { "person.sickness-sheet": null }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
  ],
});
