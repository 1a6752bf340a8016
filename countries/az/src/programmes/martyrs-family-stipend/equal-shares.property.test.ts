import { lawOf } from "@dayaq/country";
import { isoDay, plusDays, day, segments } from "@dayaq/kernel";
import { determine } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
import fc from "fast-check";
import { expect, test } from "vitest";
import { azerbaijan } from "../../index.ts";

const law = lawOf(azerbaijan);
const someDay = (from: string, until: string) =>
  fc.integer({ min: 0, max: day(until) - day(from) }).map((days) => isoDay(plusDays(day(from), days)));

const child = fc.record({
  bornOn: someDay("1998-01-01", "2021-06-30"),
  dies: fc.option(fc.integer({ min: 1, max: 9000 }), { nil: undefined }),
  studies: fc.boolean(),
  disabled: fc.boolean(),
});

/** A fallen father with a widow and some children, told in any order. */
const family = fc
  .tuple(fc.array(child, { maxLength: 7 }), fc.boolean(), fc.boolean())
  .map(([children, widowed, reversed]) => {
    const persons = [
      {
        id: "fallen",
        bornOn: "1975-05-05",
        sex: "male",
        diedOn: "2020-10-12",
        facts: [{ kind: "status", from: "2020-10-12", value: { status: "martyr" } }],
      },
      ...(widowed ? [{ id: "widow", bornOn: "1978-08-08", sex: "female" }] : []),
      ...children.map(({ bornOn, dies, studies, disabled }, nth) => ({
        id: `child${nth}`,
        bornOn,
        sex: "female",
        ...(dies === undefined ? {} : { diedOn: isoDay(plusDays(day(bornOn), dies)) }),
        facts: [
          ...(studies ? [{ kind: "study", from: "2015-09-01", value: { form: "full-time" } }] : []),
          ...(disabled ? [{ kind: "disability", from: bornOn, value: { percent: 70, cause: "childhood" } }] : []),
        ],
      })),
    ];
    const relations = [
      ...(widowed ? [{ kind: "spouse", of: "fallen", is: "widow", from: "1997-01-01" }] : []),
      ...children.map(({ bornOn }, nth) => ({ kind: "parent", of: `child${nth}`, is: "fallen", from: bornOn })),
    ];
    const record = { on: "2025-08-01", persons, relations };
    return reversed ? { ...record, persons: persons.toReversed(), relations: relations.toReversed() } : record;
  });

const determined = (json: unknown) => {
  const record = readRecord(law, json);
  return determine(law, "STP-MARTYR", worldOf(law, record, record.known), "fallen");
};

test("on every day the parts make the amount exactly, differ by a qəpik at most, and no person has two", () => {
  fc.assert(
    fc.property(family, (record) => {
      for (const { value } of segments(determined(record).timeline)) {
        if (value.kind !== "due") continue;
        const parts = value.shares.map(({ amount }) => amount);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(value.amount);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
        expect(new Set(value.shares.map(({ beneficiary }) => beneficiary)).size).toBe(parts.length);
      }
    }),
    { numRuns: 150 },
  );
});

test("the order in which people and relations are told changes nothing", () => {
  fc.assert(
    fc.property(family, (record) => {
      const turned = { ...record, persons: record.persons.toReversed(), relations: record.relations.toReversed() };
      expect(determined(turned).timeline).toEqual(determined(record).timeline);
    }),
    { numRuns: 75 },
  );
});
