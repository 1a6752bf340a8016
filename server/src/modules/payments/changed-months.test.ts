import { day, firstOfMonth, OPEN } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { accrueRight } from "./domain/accrual.ts";
import { type EntitledPart, firstDifference } from "./domain/first-difference.ts";
import { paymentsModule } from "./index.ts";
import { differences } from "./testing/bank.ts";
import { move, right, withIds } from "./testing/random-rights.ts";
import { testWorld } from "./testing.ts";

const today = day("2026-08-15");
const open = firstOfMonth(today);

describe("a right of which the months are open", () => {
  const database = testDatabase({ today: "2026-08-15" });
  const payments = paymentsModule(testWorld().ports);
  let person = 0;

  beforeAll(() => payments.openReachedMonths(database.pool, today));

  test("has what was decided last in every month, though only those that changed are read", async () => {
    const story = fc.array(fc.tuple(right(0, "disability-allowance"), fc.boolean()), { minLength: 2, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(story, async (parts) => {
        const about = ++person;
        const decisions = withIds(parts.map(([it]) => move(it, [about])));
        const batches = decisions.flatMap((it, nth) => (nth === 0 || parts[nth]?.[1] ? [[it]] : []));
        for (const [nth, it] of decisions.entries()) if (nth > 0 && !parts[nth]?.[1]) batches.at(-1)?.push(it);
        for (const batch of batches) await inTransaction(database.pool, (tx) => payments.post(tx, batch, { today }));
        const { rows } = await database.pool.query<object>(
          `select beneficiary_id as beneficiary, payee_id as payee, origin as month, sum(amount)::bigint as amount from payments.due
            where party_id = $1 group by 1, 2, 3 having sum(amount) <> 0 order by 3, 1`,
          [about],
        );
        const last = batches.at(-1)?.at(-1);
        const wanted = last === undefined ? [] : accrueRight(last, open);
        expect(rows).toEqual(wanted.toSorted((a, b) => a.month - b.month || a.beneficiary - b.beneficiary));
      }),
      { numRuns: 60 },
    );
    const people = Array.from({ length: person }, (_, nth) => nth + 1);
    expect(await differences(database.pool, payments, "2026-08-15", people)).toEqual([]);
  }, 60_000);
});

describe("two decisions differ from the first day on which they give something else", () => {
  const part = (from: string, until: string | undefined, amount: number, more: Partial<EntitledPart> = {}) => ({
    accrual: "by-days" as const,
    rhythm: "monthly" as const,
    once: false,
    beneficiary: 1,
    payee: 1,
    from: day(from),
    until: until === undefined ? OPEN : day(until),
    amount,
    ...more,
  });
  const before = [part("2024-03-01", undefined, 100)];

  test.each([
    ["a raise", [part("2024-03-01", "2025-08-01", 100), part("2025-08-01", undefined, 120)], day("2025-08-01")],
    ["an end", [part("2024-03-01", "2025-08-01", 100)], day("2025-08-01")],
    ["a later beginning", [part("2024-05-01", undefined, 100)], day("2024-03-01")],
    ["another payee", [part("2024-03-01", undefined, 100, { payee: 2 })], day("2024-03-01")],
    ["months counted otherwise", [part("2024-03-01", undefined, 100, { accrual: "any-day" })], day("2024-03-01")],
    ["a sum beside it", [...before, part("2025-02-03", "2025-02-04", 50, { once: true })], day("2025-02-03")],
    ["the same, cut in two", [part("2024-03-01", "2025-01-01", 100), part("2025-01-01", undefined, 100)], OPEN],
  ])("%s", (_, after, on) => {
    expect(firstDifference(before, after)).toBe(on);
    expect(firstDifference(after, before)).toBe(on);
  });
});
