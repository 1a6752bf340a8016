import { examplesOf } from "@dayaq/rules";
import { januaryMartyrsFamilyStipend } from "./january-martyrs-family-stipend.ts";

export const examples = examplesOf(januaryMartyrsFamilyStipend, {
  about: "fallen",
  on: "2025-08-01",
  usually: {
    fallen: { bornOn: "1963-03-03", sex: "male", diedOn: "1990-01-20" },
    widow: { bornOn: "1966-06-06", sex: "female" },
    mother: { bornOn: "1942-01-15", sex: "female" },
    "fallen.status": { status: "january-1990-martyr", from: "1990-02-01" },
    "fallen.spouse": { is: "widow", from: "1986-05-05" },
    "fallen.parent": "mother",
  },
  cases: [
    { why: "mother and widow share alike", gives: "700.00: 350.00 to mother, 350.00 to widow" },
    { why: "the widow alone", but: { mother: null }, gives: "700.00 to widow" },
    { why: "the first day of 700", on: "2025-07-01", gives: "700.00: 350.00 to mother, 350.00 to widow" },
    { why: "the first day without a known amount", on: "2023-01-01", gives: "not known: amount-not-known" },
    { why: "the first day of 500", on: "2021-01-01", gives: "500.00: 250.00 to mother, 250.00 to widow" },
    { why: "the first day of 300", on: "2019-04-01", gives: "300.00: 150.00 to mother, 150.00 to widow" },
    {
      why: "the mother died: the widow's part grows",
      but: { mother: { diedOn: "2025-07-20" } },
      gives: "700.00 to widow",
    },
    {
      why: "a grown child does not share",
      but: { son: { bornOn: "1988-09-09", sex: "male" }, "son.parent": ["fallen", "widow"] },
      gives: "700.00: 350.00 to mother, 350.00 to widow",
    },
    {
      why: "a grown child disabled since childhood shares",
      but: {
        son: { bornOn: "1988-09-09", sex: "male" },
        "son.parent": ["fallen", "widow"],
        "son.disability": { percent: 70, cause: "childhood" },
      },
      gives: "700.00: 233.34 to mother, 233.33 to widow, 233.33 to son",
    },
    {
      why: "on the eve of the decree of 12 June 2025 no source gives the amount",
      on: "2025-06-30",
      gives: "not known: amount-not-known",
    },
    {
      why: "on the last day of the amount of 2021",
      on: "2022-12-31",
      gives: "500.00: 250.00 to mother, 250.00 to widow",
    },
    { why: "in 2020", on: "2020-12-31", gives: "300.00: 150.00 to mother, 150.00 to widow" },
    { why: "before April 2019", on: "2019-03-31", gives: "not known: not-modelled" },
    { why: "a martyr of another time", but: { "fallen.status": { status: "martyr" } }, gives: "nothing" },
    { why: "nobody of the family is left", but: { mother: null, widow: null }, gives: "nothing" },
  ],
});
