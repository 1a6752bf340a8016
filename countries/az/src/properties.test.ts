import { lawOf } from "@dayaq/country";
import { day, isoDay, type LocalDate, segments, sumOf } from "@dayaq/kernel";
import { answerOn, determine, sameAward } from "@dayaq/rules";
import { readRecord, worldOf } from "@dayaq/rules/record";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const law = lawOf(azerbaijan);
const ON = day("2025-08-01");

const between = (from: string, until: string) =>
  fc.integer({ min: day(from), max: day(until) }).map((it) => isoDay(it as LocalDate));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyFact = fc.oneof(
  fc.record({
    kind: fc.constant("residence"),
    from: between("1980-01-01", "2020-01-01"),
    value: fc.record({ permanent: fc.boolean() }),
  }),
  fc.record({
    kind: fc.constant("disability"),
    from: between("2019-01-01", "2025-07-01"),
    value: fc.record({
      percent: fc.integer({ min: 31, max: 100 }),
      cause: fc.constantFrom("general", "territorial-integrity", "childhood"),
      blind: fc.boolean(),
    }),
  }),
  fc.record({
    kind: fc.constant("employment"),
    from: between("2015-01-01", "2025-01-01"),
    value: fc.constant({ kind: "contract" }),
  }),
  fc.record({
    kind: fc.constant("status"),
    from: between("2020-09-27", "2021-01-01"),
    value: fc.constant({ status: "martyr" }),
  }),
);

/** A couple, the husband's mother and up to seven children; each may have died, worked, been assessed. */
const anyFamily = fc
  .record({
    adults: fc.array(
      fc.record({
        bornOn: between("1955-01-01", "1995-01-01"),
        diedOn: maybe(between("2020-09-27", "2025-07-01")),
        facts: fc.array(anyFact, { maxLength: 3 }),
      }),
      { minLength: 3, maxLength: 3 },
    ),
    children: fc.array(
      fc.record({ bornOn: between("2000-01-01", "2025-07-20"), facts: fc.array(anyFact, { maxLength: 2 }) }),
      { maxLength: 7 },
    ),
  })
  .map(({ adults, children }) => ({
    on: isoDay(ON),
    persons: [
      ...adults.map(({ diedOn, ...adult }, index) => ({
        id: `adult${index}`,
        sex: index === 1 ? "male" : "female",
        ...adult,
        ...(diedOn === undefined ? {} : { diedOn }),
      })),
      ...children.map((child, index) => ({ id: `child${index}`, sex: "female", ...child })),
    ],
    relations: [
      { kind: "spouse", of: "adult1", is: "adult0", from: "2000-01-01" },
      { kind: "parent", of: "adult1", is: "adult2" },
      ...children.flatMap(({ bornOn }, index) =>
        ["adult0", "adult1"].map((is) => ({ kind: "parent", of: `child${index}`, is, from: bornOn })),
      ),
    ],
  }));

const everyRight = (family: object) => {
  const record = readRecord(law, family);
  const world = worldOf(law, record, ON);
  return law.programmes.flatMap(({ code }) => record.persons.map((about) => determine(law, code, world, about)));
};

describe("whatever a family is like", () => {
  test("the shares of a right add up to its amount, to the qəpik, on every day", () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        for (const { timeline, once, claimed } of everyRight(family)) {
          for (const award of [...timeline.values, ...once.map((it) => it.award)]) {
            if (award.kind !== "due" || !claimed) continue;
            expect(sumOf(award.shares.map((it) => it.amount))).toBe(award.amount);
            expect(Math.min(...award.shares.map((it) => it.amount))).toBeGreaterThan(0);
            expect(new Set(award.shares.map((it) => it.beneficiary)).size).toBe(award.shares.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("nothing changes before the next day that an answer names", () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        for (const right of everyRight(family)) {
          const now = answerOn(right, ON);
          const last = ((now.nextOn ?? day("2060-01-01")) - 1) as LocalDate;
          expect(sameAward(answerOn(right, last).award, now.award)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("nobody has a share in a monthly right after their death", () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        const record = readRecord(law, family);
        const died = new Map(record.facts.filter((it) => it.kind === "death").map((it) => [it.person, it.from]));
        const late = everyRight(family).flatMap(({ timeline }) =>
          [...segments(timeline)].flatMap(({ until, value }) =>
            value.kind === "due" ? value.shares.filter((it) => until > (died.get(it.beneficiary) ?? until)) : [],
          ),
        );
        expect(late).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
