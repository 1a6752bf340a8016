import { examplesOf } from "@dayaq/rules";
import { warDisabledStipend } from "./war-disabled-stipend.ts";

const because = (cause: string, percent = 85) => ({ "person.disability": { cause, percent } });

export const examples = examplesOf(warDisabledStipend, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1995-02-14", sex: "male" },
    "person.residence": { permanent: true },
    "person.disability": { percent: 85, cause: "territorial-integrity", from: "2021-01-20" },
  },
  cases: [
    { why: "81 to 100 per cent", gives: "600.00" },
    { why: "61 to 80 per cent", but: because("territorial-integrity", 80), gives: "500.00" },
    { why: "31 to 60 per cent", but: because("territorial-integrity", 60), gives: "400.00" },
    { why: "the events of January 1990", but: because("january-1990"), gives: "600.00" },
    { why: "performance of military duties", but: because("military-duty", 61), gives: "500.00" },
    { why: "military service at Chernobyl", but: because("chernobyl-military", 31), gives: "400.00" },
    { why: "clean-up at Chernobyl is no military service", but: because("chernobyl-clean-up"), gives: "nothing" },
    { why: "the zone of operations: a named choice", but: because("zone-of-operations"), gives: "nothing" },
    { why: "a general cause", but: because("general"), gives: "nothing" },
    {
      why: "a status of war-disabled alone gives nothing",
      but: { "person.disability": null, "person.status": { status: "war-disabled" } },
      gives: "nothing",
    },
    { why: "before the decree of 12 June 2025", on: "2025-06-30", gives: "500.00" },
    { why: "in 2022", on: "2022-12-31", gives: "400.00" },
    { why: "neither a citizen nor a permanent resident", but: { "person.residence": null }, gives: "nothing" },
    { why: "after death", but: { person: { diedOn: "2025-07-20" } }, gives: "nothing" },
  ],
});
