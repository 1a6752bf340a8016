import { examplesOf } from "@dayaq/rules";
import { funeralGrant } from "./funeral-grant.ts";

const pension = (amount: string) => ({ "deceased.labour-pension": { kind: "age", amount, from: "2010-01-01" } });

export const examples = examplesOf(funeralGrant, {
  about: "deceased",
  on: "2025-08-01",
  usually: {
    deceased: { bornOn: "1948-02-02", sex: "male", diedOn: "2025-07-15" },
    daughter: { bornOn: "1975-03-03", sex: "female" },
    "deceased.residence": { permanent: true },
    claim: { by: "daughter", on: "2025-07-20" },
  },
  cases: [
    { why: "no pensioner: the decreed amount", gives: "600.00 to daughter" },
    { why: "nobody has said who buries: an offer", but: { claim: null }, gives: "600.00 offered" },
    { why: "a pensioner in 2025: three times 320", but: pension("410.00"), gives: "960.00 to daughter" },
    {
      why: "a pensioner who died when the minimum was 280",
      but: { deceased: { diedOn: "2024-07-15" }, ...pension("390.00") },
      gives: "840.00 to daughter",
      source: "S39",
    },
    {
      why: "the pension was closed on the day of death",
      but: { "deceased.labour-pension": { kind: "age", amount: "410.00", from: "2010-01-01", until: "2025-07-15" } },
      gives: "960.00 to daughter",
    },
    {
      why: "died on the last day of the old amount",
      but: { deceased: { diedOn: "2025-06-30" } },
      gives: "500.00 to daughter",
    },
    { why: "claimed long after", but: { deceased: { diedOn: "2023-05-05" } }, gives: "500.00 to daughter" },
    {
      why: "died in 2022: no source gives the amount",
      but: { deceased: { diedOn: "2022-05-05" } },
      gives: "not known: amount-not-known",
    },
    {
      why: "the residence was closed on the day of death",
      but: { "deceased.residence": { until: "2025-07-15" } },
      gives: "600.00 to daughter",
    },
    {
      why: "a newborn who died on the day of birth",
      but: {
        deceased: { bornOn: "2025-07-15" },
        "deceased.residence": null,
        "daughter.residence": { permanent: true },
        "deceased.parent": "daughter",
      },
      gives: "600.00 to daughter",
    },
    { why: "nobody has died", but: { deceased: { diedOn: null } }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "deceased.residence": null }, gives: "nothing" },
  ],
});
