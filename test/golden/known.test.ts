import { describe, expect, test } from "vitest";
import { answered, expectedOf, seenIn, type Golden } from "./answers.ts";
import { disability, type RecordFile, woman } from "./records.ts";

const told = (known: string, more: Partial<RecordFile> = {}): RecordFile => ({
  on: "2025-08-01",
  persons: [woman("p", "1980-01-01", { facts: [disability(85, "2025-03-01", { known })] })],
  ...more,
});
const OF = { programme: "ALW-DIS", about: "p" };

const CASES: readonly Golden[] = [
  { why: "a fact known on the day asked about counts", record: told("2025-08-01"), answer: "entitled" },
  { why: "a fact known a day later does not", record: told("2025-08-02"), answer: "not-entitled", amounts: [] },
  {
    why: "the record's own known is later than its on: the past is answered with what is known now",
    record: told("2025-08-02", { known: "2025-09-01" }),
    answer: "entitled",
    amounts: ["2025-03-01 270.00", "2025-07-01 300.00"],
  },
  {
    why: "the record's own known is earlier: the present with what was known then",
    record: told("2025-05-01", { known: "2025-04-30" }),
    answer: "not-entitled",
  },
].map((it) => ({ ...OF, ...it }));

describe("known", () => {
  test.each(CASES)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});

describe("the window", () => {
  const record = told("2025-03-01");

  test("cuts timelines to its days, half-open", () => {
    const window = { from: "2025-04-01", until: "2025-07-01" };
    expect(
      answered(record, "ALW-DIS", "p", window).timeline.map(({ from, until, amount }) => [from, until, amount]),
    ).toEqual([["2025-04-01", "2025-07-01", "270.00"]]);
  });

  test("cuts nothing off the answer as of the day", () => {
    const { answer, timeline } = answered(record, "ALW-DIS", "p", { from: "2024-01-01", until: "2025-01-01" });
    expect({ answer, timeline }).toEqual({ answer: "entitled", timeline: [] });
  });
});
