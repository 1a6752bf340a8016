import { day, OPEN } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effectiveFacts, type Stated } from "./effective-facts.ts";

const stated = (record: string, from: string, until: string | undefined, rest: Partial<Stated> = {}): Stated => ({
  statement: "assert",
  isOwner: true,
  statedAt: 0,
  record,
  recordVersion: 1,
  text: record,
  from: day(from),
  until: until === undefined ? OPEN : day(until),
  ...rest,
});

const seen = (statements: readonly Stated[]) =>
  effectiveFacts(statements).map(({ from, until, source }) => [from, until, source.text]);

describe("facts that count", () => {
  test("a later record covers the earlier one over its days only", () => {
    const first = stated("A", "2020-01-01", undefined);
    const second = stated("B", "2024-03-01", "2026-03-01", { statedAt: 1 });
    expect(seen([second, first])).toEqual([
      [day("2020-01-01"), day("2024-03-01"), "A"],
      [day("2024-03-01"), day("2026-03-01"), "B"],
      [day("2026-03-01"), OPEN, "A"],
    ]);
  });

  test("a corrected record replaces what it said, also on days that it no longer speaks of", () => {
    const wrong = stated("A", "2024-01-01", "2025-01-01", { statedAt: 9 });
    const right = stated("A", "2024-06-01", "2025-01-01", { recordVersion: 2, text: "corrected" });
    expect(seen([wrong, right])).toEqual([[day("2024-06-01"), day("2025-01-01"), "corrected"]]);
  });

  test("a withdrawn record uncovers what lay below it", () => {
    const below = stated("A", "2020-01-01", undefined);
    const above = stated("B", "2022-01-01", undefined, { statedAt: 1 });
    const withdrawn = stated("B", "2022-01-01", undefined, { statedAt: 2, recordVersion: 2, statement: "withdraw" });
    expect(seen([below, above, withdrawn])).toEqual([[day("2020-01-01"), OPEN, "A"]]);
  });

  test("an annulment covers with nothing: a divorce ends the marriage from its day", () => {
    const marriage = stated("A", "2010-01-01", undefined);
    const divorce = stated("B", "2020-05-01", undefined, { statedAt: 1, statement: "annul" });
    expect(seen([divorce, marriage])).toEqual([[day("2010-01-01"), day("2020-05-01"), "A"]]);
  });

  test("the owner of the register outranks a later word of another agency", () => {
    const owner = stated("A", "2010-01-01", undefined);
    const other = stated("B", "2010-01-01", undefined, { statedAt: 1, isOwner: false });
    expect(seen([owner, other])).toEqual([[day("2010-01-01"), OPEN, "A"]]);
  });

  test("any order of arrival ends in the same timeline, without overlaps", () => {
    const anyStatement = fc
      .record({
        record: fc.constantFrom("A", "B", "C"),
        recordVersion: fc.integer({ min: 1, max: 3 }),
        statedAt: fc.integer({ min: 0, max: 3 }),
        statement: fc.constantFrom("assert" as const, "annul" as const, "withdraw" as const),
        isOwner: fc.boolean(),
        start: fc.integer({ min: 0, max: 20 }),
        length: fc.integer({ min: 1, max: 10 }),
        text: fc.constantFrom("x", "y"),
      })
      .map(({ start, length, ...rest }) => ({ ...rest, from: start, until: start + length }) as Stated);
    const anyTwoOrders = fc
      .array(anyStatement, { maxLength: 8 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(anyTwoOrders, ([one, other]) => {
        const facts = seen(one);
        expect(seen(other)).toEqual(facts);
        facts.slice(1).forEach((fact, index) => expect(fact[0]).toBeGreaterThanOrEqual(facts[index]?.[1] as number));
      }),
    );
  });
});
