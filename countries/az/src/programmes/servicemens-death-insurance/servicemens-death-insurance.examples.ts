import { examplesOf } from "@dayaq/rules";
import { servicemensDeathInsurance } from "./servicemens-death-insurance.ts";

export const examples = examplesOf(servicemensDeathInsurance, {
  about: "serviceman",
  on: "2025-08-01",
  usually: {
    serviceman: { bornOn: "1995-05-01", sex: "male", diedOn: "2024-11-20" },
    widow: { bornOn: "1997-03-03", sex: "female" },
    father: { bornOn: "1968-01-15", sex: "male" },
    "serviceman.insured-event": { outcome: "death", from: "2024-11-20" },
    "serviceman.heir": [
      { is: "widow", from: "2025-05-22" },
      { is: "father", from: "2025-05-22" },
    ],
    claim: { by: "widow", on: "2025-05-26" },
  },
  cases: [
    {
      why: "widow and father, recorded six months later",
      gives: "11000.00: 5500.00 to father, 5500.00 to widow",
      source: "S114",
    },
    { why: "one heir", but: { father: null }, gives: "11000.00 to widow" },
    {
      why: "a child's part is paid through the mother",
      but: {
        father: null,
        son: { bornOn: "2020-09-09", sex: "male" },
        "son.parent": ["serviceman", "widow"],
        "serviceman.heir": ["widow", "son"],
      },
      gives: "11000.00: 5500.00 to widow, 5500.00 to widow for son",
    },
    { why: "no heir has asked", but: { claim: null }, gives: "11000.00 offered" },
    {
      why: "missing, and declared dead: no day of death is recorded",
      but: { serviceman: { diedOn: null } },
      gives: "11000.00: 5500.00 to father, 5500.00 to widow",
    },
    {
      why: "injured first, which was paid by itself",
      but: {
        "serviceman.insured-event": [
          { outcome: "grave-injury", from: "2024-10-20" },
          { outcome: "death", from: "2024-11-20" },
        ],
      },
      gives: "11000.00: 5500.00 to father, 5500.00 to widow",
    },
    {
      why: "the insurer has an injury on record, and no death",
      but: { "serviceman.insured-event": { outcome: "grave-injury" } },
      gives: "nothing",
    },
    { why: "no notary has recorded an heir", but: { "serviceman.heir": null }, gives: "nothing" },
    {
      why: "before the law is modelled",
      but: { "serviceman.insured-event": { from: "2016-02-28" } },
      gives: "not known: not-modelled",
    },
  ],
});
