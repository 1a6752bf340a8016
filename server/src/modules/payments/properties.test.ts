import { testDatabase } from "@dayaq/testing";
import { day, firstOfMonth, type LocalDate, minor, OPEN, plusDays, split } from "@dayaq/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { accrueRight } from "./domain/accrual.ts";
import { type Account, type Ids, settle } from "./domain/difference.ts";
import type { DecidedRight } from "./domain/entitled.ts";
import { paymentsModule } from "./index.ts";
import { differences } from "./testing/bank.ts";
import { move, right, start, withIds } from "./testing/random-rights.ts";
import { testWorld } from "./testing.ts";

const counting = (): Ids => {
  let last = 0;
  return { due: () => ++last, recovery: () => ++last };
};

/** For each month what its dues add up to. */
const monthsOf = (account: Account): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const { beneficiary, payee, origin, amount } of account.dues) {
    const key = `${beneficiary}/${payee}/${origin}`;
    sums[key] = (sums[key] ?? 0) + amount;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
};

type Settle = typeof settle;

/** Whatever was decided before and whatever of it was paid, the dues of each month add up to what was decided last. */
const lastDecisionHolds = (settleWith: Settle) =>
  fc.property(
    fc.array(fc.tuple(right(1, "p"), fc.nat(330), fc.array(fc.nat(40), { maxLength: 6 }), fc.boolean()), {
      minLength: 1,
      maxLength: 5,
    }),
    (story) => {
      const account: Account = { dues: [], recoveries: new Map() };
      const ids = counting();
      let today: LocalDate = start;
      for (const [decision, days, paid, leavesPaid] of story) {
        today = plusDays(start, Math.max(today - start, days));
        const accrued = accrueRight(decision, firstOfMonth(today));
        settleWith(account, accrued, { open: firstOfMonth(today), leavesPaid, fund: null }, ids);
        const wanted = Object.fromEntries(
          accrued.map((row) => [`${row.beneficiary}/${row.payee}/${row.month}`, row.amount]),
        );
        expect(monthsOf(account)).toEqual(wanted);
        for (const index of paid) {
          const due = account.dues[index];
          if (due && due.toPay > 0) account.dues[index] = { ...due, status: "paid", sent: true };
        }
        // Nobody is to get more than is owed, but for what a recovery claims or is kept: paid + payable - claimed - kept = owed.
        const toPay = account.dues.reduce((sum, due) => sum + due.toPay, 0);
        const claimed = [...account.recoveries.values()].reduce((sum, it) => sum + it.amount - it.withdrawn, 0);
        const kept = account.dues.reduce(
          (sum, { kind, amount }) => (kind === "kept" || kind === "counted" ? sum - amount : sum),
          0,
        );
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(toPay - claimed - kept).toBe(accrued.reduce((sum, { amount }) => sum + amount, 0));
      }
    },
  );

describe("dues", () => {
  test("of each month always add up to what was decided last, and nobody gets more", () => {
    expect(fc.check(lastDecisionHolds(settle), { numRuns: 300 }).counterexample).toBe(null);
  });

  test("would not, if late months were forgotten", () => {
    const forgetful: Settle = (account, accrued, settling, ids) =>
      settle(
        account,
        accrued.filter(({ month }) => month === settling.open),
        settling,
        ids,
      );
    expect(fc.check(lastDecisionHolds(forgetful), { numRuns: 300 }).failed).toBe(true);
  });

  test("of a sum that is shared anew inside a month add up to it exactly, never to more", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    const change = fc.integer({ min: 1, max: 30 }).map((days) => plusDays(start, days));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), weights, weights, change, (amount, before, after, on) => {
        const shares = (parts: number[], from: LocalDate, until: LocalDate) =>
          split(minor(amount), parts).map((part, index) => ({
            beneficiary: index,
            payee: index,
            from,
            until,
            amount: part,
          }));
        const decidedSegments = [...shares(before, start, on), ...shares(after, on, OPEN)];
        const accrued = accrueRight({ accrual: "by-days", decidedSegments, once: [] }, start);
        expect(accrued.reduce((sum, row) => sum + row.amount, 0)).toBe(amount);
      }),
    );
  });
});

