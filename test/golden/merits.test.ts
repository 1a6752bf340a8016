import { describe, expect, test } from "vitest";
import { answered, inShort } from "./answers.ts";
import { holder } from "./lives.ts";
import { man, type PersonFile, type RecordFile, related, woman } from "./records.ts";

const ON = "2026-01-01";
const standing = (status: string, from = "1995-01-01") => ({ kind: "status", from, value: { status } });

/** A husband who fell long ago, and his widow. */
const fallen = (status: string): RecordFile => ({
  on: ON,
  persons: [man("p", "1960-01-01", { diedOn: "1994-02-02", facts: [standing(status)] }), woman("widow", "1965-01-01")],
  relations: [related("spouse", "p", "widow", "1988-01-01")],
});

/** Of the tables of the domain facts, 2.5, what 2.11 leaves out: every amount from its first day, and so to the day before the next. */
const MONTHLY: readonly (readonly [programme: string, of: string, record: RecordFile, amounts: readonly string[]])[] = [
  [
    "STP-20JAN",
    "the family of a martyr of January 1990",
    fallen("january-1990-martyr"),
    ["2018-01-01 ?", "2019-04-01 300.00", "2021-01-01 500.00", "2023-01-01 ?", "2025-07-01 700.00"],
  ],
  [
    "STP-AFG",
    "the family of one who fell in Afghanistan",
    fallen("afghanistan-fallen"),
    ["2018-01-01 ?", "2019-04-01 300.00", "2021-01-01 500.00", "2023-01-01 600.00", "2025-07-01 700.00"],
  ],
  [
    "STP-WW2",
    "a participant in the war of 1941–1945",
    holder("ww2-participant"),
    ["2018-01-01 ?", "2018-03-01 121.00", "2019-04-01 150.00", "2021-01-01 300.00", "2023-01-01 ?"],
  ],
  [
    "STP-HERO-PW-FAMILY",
    "the family of a Hero of the Patriotic War",
    fallen("patriotic-war-hero"),
    ["2018-01-01 ?", "2020-12-25 2000.00", "2025-07-01 2200.00"],
  ],
  [
    "STP-HERO-NAT-FAMILY",
    "the family of a National Hero",
    fallen("national-hero"),
    ["2018-01-01 ?", "2025-06-01 1800.00", "2025-07-01 2000.00"],
  ],
  [
    "STP-PERS",
    "a person whom an order names",
    holder("personal-stipend"),
    ["2018-01-01 ?", "2018-03-01 1450.00", "2023-01-01 ?", "2025-07-01 1700.00"],
  ],
];

describe("every monthly amount from its first day to the day before the next", () => {
  test.each(MONTHLY)("%s: %s", (programme, _, record, amounts) => {
    expect(inShort(answered(record, programme, "p")).amounts).toEqual(amounts);
  });
});

test("the living and the family of a hero never have the stipend on one day", () => {
  const record = fallen("national-hero");
  const [hero] = record.persons;
  const later = { ...record, persons: [{ ...hero, diedOn: "2025-08-10" } as PersonFile, ...record.persons.slice(1)] };
  expect(inShort(answered(later, "STP-HERO-NAT", "p")).amounts?.at(-1)).toBe("2025-08-10 none");
  expect(inShort(answered(later, "STP-HERO-NAT-FAMILY", "p")).amounts?.[0]).toBe("2025-08-10 2000.00");
});
