import { examplesOf } from "@dayaq/rules";
import { servicemensInsurance } from "./servicemens-insurance.ts";

const injury = (outcome: string) => ({ "person.insured-event": { outcome }, "person.disability": null });

export const examples = examplesOf(servicemensInsurance, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "2000-05-01", sex: "male" },
    "person.insured-event": { outcome: "disability", from: "2025-03-10" },
    "person.disability": { percent: 70, cause: "military-duty", from: "2025-03-01" },
    claim: { by: "person", on: "2025-04-01" },
  },
  cases: [
    { why: "golden case 17: 61 to 80 per cent", gives: "6600.00", source: "S114" },
    { why: "81 to 100 per cent", but: { "person.disability": { percent: 81 } }, gives: "8800.00" },
    { why: "31 to 60 per cent", but: { "person.disability": { percent: 60 } }, gives: "4400.00" },
    {
      why: "fallen ill while serving",
      but: { "person.disability": { cause: "military-service-period" } },
      gives: "6600.00",
    },
    { why: "in war", but: { "person.disability": { cause: "territorial-integrity" } }, gives: "6600.00" },
    { why: "a grave injury", but: injury("grave-injury"), gives: "2750.00" },
    { why: "a less grave injury", but: injury("less-grave-injury"), gives: "1650.00" },
    { why: "a light injury", but: injury("light-injury"), gives: "550.00" },
    { why: "nobody has asked for it", but: { claim: null }, gives: "6600.00 offered" },
    {
      why: "the disability gets worse later: the sum stays that of its day",
      but: {
        "person.disability": [
          { percent: 70, cause: "military-duty", from: "2025-03-01", until: "2025-07-01" },
          { percent: 85, cause: "military-duty", from: "2025-07-01" },
        ],
      },
      gives: "6600.00",
    },
    {
      why: "injured, and dead of it a month later: the death is the heirs'",
      but: {
        "person.insured-event": [
          { outcome: "grave-injury", from: "2025-03-10" },
          { outcome: "death", from: "2025-04-10" },
        ],
        "person.disability": null,
      },
      gives: "2750.00",
    },
    { why: "before the event", on: "2025-03-09", gives: "nothing" },
    {
      why: "before the law is modelled",
      but: { "person.insured-event": { from: "2016-02-28" }, "person.disability": { from: "2016-02-01" } },
      gives: "not known: not-modelled",
    },
    {
      why: "a disability from a general illness",
      but: { "person.disability": { cause: "general" } },
      gives: "nothing",
    },
    { why: "no insured event", but: { "person.insured-event": null }, gives: "nothing" },
  ],
});