describe("on the database", () => {
  const database = testDatabase({ today: "2026-01-01" });
  let person = 0;

  const dues = async (people: readonly number[]) =>
    (
      await database.pool.query(
        `select party_id - $2 as about, programme, beneficiary_id - $2 * 10 as beneficiary, month, sequence, origin, kind, amount, to_pay, status
         from payments.due where party_id = any ($1) order by party_id, programme, beneficiary_id, month, sequence`,
        [people, people[0]],
      )
    ).rows;

  test("decisions posted in any batches give the same dues, and the ledger adds up to 0", async () => {
    const world = testWorld();
    const payments = paymentsModule(world.ports);
    const today = day("2026-08-15");
    const programmes = ["disability-allowance", "survivor-allowance"];
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(fc.tuple(fc.nat(1), fc.nat(1)), { minLength: 1, maxLength: 6 })
          .chain((matters) =>
            fc.tuple(
              fc.tuple(...matters.map(([about, programme]) => right(about, programmes[programme] ?? ""))),
              fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
            ),
          ),
        async ([rights, cuts]) => {
          const outcomes = [];
          for (const batched of [false, true]) {
            const people = [++person, ++person];
            const moved = withIds(rights).map((it) => move(it, people));
            const batches = moved.reduce<DecidedRight[][]>((all, it, index) => {
              if (index === 0 || !batched || cuts[index]) all.push([it]);
              else all.at(-1)?.push(it);
              return all;
            }, []);
            for (const batch of batches)
              await inTransaction(database.pool, (tx) => payments.post(tx, batch, { today }));
            outcomes.push(await dues(people));
          }
          expect(outcomes[1]).toEqual(outcomes[0]);
        },
      ),
      { numRuns: 25 },
    );
    expect(
      await differences(
        database.pool,
        payments,
        "2026-08-15",
        Array.from({ length: person }, (_, index) => index + 1),
      ),
    ).toEqual([]);
  }, 60_000);

  test("opening the months one after another gives what one late decision would have given", async () => {
    const world = testWorld();
    const payments = paymentsModule(world.ports);
    await fc.assert(
      fc.asyncProperty(right(0, "disability-allowance"), async (it) => {
        const [early, late] = [++person, ++person];
        const sums = async (about: number) =>
          (
            await database.pool.query(
              "select beneficiary_id - party_id * 10 as who, origin, sum(amount)::bigint as sum from payments.due where party_id = $1 group by 1, 2 order by 1, 2",
              [about],
            )
          ).rows;
        const post = (about: number, today: LocalDate) =>
          inTransaction(database.pool, (tx) => payments.post(tx, withIds([move(it, [about])]), { today }));
        await post(early, start);
        for (let month = 2; month <= 8; month++) {
          const first = day(`2026-0${month}-01`);
          for (let again = 0; again < 2; again++) {
            await inTransaction(database.pool, (tx) =>
              payments.openMonth(tx, first, { today: first, after: early - 1, limit: 1 }),
            );
          }
        }
        await post(late, day("2026-08-01"));
        expect(await sums(early)).toEqual(await sums(late));
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test("an entry that does not add up to 0 is refused by the database", async () => {
    const entry = database.pool.query(
      "insert into payments.entry (kind, on_day, month) values ('dues-posted', '2026-01-01', '2026-01-01') returning id",
    );
    const id = (await entry).rows[0].id;
    const post = database.pool.query(
      "insert into payments.posting (entry_id, line, account, fund, programme, month, amount) values ($1, 1, 'expense', 'budget', 'p', '2026-01-01', 1)",
      [id],
    );
    await expect(post).rejects.toThrow("does not add up to 0");
    await expect(database.pool.query("update payments.posting set amount = 2")).rejects.toThrow("permission denied");
    await expect(database.pool.query("update payments.due set amount = 2")).rejects.toThrow("permission denied");
  });

  test("the nightly check names what somebody has changed behind our backs", async () => {
    const world = testWorld();
    const payments = paymentsModule(world.ports);
    const about = ++person;
    world.person(about * 10);
    await inTransaction(database.pool, (tx) =>
      payments.post(
        tx,
        [
          {
            decisionId: 1,
            programme: "birth-grant",
            about,
            accrual: "any-day",
            rhythm: "once",
            decidedSegments: [],
            once: [{ beneficiary: about * 10, payee: about * 10, on: start, amount: minor(600_00) }],
          },
        ],
        { today: start },
      ),
    );
    await database.owner.query("update payments.due set amount = 700, to_pay = 700 where party_id = $1", [about]);
    const found = await differences(database.pool, payments, "2026-08-15", [about]);
    expect(found.map(({ check, what }) => [check, what])).toEqual([
      ["decisions=dues", `birth-grant/${about}/${about * 10}/${about * 10}/2026-01`],
      ["ledger", "account expense"],
      ["ledger", "account payable"],
    ]);
    await database.owner.query("update payments.due set amount = 60000, to_pay = 60000 where party_id = $1", [about]);
  });
});
