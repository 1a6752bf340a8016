import { testDatabase } from "@dayaq/testing";
import { day } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { paymentsModule } from "./index.ts";
import { differences, lineOf, ordersOnTheWay, releaseAll, statement } from "./testing/bank.ts";
import { decidedOnce, testWorld } from "./testing.ts";

const database = testDatabase({ today: "2026-02-02" });
const context = { today: day("2026-02-23") };
let last = 0;

/** An order that is with the bank, and a line of its statement that names no order. */
async function lineWithoutName(kind: "left" | "came back", but: { amount?: number } = {}) {
  const world = testWorld();
  const person = ++last;
  world.person(person);
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const act = <Value>(work: (tx: Parameters<typeof payments.listSuspense>[0]) => Promise<Value>) =>
    inTransaction(pool, work);
  // A sum of its own, so that the tests of this file do not meet.
  const grant = decidedOnce("birth-grant", person, "2026-02-01", 600_00 + person, person);
  await act((tx) => payments.post(tx, [grant], { today: day("2026-02-02") }));
  await releaseAll(pool, payments, day("2026-02-20"));
  const order = (await ordersOnTheWay(pool, "NABZ")).find(({ party_id }) => party_id === person);
  if (!order) throw new Error("the order is on its way");
  const take = (id: string, line: ReturnType<typeof lineOf>) =>
    act((tx) => payments.takeBankAnswer(tx, { bank: "NABZ", answer: statement(id, [line]), body: "" }, context));
  if (kind === "came back") await take(`D-${person}`, lineOf(order, "2026-02-20"));
  const nameless = { ...lineOf(order, "2026-02-23", kind === "left" ? undefined : "AC04"), endToEndId: null };
  await take(`S-${person}`, { ...nameless, reference: `N-${person}`, ...but } as typeof nameless);
  const line = (await act((tx) => payments.listSuspense(tx))).find(({ reference }) => reference === `N-${person}`);
  if (!line) throw new Error("the line is in suspense");
  const propose = (orderId = order.id, by = "a", reason = "the bank confirms it by telephone") =>
    act((tx) => payments.proposeMatch(tx, { entryId: line.id, of: { orderId }, reason, by }));
  const confirm = (id: number, by: string) => act((tx) => payments.confirmMatch(tx, id, by, context));
  const due = async () =>
    (await pool.query("select status, wait_reason from payments.due where party_id = $1", [person])).rows[0];
  const agree = () => differences(pool, payments, "2026-02-28", [person]);
  return { world, payments, act, order, line, propose, confirm, due, agree };
}

test("money that left is placed with its order by two people, once; the ledger follows", async () => {
  const { payments, act, order, line, propose, confirm, due, agree, world } = await lineWithoutName("left");
  expect(await agree()).toEqual([]);
  expect(await act((tx) => payments.candidatesFor(tx, line))).toMatchObject([
    { orderId: order.id, status: "released" },
  ]);
  const proposed = await propose();
  const id = proposed.ok ? proposed.value : 0;
  expect(await propose(order.id, "b")).toMatchObject({ code: "suspense.match-waits" });
  expect(await confirm(id, "a")).toMatchObject({ code: "match.same-person" });
  expect(await due()).toEqual({ status: "ordered", wait_reason: null });
  expect(await confirm(id, "b")).toEqual({ ok: true, value: { orderId: order.id, became: "booked" } });
  expect(await due()).toEqual({ status: "paid", wait_reason: null });
  expect(world.settled).toEqual([`suspense/NABZ/${line.reference}`]);
  expect((await confirm(id, "c")).ok).toBe(false);
  expect(await agree()).toEqual([]);
  expect((await act((tx) => payments.listSuspense(tx))).some((it) => it.id === line.id)).toBe(false);
});

test("money that came back is placed with the order that it returns: owed again, told, and an officer is asked", async () => {
  const { order, propose, confirm, due, agree, world } = await lineWithoutName("came back");
  const proposed = await propose();
  expect(await confirm(proposed.ok ? proposed.value : 0, "b")).toMatchObject({ value: { became: "returned" } });
  expect(await due()).toEqual({ status: "waiting", wait_reason: "returned" });
  expect(world.tasks.map(({ key }) => key)).toContain(`returned-payment/${order.id}`);
  expect(world.notices.map(({ kind }) => kind)).toEqual(["payment-returned"]);
  expect(await agree()).toEqual([]);
});

test("what does not fit is refused: another sum, an order that waits for nothing, no reason; a rejected match makes room", async () => {
  const short = await lineWithoutName("left", { amount: 1 });
  expect(await short.propose()).toMatchObject({ code: "suspense.amount-differs" });
  const { order, propose, act, payments, confirm, line } = await lineWithoutName("left");
  expect(await propose(order.id, "a", " ")).toMatchObject({ code: "suspense.reason-missing" });
  expect(await propose(999_999)).toMatchObject({ code: "order.unknown" });
  const first = await propose();
  const id = first.ok ? first.value : 0;
  expect(await act((tx) => payments.rejectMatch(tx, id, "b"))).toMatchObject({ ok: true });
  expect(await confirm(id, "b")).toMatchObject({ code: "match.decided" });
  const second = await propose();
  // Meanwhile the bank says it itself: the order is booked once, and the line stays for somebody to ask about.
  const named = statement(`L-${order.id}`, [lineOf(order, "2026-02-23")]);
  await act((tx) => payments.takeBankAnswer(tx, { bank: "NABZ", answer: named, body: "" }, context));
  expect(await confirm(second.ok ? second.value : 0, "b")).toMatchObject({ code: "suspense.not-expected" });
  expect(await act((tx) => payments.findSuspense(tx, line.id))).toBeDefined();
});
