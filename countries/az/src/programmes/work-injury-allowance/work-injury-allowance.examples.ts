import { examplesOf } from "@dayaq/rules";
import { workInjuryAllowance } from "./work-injury-allowance.ts";

export const examples = examplesOf(workInjuryAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1962-01-01", sex: "male" },
    "person.residence": { permanent: true },
    "person.injury-agreement": { amount: "214.30", from: "2020-01-01" },
  },
  cases: [
    { why: "the sum of the agreement", gives: "214.30" },
    {
      why: "the Fund has stated a higher sum from July",
      but: {
        "person.injury-agreement": [
          { amount: "214.30", from: "2020-01-01", until: "2025-07-01" },
          { amount: "235.73", from: "2025-07-01" },
        ],
      },
      gives: "235.73",
    },
    { why: "no agreement", but: { "person.injury-agreement": null }, gives: "nothing" },
    { why: "the agreement has ended", but: { "person.injury-agreement": { until: "2025-08-01" } }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    { why: "after death", but: { person: { diedOn: "2025-07-20" } }, gives: "nothing" },
  ],
});
