import { examplesOf } from "@dayaq/rules";
import { disabilityAllowance } from "./disability-allowance.ts";

const child = {
  person: { bornOn: "2012-05-01" },
  mother: { bornOn: "1984-02-02", sex: "female" },
  "person.parent": "mother",
};

export const examples = examplesOf(disabilityAllowance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1990-05-01", sex: "female" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 85, cause: "general", from: "2024-03-01", until: "2026-03-01" },
  },
  cases: [
    { why: "81 to 100 per cent", gives: "300.00" },
    {
      why: "81 per cent is the lowest of the first degree",
      but: { "person.disability": { percent: 81 } },
      gives: "300.00",
    },
    { why: "80 per cent is the highest of the second", but: { "person.disability": { percent: 80 } }, gives: "250.00" },
    { why: "61 per cent", but: { "person.disability": { percent: 61 } }, gives: "250.00" },
    { why: "60 per cent", but: { "person.disability": { percent: 60 } }, gives: "180.00" },
    { why: "31 per cent", but: { "person.disability": { percent: 31 } }, gives: "180.00" },
    { why: "any cause gives the same", but: { "person.disability": { cause: "terror" } }, gives: "300.00" },
    { why: "before the decree of 12 June 2025", on: "2025-06-30", gives: "270.00" },
    { why: "the last day of the term", on: "2026-02-28", gives: "300.00" },
    { why: "the term has ended", on: "2026-03-01", gives: "nothing" },
    {
      why: "a term of three years, in 2022: an amount that we derived",
      but: { "person.disability": { from: "2021-03-01" } },
      on: "2022-06-01",
      gives: "220.00",
    },
    {
      why: "beside a labour pension, until June 2022",
      but: {
        "person.disability": { from: "2021-03-01" },
        "person.labour-pension": { kind: "disability", amount: "260.00", from: "2021-03-01" },
      },
      on: "2022-06-30",
      gives: "nothing",
    },
    {
      why: "beside a larger labour pension, from July 2022",
      but: {
        "person.disability": { from: "2021-03-01" },
        "person.labour-pension": { kind: "disability", amount: "260.00", from: "2021-03-01" },
      },
      on: "2022-07-01",
      gives: "nothing",
    },
    {
      why: "instead of a smaller survivor pension, from July 2022",
      but: {
        "person.disability": { from: "2021-03-01" },
        "person.labour-pension": { kind: "survivor", amount: "219.99", from: "2021-03-01" },
      },
      on: "2022-07-01",
      gives: "220.00",
    },
    {
      why: "a survivor pension as high as the allowance",
      but: { "person.labour-pension": { kind: "survivor", amount: "300.00", from: "2021-03-01" } },
      gives: "nothing",
    },
    {
      why: "awarded an age pension here",
      but: {
        person: { bornOn: "1959-05-01", sex: "male" },
        "person.insurance-record": { upTo: "2025-07-01", capital: "50000.00", months: 320, from: "2025-07-01" },
      },
      gives: "nothing",
    },
    {
      why: "an adopted child is paid through the adoptive mother",
      but: {
        ...child,
        adopter: { bornOn: "1980-01-01", sex: "female" },
        "person.adoptive-parent": { is: "adopter", from: "2014-01-01" },
      },
      gives: "300.00 to adopter for person",
    },
    {
      why: "adopted by the mother's husband: still through the mother",
      but: {
        ...child,
        stepfather: { bornOn: "1980-01-01", sex: "male" },
        "mother.spouse": { is: "stepfather", from: "2013-01-01" },
        "person.adoptive-parent": { is: "stepfather", from: "2014-01-01" },
      },
      gives: "300.00 to mother for person",
    },
    { why: "no disability", but: { "person.disability": null }, gives: "nothing" },
    {
      why: "neither a citizen nor a permanent resident",
      but: { "person.residence": { permanent: false } },
      gives: "nothing",
    },
    { why: "on the day of death", but: { person: { diedOn: "2025-08-01" } }, gives: "nothing" },
    { why: "on the eve of the death", but: { person: { diedOn: "2025-08-01" } }, on: "2025-07-31", gives: "300.00" },
    { why: "a child is paid through the mother", but: child, gives: "300.00 to mother for person" },
    {
      why: "a child without a living parent: the guardian",
      but: {
        ...child,
        mother: { ...child.mother, diedOn: "2020-01-01" },
        guardian: { bornOn: "1970-01-01", sex: "male" },
        "person.guardian": "guardian",
      },
      gives: "300.00 to guardian for person",
    },
    {
      why: "a child with nobody who stands for it",
      but: { person: { bornOn: "2012-05-01" } },
      gives: "300.00, an officer decides who is paid",
    },
    {
      why: "on the eighteenth birthday the person is paid",
      but: { ...child, person: { bornOn: "2007-08-01" } },
      gives: "300.00",
    },
    {
      why: "a child in June 2022, before the percentages",
      but: { ...child, "person.disability": { from: "2021-03-01" } },
      on: "2022-06-30",
      gives: "not known: amount-not-known",
    },
    {
      why: "a child in July 2022, by percentage: no source gives the amounts of that year",
      but: { ...child, "person.disability": { percent: 70, from: "2021-03-01" } },
      on: "2022-07-01",
      gives: "not known: amount-not-known",
    },
    {
      why: "a child from 2023, by percentage",
      but: { ...child, "person.disability": { percent: 70, from: "2021-03-01" } },
      on: "2023-02-01",
      gives: "220.00 to mother for person",
    },
    {
      why: "a child in 2019: one amount for all",
      but: { ...child, "person.disability": { percent: 40, from: "2019-03-01" } },
      on: "2019-06-01",
      gives: "150.00 to mother for person",
    },
    { why: "golden case 11, the allowance", gives: "300.00", source: "domain facts, 2.12" },
  ],
});
