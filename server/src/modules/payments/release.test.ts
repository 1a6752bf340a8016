import { testDatabase } from "@dayaq/testing";
import { day } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { type HoldRequest, paymentsModule } from "./index.ts";
import { differences, ordersOnTheWay } from "./testing/bank.ts";
import { decided, decidedOnce, testWorld } from "./testing.ts";

const database = testDatabase({ today: "2026-02-02" });
const context = { today: day("2026-02-20") };
let last = 0;

/** A draft of four people: two grants, two allowances; the first two live in Sumqayıt. */
async function draft() {
  const world = testWorld();
  const people = [++last, ++last, ++last, ++last];
  people.forEach((person, index) => world.person(person, { district: index < 2 ? "SM" : "BA" }));
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const rights = people.map((person, index) =>
    index % 2 === 0
      ? decidedOnce("birth-grant", person, "2026-02-01", 600_00, person)
      : decided("disability-allowance", person, "2026-02-01", 100_00),
  );
  await inTransaction(pool, (tx) => payments.post(tx, rights, { today: day("2026-02-02") }));
  const run = await payments.runPayday(pool, context.today);
  const id = (run.ok ? run.value.batches.find(({ status }) => status === "drafted")?.id : undefined) ?? 0;
  const sign = (by: string) => inTransaction(pool, (tx) => payments.sign(tx, id, by, context));
  const hold = (request: Partial<HoldRequest>) =>
    inTransaction(pool, (tx) =>
      payments.hold(
        tx,
        { batchId: id, scope: "batch", value: "", reason: "looks odd", by: "officer", ...request },
        context,
      ),
    );
  const left = async () =>
    (await ordersOnTheWay(pool, "NABZ"))
      .filter(({ party_id }) => people.includes(party_id))
      .map(({ party_id }) => party_id);
  return {
    world,
    people,
    payments,
    pool,
    id,
    sign,
    hold,
    left,
    agree: () => differences(pool, payments, "2026-02-20", people),
  };
}

test("one person cannot release alone; the second one lets the batch go, once", async () => {
  const { sign, left, people, world, agree, payments, pool, id } = await draft();
  const before = await inTransaction(pool, (tx) => payments.duesOfBatch(tx, id));
  expect(before.map(({ payee }) => payee)).toEqual(people);
  expect(await sign("first")).toMatchObject({ ok: true, value: { state: "waits-for-second" } });
  expect(await sign("first")).toMatchObject({ ok: false, code: "batch.same-person" });
  expect(await left()).toEqual([]);
  expect(await sign("second")).toMatchObject({ ok: true, value: { state: "released" } });
  expect(await sign("third")).toMatchObject({ ok: false, code: "batch.already-released" });
  expect(await left()).toEqual(people);
  expect(await inTransaction(pool, (tx) => payments.duesOfBatch(tx, id))).toEqual(before);
  expect(world.sent.filter(({ kind }) => kind === "payment-file")).toHaveLength(1);
  expect(await agree()).toEqual([]);
});

test("two people who sign at the same moment release once", async () => {
  const { sign, left, people, pool, id, agree } = await draft();
  const signed = await Promise.all(["a", "b", "c", "d"].map(sign));
  expect(signed.map((it) => (it.ok ? it.value.state : it.code)).toSorted()).toEqual([
    "batch.already-released",
    "batch.already-released",
    "released",
    "waits-for-second",
  ]);
  expect(await left()).toEqual(people);
  const { rows } = await pool.query(
    "select count(*) from payments.entry where kind = 'batch-released' and subject = $1",
    [id],
  );
  expect(rows).toEqual([{ count: 1 }]);
  expect(await agree()).toEqual([]);
});

