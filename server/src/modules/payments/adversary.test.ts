import { testDatabase } from "@dayaq/testing";
import { day } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { type BankAnswer, paymentsModule } from "./index.ts";
import { differences, lineOf, ordersOnTheWay, payAll, releaseAll, statement, statusReport } from "./testing/bank.ts";
import { accountAt, decided, decidedOnce, testWorld } from "./testing.ts";

/** What would lose, double or misdirect money if it were not thought of. */
const database = testDatabase({ today: "2026-01-01" });
const take = (payments: ReturnType<typeof paymentsModule>, answer: BankAnswer, today: string, bank = "NABZ") =>
  inTransaction(database.pool, (tx) => payments.takeBankAnswer(tx, { bank, answer, body: "" }, { today: day(today) }));

let last = 100;

/** 310.00 of January are with the bank; then the person is known to have died on the 15th: 160.00 of it were not owed. */
async function lateDeath(booked: boolean) {
  const world = testWorld();
  const party = ++last;
  world.person(party);
  const payments = paymentsModule(world.ports);
  const post = (date: string, until?: string) =>
    inTransaction(database.pool, (tx) =>
      payments.post(
        tx,
        [decided("disability-allowance", party, "2026-01-01", 310_00, until === undefined ? {} : { until })],
        { today: day(date) },
      ),
    );
  await post("2026-01-01");
  if (booked) await payAll(database.pool, payments, "2026-01-20", day("2026-01-20"));
  else await releaseAll(database.pool, payments, day("2026-01-20"));
  const { rows } = await database.pool.query(
    "select id, party_id, amount, bank, batch_id from payments.payment_order where party_id = $1",
    [party],
  );
  world.person(party, { diedOn: day("2026-01-15") });
  await post("2026-01-25", "2026-01-16");
  const state = async () => ({
    due: (
      await database.pool.query("select status, to_pay from payments.due where party_id = $1 and kind = 'regular'", [
        party,
      ])
    ).rows,
    recovery: (await inTransaction(database.pool, (tx) => payments.recoveriesOf(tx, party))).map(
      (it) => it.outstanding,
    ),
  });
  return {
    world,
    party,
    payments,
    order: rows[0],
    post,
    state,
    check: () => differences(database.pool, payments, "2026-01-31", [party]),
  };
}

