import { examplesOf } from "@dayaq/rules";
import { means, poorFamily } from "../social-assistance/poor-family.ts";
import { guardiansAllowance } from "./guardians-allowance.ts";

/** Over 15, so asked of their means; at school. */
const grown = { ...means("ward", "0.00"), "ward.study": { form: "full-time", from: "2014-09-15" } };

export const examples = examplesOf(guardiansAllowance, {
  about: "ward",
  on: "2025-08-01",
  usually: {
    ...poorFamily,
    younger: { bornOn: "2018-06-20", sex: "male" },
    ward: { bornOn: "2014-02-10", sex: "female" },
    "ward.guardian": { is: "mother", from: "2017-01-01" },
    home: { representative: "father", members: ["father", "mother", "elder", "younger", "ward"] },
    claim: { programme: "UDSY", about: "home", by: "father", on: "2025-03-05" },
  },
  cases: [
    { why: "a guardian whose household draws assistance", gives: "140.00 to mother" },
    { why: "on the first day of July 2025", on: "2025-07-01", gives: "140.00 to mother" },
    { why: "on the last day of June 2025", on: "2025-06-30", gives: "120.00 to mother" },
    {
      why: "on the first day of 2022",
      but: { claim: { on: "2021-09-05" } },
      on: "2022-01-01",
      gives: "120.00 to mother",
    },
    {
      why: "on the last day of 2021",
      but: { claim: { on: "2021-09-05" } },
      on: "2021-12-31",
      gives: "100.00 to mother",
    },
    {
      why: "on the first day of April 2019",
      but: { claim: { on: "2018-09-05" } },
      on: "2019-04-01",
      gives: "100.00 to mother",
    },
    {
      why: "on the last day of March 2019",
      but: { claim: { on: "2018-09-05" } },
      on: "2019-03-31",
      gives: "61.00 to mother",
    },
    { why: "the household has not asked for assistance", but: { claim: null }, gives: "nothing" },
    { why: "the year of assistance is over", on: "2026-03-01", gives: "nothing" },
    { why: "nobody is guardian", but: { "ward.guardian": null }, gives: "nothing" },
    { why: "the guardianship has been annulled", but: { "ward.guardian": { until: "2025-07-31" } }, gives: "nothing" },
    { why: "the child is on full state support", but: { "ward.state-support": { full: true } }, gives: "nothing" },
    {
      why: "the child is supported by the state in part",
      but: { "ward.state-support": { full: false } },
      gives: "140.00 to mother",
    },
    {
      why: "the eve of the eighteenth birthday",
      but: { ward: { bornOn: "2007-08-02" }, ...grown },
      gives: "140.00 to mother",
    },
    { why: "the eighteenth birthday", but: { ward: { bornOn: "2007-08-01" }, ...grown }, gives: "nothing" },
    { why: "the child has died", but: { ward: { diedOn: "2025-07-31" } }, gives: "nothing" },
  ],
});
