import { examplesOf } from "@dayaq/rules";
import { postvaccinalPay } from "./postvaccinal-pay.ts";

export const examples = examplesOf(postvaccinalPay, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2024-05-05", sex: "female" },
    mother: { bornOn: "1995-02-02", sex: "female" },
    "child.residence": { permanent: true },
    "child.parent": "mother",
    "child.vaccine-complication": { foundOn: "2025-06-10", from: "2025-06-10" },
    "mother.income": { source: "wage", amount: "700.00", from: "2024-01-01" },
    claim: { by: "mother", on: "2025-06-15" },
  },
  cases: [
    { why: "her whole average pay", gives: "700.00 to mother" },
    {
      why: "the pay rose in January: the average of the twelve months before",
      but: {
        "mother.income": [
          { source: "wage", amount: "600.00", from: "2024-01-01", until: "2025-01-01" },
          { source: "wage", amount: "800.00", from: "2025-01-01" },
        ],
      },
      gives: "683.33 to mother",
    },
    {
      why: "what she earns from July on does not count",
      but: {
        "mother.income": [
          { source: "wage", amount: "700.00", from: "2024-01-01", until: "2025-07-01" },
          { source: "wage", amount: "100.00", from: "2025-07-01" },
        ],
      },
      gives: "700.00 to mother",
    },
    { why: "nobody has asked yet: what the mother would have", but: { claim: null }, gives: "700.00 offered" },
    { why: "before she asked", on: "2025-06-14", gives: "nothing" },
    {
      why: "the father asks",
      but: {
        father: { bornOn: "1994-02-02", sex: "male" },
        "child.parent": ["mother", "father"],
        "father.income": { source: "wage", amount: "900.00", from: "2024-01-01" },
        claim: { by: "father", on: "2025-06-15" },
      },
      gives: "900.00 to father",
    },
    {
      why: "a disability has been established",
      but: { "child.disability": { percent: 65, cause: "general", from: "2025-08-01" } },
      gives: "nothing",
    },
    { why: "the child is well", but: { "child.vaccine-complication": { until: "2025-08-01" } }, gives: "nothing" },
    {
      why: "somebody else applies",
      but: { aunt: { bornOn: "1990-01-01", sex: "female" }, claim: { by: "aunt", on: "2025-06-15" } },
      gives: "nothing",
    },
    { why: "on the eighteenth birthday", but: { child: { bornOn: "2007-08-01" } }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "child.residence": null }, gives: "nothing" },
    { why: "the child has died", but: { child: { diedOn: "2025-07-01" } }, gives: "nothing" },
  ],
});
