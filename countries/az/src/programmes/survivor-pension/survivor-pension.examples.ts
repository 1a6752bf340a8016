import { examplesOf } from "@dayaq/rules";
import { survivorPension } from "./survivor-pension.ts";

const grown = { daughter: { bornOn: "2000-05-05", sex: "female" } };

export const examples = examplesOf(survivorPension, {
  about: "son",
  on: "2023-02-01",
  usually: {
    father: { bornOn: "1977-06-01", sex: "male", diedOn: "2023-02-01" },
    mother: { bornOn: "1980-03-03", sex: "female" },
    son: { bornOn: "2010-10-10", sex: "male" },
    daughter: { bornOn: "2012-05-05", sex: "female" },
    "son.residence": { permanent: true },
    "son.parent": ["father", "mother"],
    "daughter.parent": ["father", "mother"],
    "father.spouse": { is: "mother", from: "2005-01-01" },
    "mother.employment": { kind: "contract" },
    "father.insurance-record": { upTo: "2023-01-01", capital: "31041.44", months: 219, from: "2023-01-01" },
  },
  cases: [
    {
      why: "the Fund's own example: 31,041.44 divided by 86.40, for two",
      gives: "179.64 to mother for son",
      source: "the Fund, February 2023",
    },
    { why: "the other child is grown: it has the whole", but: grown, gives: "359.28 to mother for son" },
    {
      why: "the mother is at home with a child under eight: three",
      but: {
        "mother.employment": null,
        daughter: { bornOn: "2016-05-05" },
        "father.insurance-record": { capital: "62082.88" },
      },
      gives: "239.52 to mother for son",
    },
    {
      why: "the mother has a disability of 61 per cent: three, which gives less than the allowance of 120",
      but: { "mother.disability": { percent: 61, cause: "general" } },
      gives: "nothing",
    },
    {
      why: "what each would have is below the allowance",
      but: { "father.insurance-record": { capital: "20000.00" } },
      gives: "nothing",
    },
    {
      why: "the son has a disability of 70 per cent: the allowance of 220 is higher",
      but: { "son.disability": { percent: 70, cause: "general" } },
      gives: "nothing",
    },
    {
      why: "a disability of 40 per cent, whose allowance of 150 is lower",
      but: { "son.disability": { percent: 40, cause: "general" } },
      gives: "179.64 to mother for son",
    },
    { why: "on the eve of the death", on: "2023-01-31", gives: "nothing" },
    {
      why: "in 2024 raised by 11.2 per cent, in 2025 by 8.1",
      on: "2025-02-01",
      gives: "215.94 to mother for son",
    },
    {
      why: "ten years of insurance",
      but: { "father.insurance-record": { months: 120 } },
      gives: "179.64 to mother for son",
    },
    { why: "a month less", but: { "father.insurance-record": { months: 119 } }, gives: "nothing" },
    {
      why: "the father was disabled and may have drawn a pension",
      but: { "father.disability": { percent: 65, cause: "general", from: "2015-01-01" } },
      gives: "not known: amount-not-known",
    },
    {
      why: "the Fund's older system paid the father",
      but: { "father.labour-pension": { kind: "disability", amount: "300.00", from: "2015-01-01" } },
      gives: "nothing",
    },
    {
      why: "the Fund's older system pays the son",
      but: { "son.labour-pension": { kind: "survivor", amount: "150.00" } },
      gives: "nothing",
    },
    { why: "grown and able to work", but: { son: { bornOn: "2000-01-01" } }, gives: "nothing" },
    {
      why: "neither a citizen nor a permanent resident",
      but: { "son.residence": null },
      gives: "nothing",
    },
    { why: "on the day of death", but: { son: { diedOn: "2023-03-01" } }, on: "2023-03-01", gives: "nothing" },
  ],
});
