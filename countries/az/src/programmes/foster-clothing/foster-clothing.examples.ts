import { examplesOf } from "@dayaq/rules";
import { fosterClothing } from "./foster-clothing.ts";

export const examples = examplesOf(fosterClothing, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2020-05-05", sex: "female" },
    woman: { bornOn: "1975-02-02", sex: "female" },
    "child.residence": { permanent: true },
    "child.foster-parent": { is: "woman", from: "2023-07-01" },
  },
  cases: [
    { why: "a child of five: so much for the quarter", gives: "200.00 to woman" },
    { why: "the first quarter in which it was paid", on: "2023-07-01", gives: "200.00 to woman" },
    {
      why: "placed before the decree of July 2023",
      but: { "child.foster-parent": { is: "woman", from: "2023-06-01" } },
      on: "2023-06-30",
      gives: "not known: not-modelled",
    },
    { why: "on the eighteenth birthday", but: { child: { bornOn: "2007-08-01" } }, gives: "nothing" },
    { why: "in no foster family", but: { "child.foster-parent": null }, gives: "nothing" },
    {
      why: "the placement has ended",
      but: { "child.foster-parent": { is: "woman", from: "2023-07-01", until: "2025-08-01" } },
      gives: "nothing",
    },
    { why: "neither a citizen nor a permanent resident", but: { "child.residence": null }, gives: "nothing" },
    { why: "the child has died", but: { child: { diedOn: "2025-07-01" } }, gives: "nothing" },
  ],
});