test("money that comes back is not asked for a second time: what was paid too much of it is withdrawn", async () => {
  const { payments, order, state, check, post, world, party } = await lateDeath(true);
  expect(await state()).toEqual({ due: [{ status: "paid", to_pay: 310_00 }], recovery: [160_00] });
  await take(payments, statement(`back-${order.id}`, [lineOf(order, "2026-01-27", "AC04")]), "2026-01-27");
  // The 150.00 of the days lived through are owed: an officer looks for the heirs.
  expect(await state()).toEqual({ due: [{ status: "waiting", to_pay: 150_00 }], recovery: [0] });
  expect(world.settled).toContainEqual(expect.stringMatching(/^recovery\//));
  expect(await check()).toEqual([]);

  // The death was false after all: January is whole again, and paid once.
  world.person(party, { diedOn: null, account: accountAt("SBAZ", party) });
  await post("2026-01-28");
  await payAll(database.pool, payments, "2026-02-20", day("2026-02-20"));
  const paid = await database.pool.query(
    "select sum(amount)::int as sum from payments.payment_order where party_id = $1 and status = 'booked'",
    [party],
  );
  expect(paid.rows[0].sum).toBe(310_00);
  expect(await check()).toEqual([]);
});

test("the same of an order that a bank rejects after the right was lowered", async () => {
  const { payments, order, state, check } = await lateDeath(false);
  await take(
    payments,
    statusReport(order.batch_id, { file: { ...statusReport(order.batch_id).file, said: "rejected", reason: "AM18" } }),
    "2026-01-27",
  );
  expect(await state()).toEqual({ due: [{ status: "waiting", to_pay: 150_00 }], recovery: [0] });
  expect(await check()).toEqual([]);
});

test("a recovery that was repaid or let go is not taken off what came back", async () => {
  const { payments, order, state, check } = await lateDeath(true);
  const [recovery] = (
    await database.pool.query("select id from payments.recovery where party_id = $1", [order.party_id])
  ).rows;
  const waive = { recoveryId: recovery.id, act: "waive" as const, by: "officer", reason: "hardship" };
  await inTransaction(database.pool, (tx) => payments.decideRecovery(tx, waive, { today: day("2026-01-26") }));
  await take(payments, statement(`waived-${order.id}`, [lineOf(order, "2026-01-27", "AC04")]), "2026-01-27");
  expect(await state()).toEqual({ due: [{ status: "waiting", to_pay: 150_00 }], recovery: [0] });
  expect(await check()).toEqual([]);
});

test("the second person signs what the first one saw: the same count and sum to another account is not that", async () => {
  const world = testWorld();
  const [one, other] = [++last, ++last];
  for (const party of [one, other]) world.person(party);
  const payments = paymentsModule(world.ports);
  const grant = (party: number) => decidedOnce("birth-grant", party, "2026-02-01", 600_00, party);
  await inTransaction(database.pool, (tx) => payments.post(tx, [grant(one)], { today: day("2026-02-02") }));
  const on = day("2026-02-20");
  const run = await payments.runPayday(database.pool, on);
  const batch =
    (run.ok ? run.value.batches.find((it) => it.status === "drafted" && it.orders > 0) : undefined)?.id ?? 0;
  const sign = (by: string) => inTransaction(database.pool, (tx) => payments.sign(tx, batch, by, { today: on }));
  expect(await sign("a")).toMatchObject({ ok: true });
  // Between the two signatures one person drops out, and another with the same sum comes in.
  await inTransaction(database.pool, (tx) => payments.post(tx, [grant(other)], { today: day("2026-02-03") }));
  await inTransaction(database.pool, (tx) =>
    payments.post(tx, [{ ...grant(one), once: [] }], { today: day("2026-02-03") }),
  );
  await payments.runPayday(database.pool, on);
  expect(await sign("b")).toMatchObject({ ok: false, code: "batch.changed-since-signed" });
  expect(await sign("a")).toMatchObject({ ok: true, value: { state: "released" } });
});

test("a bank that uses a reference twice loses no movement: both are booked, and a copy of the statement books none", async () => {
  const world = testWorld();
  const people = [++last, ++last];
  for (const party of people) world.person(party);
  const payments = paymentsModule(world.ports);
  const grants = people.map((party) => decidedOnce("birth-grant", party, "2026-03-01", 600_00, party));
  await inTransaction(database.pool, (tx) => payments.post(tx, grants, { today: day("2026-03-02") }));
  await releaseAll(database.pool, payments, day("2026-03-19"));
  const [one, two] = (await ordersOnTheWay(database.pool, "NABZ")).filter(({ party_id }) => people.includes(party_id));
  if (!one || !two) throw new Error("two orders are on their way");
  const line = (order: typeof one) => ({ ...lineOf(order, "2026-03-19"), reference: "SAME" });
  expect(await take(payments, statement("twice-1", [line(one)]), "2026-03-19")).toMatchObject({ booked: 1 });
  expect(await take(payments, statement("twice-2", [line(two)]), "2026-03-19")).toMatchObject({ booked: 1 });
  expect(await take(payments, statement("twice-3", [line(one), line(two)]), "2026-03-19")).toMatchObject({
    booked: 0,
    suspense: 0,
  });
  // Paid twice by the bank, in one statement: the second movement is suspense, not nothing.
  expect(await take(payments, statement("twice-4", [line(two), line(two)]), "2026-03-19")).toMatchObject({
    booked: 0,
    suspense: 1,
  });
  expect(await differences(database.pool, payments, "2026-03-31", people)).toEqual([]);
});
