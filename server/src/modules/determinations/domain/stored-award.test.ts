import { day, isSame, type LocalDate, type Minor, steps } from "@dayaq/kernel";
import { type Award, NONE, sameAward, type Truth, Unknown } from "@dayaq/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readOnce, readTimeline, readTruth, writeOnce, writeTimeline, writeTruth } from "./stored-award.ts";

const due = (amount: number): Award => ({
  kind: "due",
  amount: amount as Minor,
  certainty: "official",
  shares: [{ beneficiary: 1, payee: 2, amount: amount as Minor }],
});
const anyAward = fc.oneof(
  fc.constant(NONE),
  fc.integer({ min: 1, max: 4 }).map(due),
  fc.constant<Award>({
    kind: "undetermined",
    reason: "fact-missing",
    needs: [{ person: 1, kind: "income", agency: "tax" }],
  }),
);
const anyDay = fc.integer({ min: day("2000-01-01"), max: day("2040-01-01") }).map((on) => on as LocalDate);

test("a timeline that is stored as JSON is the same timeline when it is read", () => {
  const survives = () =>
    fc.assert(
      fc.property(anyAward, fc.array(fc.tuple(anyDay, anyAward), { maxLength: 6 }), (before, changes) => {
        const line = steps(before, changes, sameAward);
        return isSame(
          readTimeline(JSON.parse(JSON.stringify(writeTimeline(line))) as ReturnType<typeof writeTimeline>),
          line,
          sameAward,
        );
      }),
    );
  expect(survives).not.toThrow();
});

test("dated sums and truths survive as well; days are written as days", () => {
  const once = [{ on: day("2025-07-02"), award: due(3) }];
  expect(writeOnce(once)[0]?.on).toBe("2025-07-02");
  expect(readOnce(writeOnce(once))).toEqual(once);
  const truth = steps<Truth>(false, [
    [day("2025-01-01"), true],
    [day("2026-01-01"), new Unknown("fact-missing", [])],
  ]);
  expect(readTruth(writeTruth(truth))).toEqual(truth);
});
