import { testDatabase } from "@dayaq/testing";
import { day } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { paymentsModule } from "./index.ts";
import { differences, lineOf, ordersOnTheWay, payAll, statement } from "./testing/bank.ts";
import { decided, decidedOnce, testWorld } from "./testing.ts";

const database = testDatabase({ today: "2026-01-01" });

/** 310.00 a month by days: 10.00 a day in January. The person dies on the 15th, is paid on the 20th; the death is registered on the 25th. */
async function paidAfterDeath(party: number) {
  const world = testWorld();
  world.person(party);
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const post = (date: string, amount: number, until?: string) =>
    inTransaction(pool, (tx) =>
      payments.post(
        tx,
        [decided("disability-allowance", party, "2026-01-01", amount, until === undefined ? {} : { until })],
        {
          today: day(date),
        },
      ),
    );
  await post("2026-01-01", 310_00);
  await payAll(pool, payments, "2026-01-20", day("2026-01-20"));
  world.person(party, { diedOn: day("2026-01-15") });
  // The right ends after the day of death: 15 days were owed, 16 are paid too much.
  const [ended] = await post("2026-01-25", 310_00, "2026-01-16");
  const [recovery] = (await pool.query("select * from payments.recovery where party_id = $1", [party])).rows;
  const check = () => differences(pool, payments, "2026-01-31", [party]);
  return { world, payments, pool, post, ended, recovery, check };
}

test("a death registered after the payday: the days after it are an overpayment, which a person decides", async () => {
  const { world, ended, recovery, check, pool, payments } = await paidAfterDeath(11);
  expect(ended?.dues.map(({ kind, amount, sequence }) => ({ kind, amount, sequence }))).toEqual([
    { kind: "overpayment", amount: -160_00, sequence: 2 },
  ]);
  expect(recovery).toMatchObject({ amount: 160_00, status: "to-decide", opened_on: day("2026-01-25") });
  expect(await inTransaction(pool, (tx) => payments.recoveriesOf(tx, 11))).toMatchObject([{ outstanding: 160_00 }]);
  expect(world.tasks).toEqual([expect.objectContaining({ kind: "decide-recovery", key: `recovery/${recovery.id}` })]);
  expect(world.notices).toEqual([expect.objectContaining({ kind: "recovery-opened", party: 11 })]);
  expect(await check()).toEqual([]);
});

test("a false death, withdrawn: the recovery falls, nothing is paid twice, and February is owed whole", async () => {
  const { world, post, pool, payments, recovery } = await paidAfterDeath(12);
  world.person(12, { diedOn: null });
  const [back] = await post("2026-01-28", 310_00);
  expect(back?.dues.map(({ kind, amount }) => ({ kind, amount }))).toEqual([{ kind: "reinstatement", amount: 160_00 }]);
  expect(world.settled).toEqual([`recovery/${recovery.id}`]);
  const { rows: acts } = await pool.query("select act, amount, by from payments.recovery_act where recovery_id = $1", [
    recovery.id,
  ]);
  expect(acts).toEqual([{ act: "withdraw", amount: 160_00, by: "machine" }]);
  expect(world.notices.at(-1)).toMatchObject({ kind: "recovery-withdrawn", data: { amount: 160_00 } });
  await payments.openReachedMonths(pool, day("2026-02-02"));
  const { rows } = await pool.query(
    "select origin, sum(amount)::bigint as sum from payments.due where party_id = 12 group by origin order by origin",
  );
  expect(rows).toEqual([
    { origin: day("2026-01-01"), sum: 310_00 },
    { origin: day("2026-02-01"), sum: 310_00 },
  ]);
  expect(await differences(pool, payments, "2026-02-02", [12])).toEqual([]);
});

test("a false death, withdrawn after a part was repaid: what was repaid is paid again, to the qəpik", async () => {
  const { pool, payments, post, recovery, check } = await paidAfterDeath(13);
  const context = { today: day("2026-01-26") };
  const claim = { recoveryId: recovery.id, act: "claim" as const, by: "officer", reason: "paid after death" };
  expect(await inTransaction(pool, (tx) => payments.decideRecovery(tx, claim, context))).toEqual({
    ok: true,
    value: { outstanding: 160_00 },
  });
  const credit = {
    ...lineOf({ id: 0, party_id: 13, amount: 33_33, bank: "NABZ" }, "2026-01-26", "X"),
    endToEndId: null,
    reference: "IN-13",
  };
  await inTransaction(pool, (tx) =>
    payments.takeBankAnswer(tx, { bank: "NABZ", answer: statement("IN-13", [credit]), body: "" }, context),
  );
  const line = (await inTransaction(pool, (tx) => payments.listSuspense(tx))).find((it) => it.reference === "IN-13");
  if (line === undefined) throw new Error("the line is in suspense");
  const of = { recoveryId: recovery.id };
  expect(await inTransaction(pool, (tx) => payments.repayableBy(tx, line))).toContainEqual(
    expect.objectContaining({ ...of, owes: 13, outstanding: 160_00 }),
  );
  const named = await inTransaction(pool, (tx) =>
    payments.proposeMatch(tx, { entryId: line.id, of, reason: "said so at the bank", by: "one" }),
  );
  const match = named.ok ? named.value : 0;
  const agree = (by: string) => inTransaction(pool, (tx) => payments.confirmMatch(tx, match, by, context));
  expect(await agree("one")).toMatchObject({ code: "match.same-person" });
  expect(await agree("two")).toEqual({ ok: true, value: { ...of, outstanding: 126_67 } });
  expect((await agree("two")).ok).toBe(false);
  const [back] = await post("2026-01-28", 310_00);
  expect(back?.dues.map(({ kind, amount, toPay }) => ({ kind, amount, toPay }))).toEqual([
    { kind: "reinstatement", amount: 126_67, toPay: 0 },
    { kind: "arrears", amount: 33_33, toPay: 33_33 },
  ]);
  expect(await check()).toEqual([]);
});