test("a programme is kept back with its people and sum, the rest goes; lifted, it goes with the next run", async () => {
  const { sign, hold, left, people, payments, pool, agree, id } = await draft();
  const held = await hold({ scope: "programme", value: "birth-grant" });
  expect(await inTransaction(pool, (tx) => payments.holdsOf(tx, id))).toMatchObject([
    { scope: "programme", by: "officer", liftedBy: null, sum: 1200_00 },
  ]);
  expect(held).toMatchObject({
    ok: true,
    value: { total: 1200_00, people: [people[0], people[2]].map((payee) => ({ payee, sum: 600_00 })) },
  });
  for (const by of ["first", "second"]) await sign(by);
  expect(await left()).toEqual([people[1], people[3]]);
  expect(await agree()).toEqual([]);
  const holdId = held.ok ? held.value.holdId : 0;
  expect(await inTransaction(pool, (tx) => payments.lift(tx, holdId, "officer"))).toMatchObject({
    ok: true,
    value: { total: 1200_00 },
  });
  expect(await inTransaction(pool, (tx) => payments.lift(tx, holdId, "officer"))).toMatchObject({
    code: "hold.already-lifted",
  });
  expect(await inTransaction(pool, (tx) => payments.holdsOf(tx, id))).toMatchObject([{ liftedBy: "officer", sum: 0 }]);
  const run = await payments.runPayday(pool, day("2026-02-23"));
  expect(run.ok && run.value.dues).toBe(2);
  expect(await agree()).toEqual([]);
});

test("a district is kept back", async () => {
  const { sign, hold, left, people } = await draft();
  expect(await hold({ scope: "district", value: "SM" })).toMatchObject({ ok: true, value: { total: 700_00 } });
  for (const by of ["first", "second"]) await sign(by);
  expect(await left()).toEqual(people.slice(2));
});

test("a whole batch is kept back until it is lifted", async () => {
  const { sign, hold, left, people, payments, pool } = await draft();
  const held = await hold({});
  expect(await sign("first")).toMatchObject({ code: "batch.held" });
  await inTransaction(pool, (tx) => payments.lift(tx, held.ok ? held.value.holdId : 0, "officer"));
  for (const by of ["first", "second"]) await sign(by);
  expect(await left()).toEqual(people);
});

test("a batch that changes after the first signature is not what was signed: both sign again", async () => {
  const { sign, hold, left, people } = await draft();
  await sign("first");
  await hold({ scope: "programme", value: "birth-grant" });
  expect(await sign("second")).toMatchObject({ ok: false, code: "batch.changed-since-signed" });
  expect(await left()).toEqual([]);
  expect(await sign("first")).toMatchObject({ ok: true, value: { state: "released" } });
  expect(await left()).toEqual([people[1], people[3]]);
});

test("a lowered right lowers the draft of its order; after the release it is an overpayment", async () => {
  const { sign, people, payments, pool, agree, left } = await draft();
  const [, second = 0, , fourth = 0] = people;
  const lowered = (person: number, date: string) =>
    inTransaction(pool, (tx) =>
      payments.post(tx, [decided("disability-allowance", person, "2026-02-01", 40_00)], { today: day(date) }),
    );
  const [before] = await lowered(second, "2026-02-20");
  expect(before?.dues.map(({ kind, amount }) => [kind, amount])).toEqual([["reduction", -60_00]]);
  for (const by of ["first", "second"]) await sign(by);
  expect(await left()).toEqual(people);
  const { rows } = await pool.query("select amount from payments.payment_order where party_id = $1", [second]);
  expect(rows).toEqual([{ amount: 40_00 }]);
  const [after] = await lowered(fourth, "2026-02-20");
  expect(after?.dues.map(({ kind, amount }) => [kind, amount])).toEqual([["overpayment", -60_00]]);
  expect(await agree()).toEqual([]);
});

test("a lowering that meets the release in the same moment is either a reduction or an overpayment", async () => {
  const kinds = new Set<string>();
  for (let round = 0; round < 10; round++) {
    const { sign, people, payments, pool, agree, left } = await draft();
    const [, second = 0] = people;
    await sign("first");
    const lower = async () => {
      const right = decided("disability-allowance", second, "2026-02-01", 40_00);
      const posted = await inTransaction(pool, (tx) => payments.post(tx, [right], context));
      for (const { dues } of posted) for (const { kind } of dues) kinds.add(kind);
    };
    await (round % 2 === 0 ? Promise.all([sign("second"), lower()]) : Promise.all([lower(), sign("second")]));
    expect(await agree()).toEqual([]);
    // Lowered first, the batch is not what the first one signed: both sign again.
    for (const by of ["first", "second"]) await sign(by);
    expect(await left()).toEqual(people);
    expect(await agree()).toEqual([]);
  }
  expect(["reduction", "overpayment"]).toEqual(expect.arrayContaining([...kinds]));
});
