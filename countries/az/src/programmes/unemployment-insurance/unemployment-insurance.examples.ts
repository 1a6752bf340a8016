import { examplesOf, type Told } from "@dayaq/rules";
import { unemploymentInsurance } from "./unemployment-insurance.ts";

/** So many months of wage lines, the last of them of February 2025. */
const worked = (months: number, amount = "1200.00"): readonly Told[] =>
  Array.from({ length: months }, (_, nth) => ({
    employer: "1400057421",
    amount,
    contribution: "200.00",
    from: firstOf(2025 * 12 + 1 - nth),
    until: firstOf(2025 * 12 + 2 - nth),
  }));
const firstOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;

const ended = (ground: string, on = "2025-03-10") => ({ "person.contract-end": { ground, on, from: on } });
const children = (count: number, bornOn = "2015-01-01"): Told =>
  Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [
      [`child${nth}`, { bornOn, sex: "male" }],
      [`child${nth}.parent`, "person"],
    ]).flat(),
  );

export const examples = examplesOf(unemploymentInsurance, {
  about: "person",
  on: "2025-06-01",
  usually: {
    person: { bornOn: "1985-05-01", sex: "female" },
    ...ended("redundancy"),
    "person.wage": worked(24),
    "person.job-seeking": { as: "unemployed", since: "2025-03-20", from: "2025-03-20" },
    claim: { by: "person", on: "2025-03-25" },
  },
  cases: [
    { why: "half of the lost wage of 1,200", gives: "600.00" },
    { why: "the employer was closed", but: ended("liquidation"), gives: "600.00" },
    { why: "the month after the registration", on: "2025-04-01", gives: "600.00" },
    { why: "the month of the registration", on: "2025-03-31", gives: "nothing" },
    { why: "the sixth month", on: "2025-09-30", gives: "600.00" },
    { why: "the seventh month", on: "2025-10-01", gives: "nothing" },
    {
      why: "the first month of the second year: no source gives the average wage of 2025",
      on: "2026-04-01",
      gives: "not known: amount-not-known",
    },
    {
      why: "the same on the minimum: it does not matter",
      but: { "person.wage": worked(24, "700.00") },
      on: "2026-06-30",
      gives: "400.00",
    },
    {
      why: "the fourth month of the second year",
      but: { "person.wage": worked(24, "700.00") },
      on: "2026-07-01",
      gives: "nothing",
    },
    { why: "half of a low wage: the minimum wage", but: { "person.wage": worked(24, "700.00") }, gives: "400.00" },
    {
      why: "half of a high wage: the average wage of 2024",
      but: { "person.wage": worked(24, "3000.00") },
      gives: "1009.20",
    },
    {
      why: "in 2024: the average wage of 2023",
      but: {
        ...ended("redundancy", "2024-03-10"),
        "person.wage": worked(40, "3000.00"),
        "person.job-seeking": { since: "2024-03-20", from: "2024-03-20" },
        claim: { on: "2024-03-25" },
      },
      on: "2024-12-31",
      gives: "nothing",
    },
    {
      why: "the same half a year earlier",
      but: {
        ...ended("redundancy", "2024-03-10"),
        "person.wage": worked(40, "3000.00"),
        "person.job-seeking": { since: "2024-03-20", from: "2024-03-20" },
        claim: { on: "2024-03-25" },
      },
      on: "2024-09-30",
      gives: "933.80",
    },
    { why: "13 months of the last 24", but: { "person.wage": worked(13) }, gives: "600.00" },
    { why: "12 months of the last 24: the minimum wage", but: { "person.wage": worked(12) }, gives: "400.00" },
    { why: "11 months in all", but: { "person.wage": worked(11) }, gives: "nothing" },
    {
      why: "11 months of late, years before by the Fund's account",
      but: {
        "person.wage": worked(11),
        "person.insurance-record": { upTo: "2019-01-01", capital: "9000.00", months: 60, from: "2019-01-01" },
      },
      gives: "400.00",
    },
    {
      why: "the end of a fixed term, 30 months of 36: the minimum wage",
      but: { ...ended("term-ended"), "person.wage": worked(30) },
      gives: "400.00",
    },
    {
      why: "the end of a fixed term, 29 months of 36",
      but: { ...ended("term-ended"), "person.wage": worked(29) },
      gives: "nothing",
    },
    { why: "left by her own wish", but: ended("own-wish"), gives: "nothing" },
    {
      why: "a new owner, as the agency named it in April 2025",
      but: { ...ended("new-owner", "2025-04-01"), "person.job-seeking": { since: "2025-04-10", from: "2025-04-10" } },
      gives: "550.00",
    },
    { why: "a new owner, before", but: ended("new-owner", "2025-03-10"), gives: "nothing" },
    { why: "one child: 5 % more", but: children(1), gives: "630.00" },
    { why: "four children: 20 % more", but: children(4), gives: "720.00" },
    { why: "five children: no more than 20 %", but: children(5), gives: "720.00" },
    { why: "a child of 20 who does not study", but: children(1, "2005-01-01"), gives: "600.00" },
    {
      why: "a child of 20 who studies full time",
      but: { ...children(1, "2005-01-01"), "child0.study": { form: "full-time" } },
      gives: "630.00",
    },
    { why: "children raise the minimum too", but: { ...children(2), "person.wage": worked(12) }, gives: "440.00" },
    {
      why: "not after a fixed term",
      but: { ...children(2), ...ended("term-ended"), "person.wage": worked(30) },
      gives: "400.00",
    },
    {
      why: "registered before that contract ended",
      but: { "person.job-seeking": { since: "2025-01-20", from: "2025-01-20" } },
      gives: "nothing",
    },
    { why: "off the register", but: { "person.job-seeking": { until: "2025-05-20" } }, gives: "nothing" },
    { why: "found work", but: { "person.employment": { kind: "contract", from: "2025-05-20" } }, gives: "nothing" },
    {
      why: "draws a labour pension",
      but: { "person.labour-pension": { kind: "age", amount: "320.00", from: "2025-05-20" } },
      gives: "nothing",
    },
    { why: "nobody has applied yet", but: { claim: null }, gives: "600.00 offered" },
    { why: "after death", but: { person: { diedOn: "2025-05-31" } }, gives: "nothing" },
  ],
});
