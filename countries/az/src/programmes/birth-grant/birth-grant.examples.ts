import { examplesOf } from "@dayaq/rules";
import { birthGrant } from "./birth-grant.ts";

export const examples = examplesOf(birthGrant, {
  about: "child",
  on: "2025-08-01",
  usually: {
    child: { bornOn: "2025-07-02", sex: "female" },
    mother: { bornOn: "1996-04-11", sex: "female" },
    father: { bornOn: "1993-09-30", sex: "male" },
    "mother.residence": { permanent: true },
    "mother.employment": { kind: "contract", from: "2019-01-07" },
    "father.residence": { permanent: true },
    "father.employment": { kind: "contract", from: "2016-03-01" },
    "child.parent": ["mother", "father"],
  },
  cases: [
    { why: "both parents work: the mother is paid", gives: "600.00 to mother" },
    {
      why: "neither parent works: the mother is paid",
      but: { "mother.employment": null, "father.employment": null },
      gives: "600.00 to mother",
    },
    { why: "only the father works", but: { "mother.employment": null }, gives: "600.00 to father" },
    { why: "only the mother works", but: { "father.employment": null }, gives: "600.00 to mother" },
    {
      why: "the father found work after the birth",
      but: { "mother.employment": null, "father.employment": { from: "2025-07-03" } },
      gives: "600.00 to mother",
    },
    {
      why: "born on the last day of the old amount",
      but: { child: { bornOn: "2025-06-30" } },
      gives: "500.00 to mother",
    },
    {
      why: "born on the first day of the new amount",
      but: { child: { bornOn: "2025-07-01" } },
      gives: "600.00 to mother",
    },
    {
      why: "born in 2024, registered and known late",
      but: { child: { bornOn: "2024-05-02" } },
      gives: "500.00 to mother",
    },
    {
      why: "born in 2022: no source gives the amount",
      but: { child: { bornOn: "2022-05-02" } },
      gives: "not known: amount-not-known",
    },
    {
      why: "born before the law is modelled",
      but: { child: { bornOn: "2018-02-28" }, "mother.employment": null },
      gives: "not known: not-modelled",
    },
    { why: "the father is not recorded", but: { father: null }, gives: "600.00 to mother" },
    { why: "the mother died at the birth", but: { mother: { diedOn: "2025-07-02" } }, gives: "600.00 to father" },
    {
      why: "the mother died at the birth, the father is not recorded",
      but: { mother: { diedOn: "2025-07-02" }, father: null },
      gives: "600.00, an officer decides who is paid",
    },
    {
      why: "the same, and the register closed her residence on that day",
      but: { mother: { diedOn: "2025-07-02" }, "mother.residence": { until: "2025-07-02" }, father: null },
      gives: "600.00, an officer decides who is paid",
    },
    {
      why: "the same, and a guardian was appointed three weeks later",
      but: {
        mother: { diedOn: "2025-07-02" },
        father: null,
        aunt: { bornOn: "1988-01-19", sex: "female" },
        "child.guardian": { is: "aunt", from: "2025-07-23" },
      },
      gives: "600.00 to aunt",
    },
    { why: "a stillbirth", but: { child: { bornAlive: false } }, gives: "nothing" },
    {
      why: "no parent is a citizen or lives here permanently",
      but: { "mother.residence": { permanent: false }, "father.residence": null },
      gives: "nothing",
    },
    {
      why: "the mother is a foreigner with permanent residence",
      but: { "father.residence": null, "mother.citizenship": { country: "GE" } },
      gives: "600.00 to mother",
    },
    {
      why: "a citizen, though the residence is not recorded",
      but: { "mother.residence": null, "father.residence": null, "father.citizenship": { country: "AZ" } },
      gives: "600.00 to mother",
    },
    {
      why: "the parents became residents only after the birth",
      but: { "mother.residence": { permanent: true, from: "2025-07-10" }, "father.residence": null },
      gives: "nothing",
    },
    {
      why: "golden case 12: the child of 30 June 2025 (both work)",
      but: { child: { bornOn: "2025-06-30" } },
      gives: "500.00 to mother",
      source: "S177",
    },
  ],
});
