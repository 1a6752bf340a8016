import { examplesOf } from "@dayaq/rules";
import { maternityBenefit } from "./maternity-benefit.ts";

const sheet = (since: string, leave = "usual") => ({
  since,
  leave,
  workedDays: 240,
  missedDays: 21,
  from: "2025-06-01",
  until: "2025-07-01",
});
const wages = (amount: string, from = "2023-01-01") => ({
  employer: "1400057421",
  amount,
  contribution: "200.00",
  from,
});

export const examples = examplesOf(maternityBenefit, {
  about: "mother",
  on: "2025-06-01",
  usually: {
    mother: { bornOn: "1995-01-01", sex: "female" },
    "mother.residence": { permanent: true },
    "mother.wage": wages("1000.00"),
    "mother.maternity-sheet": sheet("2025-05-10"),
  },
  cases: [
    { why: "12,000 / 240 a day, for 21 days", gives: "1050.00" },
    { why: "no more than 25 minimum pensions a month", but: { "mother.wage": wages("8000.00") }, gives: "8000.00" },
    { why: "the last of 126 days", but: { "mother.maternity-sheet": sheet("2025-01-27") }, gives: "1050.00" },
    { why: "after 126 days", but: { "mother.maternity-sheet": sheet("2025-01-26") }, gives: "nothing" },
    {
      why: "twins, or a difficult birth: the last of 140 days",
      but: { "mother.maternity-sheet": sheet("2025-01-13", "difficult-or-multiple") },
      gives: "1050.00",
    },
    {
      why: "after 140 days",
      but: { "mother.maternity-sheet": sheet("2025-01-12", "difficult-or-multiple") },
      gives: "nothing",
    },
    {
      why: "on a farm: after 140 days",
      but: { "mother.maternity-sheet": sheet("2025-01-12", "farm") },
      gives: "nothing",
    },
    {
      why: "on a farm, a difficult birth: the last of 156 days",
      but: { "mother.maternity-sheet": sheet("2024-12-28", "farm-difficult") },
      gives: "1050.00",
    },
    {
      why: "on a farm, twins: the last of 180 days",
      but: { "mother.maternity-sheet": sheet("2024-12-04", "farm-multiple") },
      gives: "1050.00",
    },
    {
      why: "on a farm, twins: after 180 days",
      but: { "mother.maternity-sheet": sheet("2024-12-03", "farm-multiple") },
      gives: "nothing",
    },
    {
      why: "five months of insurance",
      but: { "mother.wage": wages("1000.00", "2024-12-01") },
      gives: "nothing",
    },
    { why: "no sheet", but: { "mother.maternity-sheet": null }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "mother.residence": null }, gives: "nothing" },
  ],
});
