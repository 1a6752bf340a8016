import { examplesOf } from "@dayaq/rules";
import { displacedPersonsAllowance } from "./displaced-persons-allowance.ts";

const child = {
  person: { bornOn: "2015-05-01" },
  mother: { bornOn: "1988-01-01", sex: "female" },
  father: { bornOn: "1985-01-01", sex: "male" },
  "person.parent": ["mother", "father"],
  "mother.displacement": { rate: "whole" },
  "father.displacement": { rate: "whole" },
};
const returned = (on: string) => ({ "person.homecoming": { stage: "returned", on, from: on } });

export const examples = examplesOf(displacedPersonsAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1980-05-01", sex: "female" },
    "person.displacement": { rate: "whole", from: "1993-07-23" },
    "person.residence": { permanent: true },
  },
  cases: [
    { why: "the whole rate", gives: "60.00" },
    { why: "the first day of 60", on: "2019-04-01", gives: "60.00" },
    {
      why: "the first day of 33",
      but: { "person.displacement": { rate: "reduced" } },
      on: "2019-04-01",
      gives: "33.00",
    },
    { why: "the first day of 40", on: "2018-03-01", gives: "40.00" },
    {
      why: "the first day of 22",
      but: { "person.displacement": { rate: "reduced" } },
      on: "2018-03-01",
      gives: "22.00",
    },
    { why: "the reduced rate", but: { "person.displacement": { rate: "reduced" } }, gives: "33.00" },
    { why: "before April 2019", on: "2019-03-31", gives: "40.00" },
    {
      why: "the reduced rate before April 2019",
      but: { "person.displacement": { rate: "reduced" } },
      on: "2019-03-31",
      gives: "22.00",
    },
    { why: "before March 2018", on: "2018-02-28", gives: "not known: not-modelled" },
    { why: "a child of two displaced persons", but: child, gives: "60.00 to mother for person" },
    {
      why: "a child one of whose parents is not displaced",
      but: { ...child, "father.displacement": null },
      gives: "nothing",
    },
    {
      why: "the same child is grown",
      but: { ...child, person: { bornOn: "2007-08-01" }, "father.displacement": null },
      gives: "60.00",
    },
    {
      why: "a child whose other parent has died",
      but: { ...child, father: { ...child.father, diedOn: "2020-01-01" }, "father.displacement": null },
      gives: "60.00 to mother for person",
    },
    {
      why: "a child without a residence of its own, whose mother lives here",
      but: { ...child, "person.residence": null, "mother.residence": { permanent: true } },
      gives: "60.00 to mother for person",
    },
    { why: "returned, but not yet three years ago", but: returned("2022-08-02"), gives: "60.00" },
    { why: "three years after the return", but: returned("2022-08-01"), gives: "nothing" },
    {
      why: "three years after a return was possible: a named choice",
      but: { "person.homecoming": { stage: "possible", on: "2022-01-01", from: "2022-01-01" } },
      gives: "60.00",
    },
    { why: "a dwelling of one's own", but: { "person.displacement": { ownDwelling: true } }, gives: "nothing" },
    {
      why: "a dwelling of one's own, but the husband fell",
      but: {
        "person.displacement": { ownDwelling: true },
        husband: { bornOn: "1978-01-01", sex: "male", diedOn: "2020-10-10" },
        "person.spouse": "husband",
        "husband.status": { status: "martyr", from: "2020-10-10" },
      },
      gives: "60.00",
    },
    { why: "no displaced person", but: { "person.displacement": null }, gives: "nothing" },
    { why: "lives abroad", but: { "person.residence": null }, gives: "nothing" },
    { why: "after death", but: { person: { diedOn: "2025-07-20" } }, gives: "nothing" },
  ],
});
