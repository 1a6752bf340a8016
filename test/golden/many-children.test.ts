import { describe, expect, test } from "vitest";
import { expectedOf, seenIn, type Golden } from "./answers.ts";
import { parents, type RecordFile, woman } from "./records.ts";

/** A mother of children born on these days. */
const mother = (bornOn: readonly string[], on = "2025-08-01"): RecordFile => {
  const children = bornOn.map((day, index) => woman(`child-${index + 1}`, day));
  return {
    on,
    persons: [woman("mother", "1985-01-01"), ...children],
    relations: children.flatMap((it) => parents(it, "mother")),
  };
};

const FIVE = ["2010-01-10", "2012-01-10", "2014-01-10", "2016-01-10", "2018-01-10"];

const CASES: readonly Golden[] = [
  { why: "five are not more than five", record: mother(FIVE), answer: "not-entitled", amounts: [] },
  {
    why: "the sixth birth opens the right, for each of the six",
    record: mother([...FIVE, "2025-07-20"]),
    answer: "entitled",
    nextOn: "2028-01-10",
    amounts: [
      "2025-07-20 840.00",
      "2028-01-10 700.00",
      "2030-01-10 560.00",
      "2032-01-10 420.00",
      "2034-01-10 280.00",
      "2036-01-10 140.00",
    ],
    shares: [
      "2025-07-20 mother 840.00",
      "2028-01-10 mother 700.00",
      "2030-01-10 mother 560.00",
      "2032-01-10 mother 420.00",
      "2034-01-10 mother 280.00",
      "2036-01-10 mother 140.00",
    ],
  },
  {
    why: "between 2023 and June 2025 the sum is not known",
    record: mother([...FIVE, "2024-07-20"], "2024-08-01"),
    answer: "undetermined",
    nextOn: "2025-06-01",
    needs: [],
  },
  {
    why: "twins as fifth and sixth open it on one day",
    record: mother([...FIVE.slice(0, 4), "2025-07-20", "2025-07-20"], "2025-07-20"),
    answer: "entitled",
  },
  {
    why: "the day before the sixth is born",
    record: mother([...FIVE, "2025-07-20"], "2025-07-19"),
    answer: "entitled-later",
    nextOn: "2025-07-20",
  },
  {
    why: "one of six was born dead: five",
    record: (() => {
      const record = mother([...FIVE, "2025-07-20"]);
      return {
        ...record,
        persons: record.persons.map((it) => (it.id === "child-6" ? { ...it, bornAlive: false } : it)),
      };
    })(),
    answer: "not-entitled",
  },
].map((it) => ({ programme: "ALW-5CH", about: "mother", ...it }));

describe("the allowance of mothers of more than five", () => {
  test.each(CASES)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});
