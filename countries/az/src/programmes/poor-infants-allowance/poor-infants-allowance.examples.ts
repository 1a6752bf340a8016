import { examplesOf } from "@dayaq/rules";
import { poorFamily } from "../social-assistance/poor-family.ts";
import { poorInfantsAllowance } from "./poor-infants-allowance.ts";

export const examples = examplesOf(poorInfantsAllowance, {
  about: "baby",
  on: "2025-08-01",
  usually: {
    ...poorFamily,
    younger: { bornOn: "2019-06-20", sex: "male" },
    baby: { bornOn: "2025-02-10", sex: "female" },
    "baby.parent": ["father", "mother"],
    home: {
      representative: "mother",
      members: ["father", "mother", "elder", "younger", { person: "baby", from: "2025-02-10" }],
    },
    claim: { programme: "UDSY", about: "home", by: "mother", on: "2025-03-05" },
  },
  cases: [
    { why: "an infant of a household that draws assistance", gives: "140.00 to mother" },
    { why: "on the first day of July 2025", on: "2025-07-01", gives: "140.00 to mother" },
    { why: "on the last day of June 2025", on: "2025-06-30", gives: "100.00 to mother" },
    {
      why: "on the first day of 2023",
      but: {
        baby: { bornOn: "2022-06-10" },
        home: { members: ["father", "mother", "elder", "younger", "baby"] },
        claim: { on: "2022-09-05" },
      },
      on: "2023-01-01",
      gives: "100.00 to mother",
    },
    {
      why: "on the last day of 2022: no source gives the amount",
      but: {
        baby: { bornOn: "2022-06-10" },
        home: { members: ["father", "mother", "elder", "younger", "baby"] },
        claim: { on: "2022-09-05" },
      },
      on: "2022-12-31",
      gives: "not known: amount-not-known",
    },
    { why: "before the household asked for assistance", on: "2025-02-28", gives: "nothing" },
    { why: "the household has not asked for assistance", but: { claim: null }, gives: "nothing" },
    { why: "the assistance stops: the father has a car", but: { "father.vehicle": { owned: true } }, gives: "nothing" },
    {
      why: "the last day of the month in which the child turns one",
      but: { claim: { on: "2025-04-05" } },
      on: "2026-02-28",
      gives: "140.00 to mother",
    },
    {
      why: "the first day of the month after",
      but: { claim: { on: "2025-04-05" } },
      on: "2026-03-01",
      gives: "nothing",
    },
    { why: "the child has died", but: { baby: { diedOn: "2025-07-31" } }, gives: "nothing" },
    {
      why: "the child lives in a household of its own kin that asked for nothing",
      but: { home: { members: ["father", "mother", "elder", "younger"] } },
      gives: "nothing",
    },
  ],
});
