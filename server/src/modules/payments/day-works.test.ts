import { testDatabase } from "@dayaq/testing";
import { day } from "@dayaq/kernel";
import { describe, expect, test } from "vitest";
import { inTransaction, moveBusinessDay } from "../../platform/index.ts";
import { paymentsModule } from "./index.ts";
import { lineOf, ordersOnTheWay, releaseAll, statement } from "./testing/bank.ts";
import { decidedOnce, testWorld } from "./testing.ts";

/** Two people with a grant of 600.00 each, to be paid on 20 February 2026. */
async function twoGranted({ pool }: ReturnType<typeof testDatabase>) {
  const world = testWorld();
  const people = [1, 2];
  for (const person of people) world.person(person);
  const payments = paymentsModule(world.ports);
  const grants = people.map((person) => decidedOnce("birth-grant", person, "2026-02-01", 600_00, person));
  await inTransaction(pool, (tx) => payments.post(tx, grants, { today: day("2026-02-02") }));
  /** The day comes, with what it brings. */
  const wakeOn = async (written: string) => {
    const on = day(written);
    await inTransaction(pool, (tx) => moveBusinessDay(tx, on));
    const orders = await payments.makeOrdersOfDay(pool, on);
    return { orders, checked: await payments.checkOfDay(pool, on, () => Promise.resolve([])) };
  };
  return { world, payments, pool, wakeOn };
}

describe("the orders of a day", () => {
  const database = testDatabase({ today: "2026-02-02" });

  test("are made when their payday comes, not before and not on a day of rest; nothing leaves without two people", async () => {
    const { wakeOn, world } = await twoGranted(database);
    expect((await wakeOn("2026-02-19")).orders).toEqual({ dues: 0, waiting: 0, batches: 0 });
    expect((await wakeOn("2026-02-20")).orders).toEqual({ dues: 2, waiting: 0, batches: 1 });
    expect((await wakeOn("2026-02-21")).orders).toEqual({ dues: 0 });
    expect(world.sent).toEqual([]);
    expect(await ordersOnTheWay(database.pool, "NABZ")).toEqual([]);
  });
});

describe("a batch that nobody released on its day", () => {
  const database = testDatabase({ today: "2026-02-02" });

  test("goes with the next one, signed anew; a batch that is held stays until its hold is lifted", async () => {
    const { wakeOn, payments, pool } = await twoGranted(database);
    const drafts = async () =>
      (await inTransaction(pool, (tx) => payments.listBatches(tx))).map(({ id, payOn, orders, signedBy }) => ({
        id,
        payOn,
        orders,
        signedBy,
      }));
    await wakeOn("2026-02-20");
    const [first] = await drafts();
    await inTransaction(pool, (tx) => payments.sign(tx, first?.id ?? 0, "a", { today: day("2026-02-20") }));
    expect((await wakeOn("2026-02-23")).orders).toMatchObject({ dues: 2 });
    const second = { payOn: day("2026-02-23"), orders: 2, signedBy: [] };
    expect(await drafts()).toMatchObject([second, { id: first?.id, orders: 0, signedBy: [] }]);

    const [late] = await drafts();
    const held = await inTransaction(pool, (tx) =>
      payments.hold(
        tx,
        { batchId: late?.id ?? 0, scope: "batch", value: "", reason: "looked into", by: "a" },
        { today: day("2026-02-23") },
      ),
    );
    expect((await wakeOn("2026-02-24")).orders).toMatchObject({ dues: 0 });
    await inTransaction(pool, (tx) => payments.lift(tx, held.ok ? held.value.holdId : 0, "b"));
    expect((await wakeOn("2026-02-25")).orders).toMatchObject({ dues: 2 });
    await releaseAll(pool, payments, day("2026-02-25"));
    expect((await ordersOnTheWay(pool, "NABZ")).map(({ amount }) => amount)).toEqual([600_00, 600_00]);
  });
});

describe("the nightly check of the money", () => {
  const database = testDatabase({ today: "2026-02-02" });

  test("says nothing of money that agrees, and opens a task for what does not", async () => {
    const { wakeOn, payments, pool, world } = await twoGranted(database);
    expect((await wakeOn("2026-02-20")).checked).toMatchObject({ rights: 2, differences: 0, silent: 0 });
    await releaseAll(pool, payments, day("2026-02-20"));
    const [one] = await ordersOnTheWay(pool, "NABZ");
    await database.owner.query("update payments.payment_order set amount = amount + 1 where id = $1", [one?.id]);
    expect((await wakeOn("2026-02-22")).checked).toMatchObject({ differences: 2 });
    expect(world.tasks.map(({ key, kind, reason, partyId }) => [key, kind, reason, partyId])).toEqual([
      ["money-differs/ledger", "money-differs", "ledger", null],
      ["money-differs/dues=orders", "money-differs", "dues=orders", null],
    ]);
    await database.owner.query("update payments.payment_order set amount = amount - 1 where id = $1", [one?.id]);

    // The bank booked one order and said nothing of the other: after three working days it is asked.
    world.tasks.length = 0;
    const booked = statement("B-1", one ? [lineOf(one, "2026-02-20")] : []);
    await inTransaction(pool, (tx) =>
      payments.takeBankAnswer(tx, { bank: "NABZ", answer: booked, body: "" }, { today: day("2026-02-22") }),
    );
    expect((await wakeOn("2026-02-24")).checked).toMatchObject({ differences: 0, silent: 0 });
    expect((await wakeOn("2026-02-25")).checked).toMatchObject({ differences: 0, silent: 1 });
    expect(world.tasks.map(({ kind, reason }) => [kind, reason])).toEqual([["bank-answer", "bank-silent"]]);

    // A file that used up its tries.
    world.tasks.length = 0;
    const item = { kind: "payment-file", key: "DQ-B1", bank: "NABZ", id: 1 } as const;
    await payments.checkOfDay(pool, day("2026-02-25"), () => Promise.resolve([{ item }]));
    expect(world.tasks.map(({ key }) => key)).toContain("bank-undelivered/DQ-B1");
    // A check of a day that is over says nothing: months of a later day may be open.
    expect(await payments.checkOfDay(pool, day("2026-02-24"), () => Promise.resolve([]))).toBeUndefined();
  });
});
