import { lawOf } from "@dayaq/country";
import { day } from "@dayaq/kernel";
import { answerOn, determine, type Law } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
import { expect, test } from "vitest";
import { azerbaijan } from "../index.ts";

const law = lawOf(azerbaijan);

/** The law under another reading of one of its contradictions. */
const reading = (name: string, code: string): Law => ({
  ...law,
  choices: law.choices.map((it) => (it.name === name ? { ...it, inForce: code } : it)),
});

function sumOf(under: Law, programme: string, about: string, record: object): number {
  const read = readRecord(under, { on: "2025-08-01", ...record });
  const { award } = answerOn(determine(under, programme, worldOf(under, read, read.known), about), day("2025-08-01"));
  return award.kind === "due" ? award.amount : 0;
}

const residence = { kind: "residence", value: { permanent: true } };
const motherOfSix = (eldest: string, count: number) => {
  const children = Array.from({ length: count }, (_, nth) => ({
    id: `child${nth}`,
    bornOn: nth === 0 ? eldest : `${2010 + nth}-01-01`,
    sex: "female",
  }));
  return {
    persons: [{ id: "mother", bornOn: "1985-01-01", sex: "female", facts: [residence] }, ...children],
    relations: children.map(({ id, bornOn }) => ({ kind: "parent", of: id, is: "mother", from: bornOn })),
  };
};
const wounded = (cause: string) => ({
  persons: [
    {
      id: "person",
      bornOn: "1990-01-01",
      sex: "male",
      facts: [residence, { kind: "disability", value: { percent: 85, cause } }],
    },
  ],
});

test.each([
  ["five-or-more", 5, 700_00],
  ["more-than-five", 5, 0],
  ["more-than-five", 6, 840_00],
])("ALW-5CH.number, %s: %i children give %i", (code, count, sum) => {
  expect(sumOf(reading("ALW-5CH.number", code), "ALW-5CH", "mother", motherOfSix("2009-01-01", count))).toBe(sum);
});

test.each([
  ["all-living", 700_00],
  ["under-18", 0],
])("ALW-5CH.counted, %s: six children, the eldest grown, give %i", (code, sum) => {
  expect(sumOf(reading("ALW-5CH.counted", code), "ALW-5CH", "mother", motherOfSix("2000-01-01", 6))).toBe(sum);
});

const displaced = {
  persons: [
    {
      id: "person",
      bornOn: "1980-01-01",
      sex: "female",
      facts: [
        residence,
        { kind: "displacement", value: { rate: "whole" } },
        { kind: "homecoming", from: "2022-01-01", value: { stage: "possible", on: "2022-01-01" } },
        { kind: "homecoming", from: "2023-06-01", value: { stage: "returned", on: "2023-06-01" } },
      ],
    },
  ],
};
test.each([
  ["return", 60_00],
  ["possible-return", 0],
])("IDP.three-years, %s: possible since 2022, returned in 2023, in 2025 it gives %i", (code, sum) => {
  expect(sumOf(reading("IDP.three-years", code), "IDP", "person", displaced)).toBe(sum);
});

test.each([
  ["all-military", "zone-of-operations", 600_00],
  ["named-four", "zone-of-operations", 0],
  ["all-military", "general", 0],
])("STP-WDIS.causes, %s: the cause %s gives %i", (code, cause, sum) => {
  expect(sumOf(reading("STP-WDIS.causes", code), "STP-WDIS", "person", wounded(cause))).toBe(sum);
});