test("a false death, withdrawn after the recovery was waived: the money was kept, so nothing more is paid", async () => {
  const { pool, payments, post, recovery, check } = await paidAfterDeath(14);
  const waive = { recoveryId: recovery.id, act: "waive" as const, by: "officer", reason: "hardship" };
  await inTransaction(pool, (tx) => payments.decideRecovery(tx, waive, { today: day("2026-01-26") }));
  expect(await check()).toEqual([]);
  const [back] = await post("2026-01-28", 310_00);
  expect(back?.dues.map(({ kind, amount }) => ({ kind, amount }))).toEqual([{ kind: "reinstatement", amount: 160_00 }]);
  expect(await check()).toEqual([]);
});

test("a death known before the payday: no order is made, also none for a guardian, and an officer is asked", async () => {
  const world = testWorld();
  world.person(21);
  world.person(22);
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const grants = [
    decidedOnce("birth-grant", 21, "2026-02-01", 600_00, 21),
    decided("disability-allowance", 22, "2026-02-01", 100_00, { payee: 21 }),
  ];
  await inTransaction(pool, (tx) => payments.post(tx, grants, { today: day("2026-02-03") }));
  world.person(21, { diedOn: day("2026-02-10") });
  await payAll(pool, payments, "2026-02-20", day("2026-02-20"));
  const { rows } = await pool.query("select distinct status, wait_reason from payments.due where payee_id = 21");
  expect(rows).toEqual([{ status: "waiting", wait_reason: "death" }]);
  expect(world.tasks.map(({ kind }) => kind)).toEqual(["due-after-death"]);
});

test("a batch whose every payee has died by its release is refused, and never waits for a bank", async () => {
  const world = testWorld();
  world.person(41);
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const grant = decidedOnce("birth-grant", 41, "2026-04-01", 600_00, 41);
  await inTransaction(pool, (tx) => payments.post(tx, [grant], { today: day("2026-04-02") }));
  const on = day("2026-04-20");
  const run = await payments.runPayday(pool, on);
  const batch = run.ok ? run.value.batches.find(({ orders }) => orders > 0) : undefined;
  const sign = (by: string) => inTransaction(pool, (tx) => payments.sign(tx, batch?.id ?? 0, by, { today: on }));
  await sign("first");
  world.person(41, { diedOn: day("2026-04-18") });
  expect(await sign("second")).toMatchObject({ ok: false, code: "batch.empty" });
  const [after] = await inTransaction(pool, (tx) => payments.listBatches(tx, { id: batch?.id ?? 0 }));
  expect(after).toMatchObject({ status: "drafted", orders: 0, signedBy: [] });
  expect(await differences(pool, payments, "2026-04-20", [41])).toEqual([]);
});

test("a death that becomes known between the batch and its release leaves the batch", async () => {
  const world = testWorld();
  world.person(31);
  world.person(32);
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const both = [31, 32].map((party) => decidedOnce("birth-grant", party, "2026-03-01", 600_00, party));
  await inTransaction(pool, (tx) => payments.post(tx, both, { today: day("2026-03-02") }));
  const on = day("2026-03-19");
  const run = await payments.runPayday(pool, on);
  const batch = run.ok ? run.value.batches[0] : undefined;
  world.person(31, { diedOn: day("2026-03-18") });
  for (const by of ["first", "second"])
    await inTransaction(pool, (tx) => payments.sign(tx, batch?.id ?? 0, by, { today: on }));
  const paid = (await ordersOnTheWay(pool, "NABZ")).map(({ party_id }) => party_id);
  expect(paid).toContain(32);
  expect(paid).not.toContain(31);
  const file = await inTransaction(pool, (tx) => payments.fileOf(tx, batch?.id ?? 0));
  expect(file?.body).toContain("Person 32");
  expect(file?.body).not.toContain("Person 31");
  expect(await differences(pool, payments, "2026-03-19", [31, 32])).toEqual([]);
});

test("somebody whom a court finds missing: a signed batch leaves their money out, it waits, an officer is asked, and it is paid when they are back", async () => {
  const world = testWorld();
  for (const party of [51, 52]) world.person(party);
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const grants = [51, 52].map((party) => decidedOnce("birth-grant", party, "2026-05-01", 600_00, party));
  await inTransaction(pool, (tx) => payments.post(tx, grants, { today: day("2026-05-04") }));
  const on = day("2026-05-20");
  const run = await payments.runPayday(pool, on);
  const batch = run.ok ? run.value.batches.find(({ orders }) => orders > 0) : undefined;
  const sign = (by: string) => inTransaction(pool, (tx) => payments.sign(tx, batch?.id ?? 0, by, { today: on }));
  await sign("first");
  world.person(51, { isMissing: true });
  expect(await sign("second")).toMatchObject({ ok: true });
  const of51 = "select status, wait_reason from payments.due where payee_id = 51";
  expect((await pool.query(of51)).rows).toEqual([{ status: "waiting", wait_reason: "missing" }]);

  await payments.runPayday(pool, day("2026-05-21"));
  expect(world.tasks.map(({ kind }) => kind)).toEqual(["due-of-missing"]);
  world.person(51, { isMissing: false });
  expect(world.settled).not.toContain("due-of-missing/51");
  await payments.runPayday(pool, day("2026-05-22"));
  expect(world.settled).toContain("due-of-missing/51");
  expect((await pool.query(of51)).rows).toEqual([{ status: "ordered", wait_reason: null }]);
});
