import { constant, day, isoDay, type Minor, steps } from "@dayaq/kernel";
import { type Award, type Determination, NONE, sameAward } from "@dayaq/rules";
import { expect, test } from "vitest";
import { isWorthKeeping, nextOn } from "./next-on.ts";

const due: Award = { kind: "due", amount: 5 as Minor, certainty: "official", shares: [] };
const answer = (changes: readonly (readonly [string, Award])[], once?: string): Determination => ({
  programme: "P",
  about: 1,
  mode: "automatic",
  claimed: true,
  rhythm: once === undefined ? "monthly" : "once",
  timeline:
    changes.length === 0
      ? constant(NONE)
      : steps(
          NONE,
          changes.map(([on, award]) => [day(on), award] as const),
          sameAward,
        ),
  once: once === undefined ? [] : [{ on: day(once), award: due }],
  conditions: [],
  factsRead: [],
});
const next = (it: Determination, today: string, ends: readonly string[] = []) => {
  const on = nextOn(it, day(today), ends.map(day), [90, 60, 30]);
  return on === undefined ? undefined : isoDay(on);
};

test("the next day is that of the first change to come, of a dated sum, or of a notice before the end of a term", () => {
  const term = answer([
    ["2025-01-01", due],
    ["2026-01-01", NONE],
  ]);
  expect(next(term, "2025-06-01")).toBe("2026-01-01");
  expect(next(term, "2025-06-01", ["2026-01-01"])).toBe("2025-10-03");
  expect(next(term, "2025-10-03", ["2026-01-01"])).toBe("2025-11-02");
  expect(next(term, "2026-01-01", ["2026-01-01"])).toBeUndefined();
  expect(next(answer([], "2025-07-02"), "2025-07-01")).toBe("2025-07-02");
});

test("a row is kept where something is or was due, or will be; not where nothing ever is", () => {
  expect(
    isWorthKeeping(
      answer([
        ["2020-01-01", due],
        ["2021-01-01", NONE],
      ]),
      undefined,
    ),
  ).toBe(true);
  expect(isWorthKeeping(answer([], "2025-07-02"), undefined)).toBe(true);
  expect(isWorthKeeping(answer([]), undefined)).toBe(false);
  expect(isWorthKeeping(answer([]), day("2030-01-01"))).toBe(true);
});
