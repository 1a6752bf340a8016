import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { type BankAnswer, paymentsModule } from "./index.ts";
import { differences, lineOf, payAll, statement } from "./testing/bank.ts";
import { accountAt, decided, testWorld } from "./testing.ts";

/** A version of the law is backed out: who was paid by it keeps that, and nothing is asked back. */
const database = testDatabase({ today: "2026-01-01" });
let last = 5000;

function someone() {
  const world = testWorld();
  const party = ++last;
  world.person(party);
  const payments = paymentsModule(world.ports);
  const post = (on: string, monthly: number, leavesPaid = false) =>
    inTransaction(database.pool, (tx) =>
      payments.post(
        tx,
        [{ ...decided("disability-allowance", party, "2026-01-01", monthly), ...(leavesPaid ? { leavesPaid } : {}) }],
        { today: day(on) },
      ),
    );
  const one = async (sql: string) => (await database.pool.query(sql, [party])).rows[0].sum as number;
  return {
    world,
    party,
    payments,
    post,
    pay: (on: string) => payAll(database.pool, payments, on, day(on)),
    paid: () =>
      one(
        "select coalesce(sum(amount), 0)::int as sum from payments.payment_order where party_id = $1 and status = 'booked'",
      ),
    toPay: () =>
      one(
        "select coalesce(sum(to_pay), 0)::int as sum from payments.due where party_id = $1 and status in ('payable', 'waiting')",
      ),
    expensed: () =>
      one(
        "select coalesce(sum(amount), 0)::int as sum from payments.due where party_id = $1 and kind not in ('kept', 'counted')",
      ),
    recoveries: () => inTransaction(database.pool, (tx) => payments.recoveriesOf(tx, party)),
    check: (on: string) => differences(database.pool, payments, on, [party]),
    take: (answer: BankAnswer, on: string) =>
      inTransaction(database.pool, (tx) =>
        payments.takeBankAnswer(tx, { bank: "NABZ", answer, body: "" }, { today: day(on) }),
      ),
  };
}

describe("what was paid under a version of the law that is backed out", () => {
  test("stays paid and stays an expense: no recovery, and the checks of the money hold", async () => {
    const { post, pay, paid, expensed, recoveries, check } = someone();
    await post("2026-01-01", 100_00);
    await post("2026-01-10", 120_00);
    await pay("2026-01-20");
    await post("2026-01-25", 100_00, true);
    expect({ paid: await paid(), expensed: await expensed(), recoveries: await recoveries() }).toEqual({
      paid: 120_00,
      expensed: 120_00,
      recoveries: [],
    });
    expect(await check("2026-01-31")).toEqual([]);
  });

  test("and what no bank has yet is as it was decided before", async () => {
    const { post, toPay, recoveries, check } = someone();
    await post("2026-01-01", 100_00);
    await post("2026-01-10", 120_00);
    await post("2026-01-12", 100_00, true);
    expect({ toPay: await toPay(), recoveries: await recoveries() }).toEqual({ toPay: 100_00, recoveries: [] });
    expect(await check("2026-01-31")).toEqual([]);
  });

  test("counts when the right rises again: nothing is paid twice for one month", async () => {
    const { post, pay, paid, toPay, recoveries, check } = someone();
    await post("2026-01-10", 120_00);
    await pay("2026-01-20");
    await post("2026-01-25", 100_00, true);
    await post("2026-01-26", 130_00);
    expect({ paid: await paid(), toPay: await toPay() }).toEqual({ paid: 120_00, toPay: 10_00 });
    // And a later loss on its own ground is asked back as ever: 130 were owed, 90 are.
    await pay("2026-02-20");
    await post("2026-02-21", 90_00);
    expect((await recoveries()).map(({ outstanding }) => outstanding)).toEqual([40_00]);
    expect(await check("2026-02-28")).toEqual([]);
  });

  test("is not kept by whom it never reached: money that came back is owed as decided", async () => {
    const { world, party, post, pay, paid, take, toPay, check } = someone();
    await post("2026-01-10", 120_00);
    await pay("2026-01-20");
    await post("2026-01-25", 100_00, true);
    const { rows } = await database.pool.query(
      "select id, party_id, amount, bank, batch_id from payments.payment_order where party_id = $1",
      [party],
    );
    await take(statement(`back-${rows[0].id}`, [lineOf(rows[0], "2026-01-27", "AC04")]), "2026-01-27");
    expect(await toPay()).toBe(100_00);
    world.person(party, { account: accountAt("SBAZ", party) });
    await pay("2026-02-20");
    expect(await paid()).toBe(100_00);
    expect(await check("2026-01-31")).toEqual([]);
  });

  test("whatever the sums and whenever they are paid, never becomes a recovery, and every sum agrees", async () => {
    const sum = fc.integer({ min: 1, max: 400 }).map((tens) => tens * 10_00);
    await fc.assert(
      fc.asyncProperty(
        sum,
        fc.array(sum, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        async (base, changed, early, late) => {
          const { post, pay, paid, expensed, recoveries, check, toPay } = someone();
          await post("2026-01-01", base);
          if (early) await pay("2026-01-20");
          const risen = changed.map((by) => base + by);
          for (const monthly of risen) await post("2026-01-21", monthly);
          if (late) await pay("2026-02-20");
          await post("2026-02-21", base, true);
          expect(await recoveries()).toEqual([]);
          expect(await check("2026-02-28")).toEqual([]);
          expect((await paid()) + (await toPay())).toBe(await expensed());
          expect(await paid()).toBe(late ? risen.at(-1) : early ? base : 0);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});
