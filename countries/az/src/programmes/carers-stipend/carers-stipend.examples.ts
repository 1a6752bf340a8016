import { examplesOf } from "@dayaq/rules";
import { carersStipend } from "./carers-stipend.ts";

export const examples = examplesOf(carersStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1990-05-01", sex: "female" },
    carer: { bornOn: "1962-11-20", sex: "female" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 85, cause: "general", from: "2024-03-01" },
    claim: { by: "carer", on: "2025-07-15" },
  },
  cases: [
    { why: "golden case 11, the carer", gives: "120.00 to carer", source: "domain facts, 2.12" },
    { why: "nobody has said who cares: an offer", but: { claim: null }, gives: "120.00 offered" },
    { why: "before the carer confirmed", on: "2025-07-14", gives: "nothing" },
    {
      why: "confirmed under the old amount",
      but: { claim: { by: "carer", on: "2025-06-02" } },
      on: "2025-06-30",
      gives: "100.00 to carer",
    },
    { why: "80 per cent, an adult", but: { "person.disability": { percent: 80 } }, gives: "nothing" },
    {
      why: "40 per cent, a child",
      but: { person: { bornOn: "2015-05-01" }, "person.disability": { percent: 40 } },
      gives: "120.00 to carer",
    },
    {
      why: "40 per cent, on the eighteenth birthday",
      but: { person: { bornOn: "2007-08-01" }, "person.disability": { percent: 40 } },
      gives: "nothing",
    },
    { why: "the term has ended", but: { "person.disability": { until: "2025-08-01" } }, gives: "nothing" },
    { why: "the person cared for has died", but: { person: { diedOn: "2025-07-28" } }, gives: "nothing" },
    { why: "the carer has died", but: { carer: { diedOn: "2025-07-28" } }, gives: "nothing" },
    { why: "nobody is their own carer", but: { claim: { by: "person" } }, gives: "nothing" },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    {
      why: "in 2022: what the decree of 2023 replaced",
      but: { "person.disability": { from: "2020-03-01" }, claim: { on: "2021-07-15" } },
      on: "2022-12-31",
      gives: "80.00 to carer",
      source: "legalacts.az/az/news/13956",
    },
  ],
});
