import { describe, expect, test } from "vitest";
import { answered, inShort } from "./answers.ts";
import * as life from "./lives.ts";
import { dayBefore, draws, man } from "./records.ts";
import { type Asked, TABLE } from "./table-of-amounts.ts";

/** By when the law of every amount is known, and the last day asked about. */
const ON = "2026-06-30";

/** What is due on a day: its amount, `?` where the law's amount is not known, `none` where nothing is due. */
function dueOn(day: string, { programme, about = "p", record }: Asked): string {
  const { answer, amounts, once } = inShort(answered({ ...record(day), on: day, known: ON }, programme, about));
  const [, due = "none"] = (once[0] ?? amounts.findLast((it) => it.slice(0, 10) <= day) ?? "").split(" ");
  // The day by itself says the same as the timeline.
  expect([day, answer]).toEqual([day, { "?": "undetermined", none: "not-entitled" }[due] ?? "entitled"]);
  return due;
}

describe("the table of amounts of the domain facts, 2.11", () => {
  test.each(TABLE)("$code $of from each first day the new amount, on its eve the one before", (row) => {
    const stated = row.from.flatMap(([day, amount], nth) => {
      const before = row.from[nth - 1]?.[1] ?? row.before;
      return [...(before === undefined ? [] : [[dayBefore(day), before]]), [day, amount]];
    });
    expect(stated.map(([day = ""]) => [day, dueOn(day, row)])).toEqual(stated);
  });

  test.each(TABLE.filter(({ oneOff }) => !oneOff))("$code $of: the last amount runs on", (row) => {
    expect(dueOn(ON, row)).toBe(row.from.at(-1)?.[1]);
  });

  const wholeLives = TABLE.filter(({ record, oneOff }) => record.length === 0 && !oneOff);
  test.each(wholeLives)("$code $of: a whole life has these amounts and no others", ({ from, before, ...asked }) => {
    const { amounts } = inShort(answered({ ...asked.record(ON), known: ON }, asked.programme, "p"));
    const within = amounts.filter((it) => it >= (from[0]?.[0] ?? "") && it <= ON);
    expect([before === undefined ? undefined : amounts[0]?.split(" ")[1], ...within]).toEqual([
      before,
      ...from.map((it) => it.join(" ")),
    ]);
  });
});

const PENSIONERS_FUNERAL = [
  ["2019-09-30", "480.00"],
  ["2019-10-01", "600.00"],
  ["2021-12-31", "600.00"],
  ["2022-01-01", "720.00"],
  ["2023-01-31", "720.00"],
  ["2023-02-01", "840.00"],
  ["2025-01-31", "840.00"],
  ["2025-02-01", "960.00"],
] as const;

test.each(PENSIONERS_FUNERAL)("FUNERAL: a pensioner's death on %s: %s, three times the minimum pension", (on, sum) => {
  const [, ...others] = life.buried(on).persons;
  const pensioner = man("p", "1950-01-01", { diedOn: on, facts: [draws("age", "2013-01-01")] });
  const record = { ...life.buried(on), persons: [pensioner, ...others] };
  expect(inShort(answered(record, "FUNERAL", "p")).once).toEqual([`${on} ${sum} son`]);
});

// The decree of June 2025 does not name the age allowance: that its sum runs on is derived.
test.each([
  ["2025-06-30", "reported"],
  ["2025-07-01", "derived"],
  ["2025-08-01", "derived"],
])("ALW-AGE: the same sum on %s is %s", (on, certainty) => {
  const asked = answered({ ...life.old(), on }, "ALW-AGE", "p");
  expect([asked.certainty, asked.nextOn, asked.timeline.at(-1)?.from]).toEqual([certainty, undefined, "2023-01-01"]);
});

test("a sum that the law does not give is unknown with its reason, never 0", () => {
  const { answer, once, needs } = answered(life.born("2022-06-01"), "BIRTH", "p");
  expect({ answer, once, needs }).toEqual({
    answer: "undetermined",
    once: [{ on: "2022-06-01", amount: null, unknown: "the law's amount is not known to us", shares: [] }],
    needs: [],
  });
});
