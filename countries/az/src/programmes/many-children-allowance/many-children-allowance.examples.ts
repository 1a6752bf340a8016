import { examplesOf } from "@dayaq/rules";
import { manyChildrenAllowance } from "./many-children-allowance.ts";

const years = [2009, 2011, 2013, 2016, 2019, 2023];

export const examples = examplesOf(manyChildrenAllowance, {
  about: "mother",
  on: "2025-08-01",
  usually: {
    mother: { bornOn: "1986-03-08", sex: "female" },
    "mother.residence": { permanent: true },
    ...Object.fromEntries(
      years.flatMap((year, nth) => [
        [`child${nth + 1}`, { bornOn: `${year}-05-15`, sex: "female" }],
        [`child${nth + 1}.parent`, "mother"],
      ]),
    ),
  },
  cases: [
    { why: "six children under 18: 140 for each", gives: "840.00" },
    { why: "five children: the law says more than five", but: { child6: null }, gives: "nothing" },
    {
      why: "the sixth is adopted",
      but: { "child6.parent": null, "child6.adoptive-parent": "mother" },
      gives: "840.00",
    },
    {
      why: "a child given for adoption no longer counts",
      but: {
        adopter: { bornOn: "1980-01-01", sex: "female" },
        "child6.adoptive-parent": { is: "adopter", from: "2024-01-01" },
      },
      gives: "nothing",
    },
    { why: "the eldest has turned 18: five are paid for", but: { child1: { bornOn: "2007-08-01" } }, gives: "700.00" },
    { why: "one of six was born dead", but: { child6: { bornAlive: false } }, gives: "nothing" },
    { why: "one of six has died", but: { child2: { diedOn: "2024-01-01" } }, gives: "nothing" },
    {
      why: "seven children",
      but: { child7: { bornOn: "2025-07-31", sex: "male" }, "child7.parent": "mother" },
      gives: "980.00",
    },
    { why: "in June 2025", on: "2025-06-30", gives: "630.00" },
    { why: "in May 2025: no source gives the amount", on: "2025-05-31", gives: "not known: amount-not-known" },
    {
      why: "six grown children",
      but: Object.fromEntries(years.map((_, nth) => [`child${nth + 1}`, { bornOn: `200${nth}-01-01` }])),
      gives: "nothing",
    },
    { why: "a man", but: { mother: { sex: "male" } }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "mother.residence": null }, gives: "nothing" },
    { why: "after death", but: { mother: { diedOn: "2025-07-01" } }, gives: "nothing" },
  ],
});
