import { examplesOf } from "@dayaq/rules";
import { adoptedChildAllowance } from "./adopted-child-allowance.ts";

const disabled = { "child.disability": { percent: 65, cause: "general", from: "2020-01-01" } };
const born = (bornOn: string) => ({ child: { bornOn } });

export const examples = examplesOf(adoptedChildAllowance, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2016-05-05", sex: "female" },
    adopter: { bornOn: "1982-02-02", sex: "female" },
    husband: { bornOn: "1980-03-03", sex: "male" },
    "child.residence": { permanent: true },
    "child.adoptive-parent": [
      { is: "adopter", from: "2020-06-01" },
      { is: "husband", from: "2020-06-01" },
    ],
  },
  cases: [
    { why: "a child of nine", gives: "240.00 to adopter" },
    { why: "in June 2025", on: "2025-06-30", gives: "200.00 to adopter" },
    { why: "at the end of 2021", on: "2021-12-31", gives: "160.00 to adopter" },
    { why: "in 2022", on: "2022-01-01", gives: "200.00 to adopter" },
    { why: "the allowance began in 2021", on: "2020-12-31", gives: "not known: not-modelled" },
    { why: "with a disability", but: disabled, gives: "600.00 to adopter" },
    { why: "with a disability, in June 2025", but: disabled, on: "2025-06-30", gives: "600.00 to adopter" },
    { why: "with a disability, at the end of 2021", but: disabled, on: "2021-12-31", gives: "480.00 to adopter" },
    { why: "with a disability, in 2022", but: disabled, on: "2022-01-01", gives: "600.00 to adopter" },
    {
      why: "not yet three",
      but: {
        ...born("2022-08-02"),
        "child.adoptive-parent": { is: "adopter", from: "2023-01-01" },
      },
      gives: "nothing",
    },
    {
      why: "not yet three, with a disability",
      but: {
        ...born("2022-08-02"),
        "child.adoptive-parent": { is: "adopter", from: "2023-01-01" },
        "child.disability": { percent: 40, cause: "childhood", from: "2023-01-01" },
      },
      gives: "600.00 to adopter",
    },
    {
      why: "on the third birthday",
      but: {
        ...born("2022-08-01"),
        "child.adoptive-parent": { is: "adopter", from: "2023-01-01" },
      },
      gives: "240.00 to adopter",
    },
    { why: "on the eve of the eighteenth birthday", but: born("2007-08-02"), gives: "240.00 to adopter" },
    { why: "on the eighteenth birthday", but: born("2007-08-01"), gives: "nothing" },
    {
      why: "adopted by the mother's husband: it had a parent's care",
      but: {
        mother: { bornOn: "1990-01-01", sex: "female" },
        "child.parent": "mother",
        "mother.spouse": { is: "husband", from: "2018-01-01" },
        "child.adoptive-parent": { is: "husband", from: "2020-06-01" },
      },
      gives: "nothing",
    },
    {
      why: "the parents by birth are recorded: adoption has taken their place",
      but: { mother: { bornOn: "1990-01-01", sex: "female" }, "child.parent": "mother" },
      gives: "240.00 to adopter",
    },
    {
      why: "a court has undone the adoption",
      but: {
        "child.adoptive-parent": [
          { is: "adopter", from: "2020-06-01", until: "2025-08-01" },
          { is: "husband", from: "2020-06-01", until: "2025-08-01" },
        ],
      },
      gives: "nothing",
    },
    { why: "the adoptive mother has died", but: { adopter: { diedOn: "2024-01-01" } }, gives: "240.00 to husband" },
    { why: "neither a citizen nor a permanent resident", but: { "child.residence": null }, gives: "nothing" },
    { why: "the child has died", but: { child: { diedOn: "2025-07-01" } }, gives: "nothing" },
  ],
});
