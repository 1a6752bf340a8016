import { examplesOf } from "@dayaq/rules";
import { releaseGrant } from "./release-grant.ts";

const releasedOn = (from: string, claimedOn: string) => ({
  "person.release": { from },
  claim: { by: "person", on: claimedOn },
});

export const examples = examplesOf(releaseGrant, {
  about: "person",
  on: "2025-08-01",
  usually: {
    person: { bornOn: "1985-05-01", sex: "male" },
    "person.citizenship": { country: "AZ" },
    "person.residence": { permanent: true },
    "person.release": { needsAid: true, from: "2025-05-12" },
    claim: { by: "person", on: "2025-06-02" },
  },
  cases: [
    { why: "four times 400", gives: "1600.00", source: "sosial.gov.az; axar.az/news/toplum/981956" },
    { why: "nobody has asked", but: { claim: null }, gives: "1600.00 offered" },
    {
      why: "four times 345",
      but: releasedOn("2024-05-12", "2024-06-03"),
      gives: "1380.00",
      source: "metbuat.az/news/1499252",
    },
    { why: "on the last day of 345", but: releasedOn("2024-12-31", "2025-02-03"), gives: "1380.00" },
    { why: "on the first day of 400", but: releasedOn("2025-01-01", "2025-02-03"), gives: "1600.00" },
    { why: "asked for within three years", but: releasedOn("2022-08-01", "2025-08-01"), gives: "1200.00" },
    { why: "asked for a day later than that", but: releasedOn("2022-07-31", "2025-08-01"), gives: "nothing" },
    {
      why: "released a second time",
      but: {
        "person.release": [
          { needsAid: true, from: "2023-06-01", until: "2024-01-01" },
          { needsAid: true, from: "2025-05-12" },
        ],
      },
      gives: "1600.00",
    },
    {
      why: "released a second time, and that certificate names no need: the first grant is the last",
      but: {
        "person.release": [
          { needsAid: true, from: "2024-06-03" },
          { needsAid: false, from: "2025-05-12" },
        ],
      },
      gives: "1380.00",
    },
    { why: "the certificate names no need", but: { "person.release": { needsAid: false } }, gives: "nothing" },
    { why: "before the release", on: "2025-05-11", gives: "nothing" },
    { why: "stateless, living here permanently", but: { "person.citizenship": null }, gives: "1600.00" },
    { why: "a foreigner living here permanently", but: { "person.citizenship": { country: "GE" } }, gives: "nothing" },
    {
      why: "somebody else asks",
      but: { brother: { bornOn: "1980-01-01", sex: "male" }, claim: { by: "brother" } },
      gives: "nothing",
    },
    { why: "never imprisoned", but: { "person.release": null }, gives: "nothing" },
  ],
});
