import { examplesOf } from "@dayaq/rules";
import { childcareBenefit } from "./childcare-benefit.ts";

export const examples = examplesOf(childcareBenefit, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2024-05-05", sex: "female" },
    mother: { bornOn: "1995-02-02", sex: "female" },
    "child.residence": { permanent: true },
    "child.parent": "mother",
    "child.childcare-leave": { is: "mother", from: "2024-07-10" },
    "mother.employment": { kind: "contract" },
  },
  cases: [
    { why: "under a year and a half", gives: "44.00 to mother" },
    { why: "a day before a year and a half", on: "2025-11-04", gives: "44.00 to mother" },
    { why: "a year and a half old", on: "2025-11-05", gives: "28.00 to mother" },
    { why: "on the eve of the third birthday", on: "2027-05-04", gives: "28.00 to mother" },
    { why: "on the third birthday", on: "2027-05-05", gives: "nothing" },
    {
      why: "the grandmother is on leave",
      but: {
        grandmother: { bornOn: "1970-01-01", sex: "female" },
        "child.childcare-leave": { is: "grandmother", from: "2024-07-10" },
        "grandmother.employment": { kind: "contract" },
      },
      gives: "44.00 to grandmother",
    },
    {
      why: "self-employed",
      but: { "mother.employment": { kind: "self-employed" } },
      gives: "nothing",
    },
    { why: "the leave has not begun", on: "2024-07-09", gives: "nothing" },
    { why: "back at work", but: { "child.childcare-leave": { until: "2025-08-01" } }, gives: "nothing" },
    { why: "whoever was on leave has died", but: { mother: { diedOn: "2025-07-20" } }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "child.residence": null }, gives: "nothing" },
    { why: "the child has died", but: { child: { diedOn: "2025-07-20" } }, gives: "nothing" },
  ],
});
