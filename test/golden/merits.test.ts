import { describe, expect, test } from "vitest";
import { answered, inShort } from "./answers.ts";
import { disability, man, type PersonFile, type RecordFile, related, woman } from "./records.ts";

const ON = "2026-01-01";
const alone = (person: PersonFile): RecordFile => ({ on: ON, persons: [person] });
const standing = (status: string, from = "1995-01-01") => ({ kind: "status", from, value: { status } });
const holder = (status: string) => alone(man("p", "1950-01-01", { facts: [standing(status)] }));

/** A husband who fell long ago, and his widow. */
const fallen = (status: string): RecordFile => ({
  on: ON,
  persons: [man("p", "1960-01-01", { diedOn: "1994-02-02", facts: [standing(status)] }), woman("widow", "1965-01-01")],
  relations: [related("spouse", "p", "widow", "1988-01-01")],
});

const displaced = (rate: string) =>
  alone(woman("p", "1970-01-01", { facts: [{ kind: "displacement", from: "1993-01-01", value: { rate } }] }));

const insured = (outcome: string, percent?: number): RecordFile => ({
  ...alone(
    man("p", "2000-01-01", {
      facts: [
        { kind: "insured-event", from: "2024-03-10", value: { outcome } },
        ...(percent === undefined ? [] : [disability(percent, "2024-03-01", { cause: "military-duty" })]),
      ],
    }),
  ),
  claims: [{ programme: "SERV-INS", about: "p", by: "p", on: "2024-04-01" }],
});

/** The tables of the domain facts, 2.5, 2.8 and 2.11: every amount from its first day, and so to the day before the next. */
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
    "STP-VET",
    "a war veteran",
    holder("war-veteran"),
    ["2018-01-01 ?", "2018-03-01 55.00", "2019-04-01 80.00", "2023-01-01 ?"],
  ],
  [
    "STP-WW2",
    "a participant in the war of 1941–1945",
    holder("ww2-participant"),
    ["2018-01-01 ?", "2018-03-01 121.00", "2019-04-01 150.00", "2021-01-01 300.00", "2023-01-01 ?"],
  ],
  [
    "STP-HERO-PW",
    "a Hero of the Patriotic War",
    holder("patriotic-war-hero"),
    ["2018-01-01 ?", "2020-12-25 2000.00", "2025-07-01 2200.00"],
  ],
  [
    "STP-HERO-PW-FAMILY",
    "the family of a Hero of the Patriotic War",
    fallen("patriotic-war-hero"),
    ["2018-01-01 ?", "2020-12-25 2000.00", "2025-07-01 2200.00"],
  ],
  [
    "STP-HERO-NAT",
    "a National Hero",
    holder("national-hero"),
    ["2018-01-01 ?", "2025-06-01 1800.00", "2025-07-01 2000.00"],
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
  ["IDP", "a displaced person", displaced("whole"), ["2018-01-01 ?", "2018-03-01 40.00", "2019-04-01 60.00"]],
  [
    "IDP",
    "a displaced person at the reduced rate",
    displaced("reduced"),
    ["2018-01-01 ?", "2018-03-01 22.00", "2019-04-01 33.00"],
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

test.each([
  ["disability", 100, "8800.00"],
  ["disability", 80, "6600.00"],
  ["disability", 61, "6600.00"],
  ["disability", 31, "4400.00"],
  ["grave-injury", undefined, "2750.00"],
  ["less-grave-injury", undefined, "1650.00"],
  ["light-injury", undefined, "550.00"],
])("SERV-INS: %s, %s per cent", (outcome, percent, sum) => {
  expect(inShort(answered(insured(outcome, percent), "SERV-INS", "p")).once).toEqual([`2024-03-10 ${sum} p`]);
});
