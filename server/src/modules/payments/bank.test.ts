import { testDatabase } from "@dayaq/testing";
import { readPaymentFile } from "@dayaq/contracts";
import { day } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { endToEndIdOf } from "./domain/end-to-end-id.ts";
import { type BankAnswer, paymentsModule } from "./index.ts";
import { differences, lineOf, ordersOnTheWay, payAll, releaseAll, statement, statusReport } from "./testing/bank.ts";
import { accountAt, decidedOnce, testCountry, testWorld } from "./testing.ts";

const database = testDatabase({ today: "2026-02-02" });

let last = 0;

/** Three people with a grant of 600.00 each, released on 20 February; the orders of all three are with the bank. */
async function threeOnTheWay(bank: "NABZ" | "SBAZ" = "NABZ") {
  const world = testWorld();
  const people = [++last, ++last, ++last];
  for (const person of people) world.person(person, { account: accountAt(bank, person) });
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const today = day("2026-02-20");
  const grants = people.map((person) => decidedOnce("birth-grant", person, "2026-02-01", 600_00, person));
  const posted = await inTransaction(pool, (tx) => payments.post(tx, grants, { today: day("2026-02-02") }));
  const batches = await releaseAll(pool, payments, today);
  const orders = (await ordersOnTheWay(pool, bank)).filter(({ party_id }) => people.includes(party_id));
  const take = (answer: BankAnswer) =>
    inTransaction(pool, (tx) => payments.takeBankAnswer(tx, { bank, answer, body: "<Document/>" }, { today }));
  const agree = () => differences(pool, payments, "2026-02-28", people);
  const statusOf = async (person: number) =>
    (await pool.query("select status, wait_reason from payments.due where payee_id = $1", [person])).rows[0];
  const batch = batches.find((it) => it.status === "drafted");
  return {
    world,
    people,
    payments,
    pool,
    orders,
    take,
    agree,
    statusOf,
    batch,
    dues: posted.flatMap(({ dues }) => dues),
  };
}

test("the file of a batch names each order once, with sums that are right at both levels", async () => {
  const { payments, pool, orders, batch, people } = await threeOnTheWay();
  const file = await inTransaction(pool, (tx) => payments.fileOf(tx, batch?.id ?? 0));
  const read = readPaymentFile(file?.body ?? "", testCountry.currency);
  expect(read.ok && read.value.instructions.map(({ executeOn, orders: own }) => [executeOn, own.length])).toEqual([
    ["2026-02-20", 3],
  ]);
  const named = read.ok ? read.value.instructions.flatMap((it) => it.orders) : [];
  expect(named.map(({ endToEndId, amount, creditor }) => ({ endToEndId, amount, creditor }))).toEqual(
    orders.map(({ id }, index) => ({
      endToEndId: endToEndIdOf(id),
      amount: 600_00,
      creditor: `Person ${people[index]}`,
    })),
  );
});

test("a bank rejects one order of a file: that one is owed again and waits, the others go on", async () => {
  const { world, take, orders, people, agree, statusOf, batch } = await threeOnTheWay();
  const [first, second, third] = orders;
  const report = statusReport(batch?.id ?? 0, {
    file: { id: statusReport(batch?.id ?? 0).file.id, said: "partial", reason: null },
    orders: [{ id: endToEndIdOf(second?.id ?? 0), said: "rejected", reason: "AC01" }],
  });
  expect(await take(report)).toMatchObject({ state: "taken", accepted: 2, rejected: 1 });
  expect(await take(report)).toMatchObject({ state: "known", accepted: 0, rejected: 0 });
  expect(await take({ ...report, messageId: "again-under-another-id" + last })).toMatchObject({
    accepted: 0,
    rejected: 0,
  });
  expect(await statusOf(people[1] ?? 0)).toEqual({ status: "waiting", wait_reason: "returned" });
  expect(world.tasks).toEqual([
    expect.objectContaining({ kind: "returned-payment", reason: "AC01", partyId: people[1] }),
  ]);
  expect(world.notices.map(({ kind }) => kind)).toEqual(["payment-returned"]);
  expect(
    await take(
      statement(
        `one-${last}`,
        [first, third].flatMap((it) => (it ? [lineOf(it, "2026-02-20")] : [])),
      ),
    ),
  ).toMatchObject({ booked: 2 });
  expect(await agree()).toEqual([]);
});

test("money comes back, waits for a mended account, and is paid once on the next run", async () => {
  const { world, take, orders, people, agree, statusOf, payments, pool, batch, dues } = await threeOnTheWay("SBAZ");
  await take(statusReport(batch?.id ?? 0));
  await take(
    statement(
      `all-${last}`,
      orders.map((it) => lineOf(it, "2026-02-20")),
    ),
  );
  const [, gone] = orders;
  if (!gone) throw new Error("three orders are on the way");
  const back = statement(`back-${last}`, [lineOf(gone, "2026-02-23", "AC04")]);
  expect(await take(back)).toMatchObject({ returned: 1 });
  expect(await take({ ...back, messageId: `copy-${last}` })).toMatchObject({ returned: 0, suspense: 0 });
  expect(await agree()).toEqual([]);

  // The same account is not tried again; another one is, on any working day.
  await payAll(pool, payments, "2026-02-24", day("2026-02-24"));
  expect(await statusOf(people[1] ?? 0)).toEqual({ status: "waiting", wait_reason: "returned" });
  world.person(people[1] ?? 0, { account: accountAt("NABZ", 900 + last) });
  const asked = world.tasks.findLast(({ kind }) => kind === "returned-payment")?.key;
  expect(world.settled).not.toContain(asked);
  await payAll(pool, payments, "2026-02-25", day("2026-02-25"));
  expect(world.settled).toContain(asked);
  await payAll(pool, payments, "2026-02-26", day("2026-02-26"));
  expect(await statusOf(people[1] ?? 0)).toEqual({ status: "paid", wait_reason: null });
  expect(await agree()).toEqual([]);

  const due = dues.find(({ payee }) => payee === people[1]);
  const journey = await inTransaction(pool, (tx) => payments.journeyOf(tx, due?.id ?? 0, day("2026-02-26")));
  expect(journey?.map(({ step }) => step)).toEqual([
    "owed",
    "signed",
    "signed",
    "released",
    "accepted",
    "booked",
    "returned",
    "signed",
    "signed",
    "released",
    "accepted",
    "booked",
  ]);
});

test("what fits no order is suspense with a task, and moves nothing else", async () => {
  const { world, take, orders, agree, payments, pool } = await threeOnTheWay();
  const [first] = orders;
  if (!first) throw new Error("three orders are on the way");
  const line = lineOf(first, "2026-02-20");
  const lines = [
    { ...line, reference: `a-${last}`, endToEndId: "NOTPROVIDED" },
    { ...line, reference: `b-${last}`, amount: (line.amount + 1) as typeof line.amount },
    { ...line, reference: `c-${last}`, direction: "credit" as const },
    { ...line, reference: `d-${last}` },
    { ...line, reference: `e-${last}` },
  ];
  expect(await take(statement(`odd-${last}`, lines))).toMatchObject({ booked: 1, returned: 1, suspense: 3 });
  expect(world.tasks.filter(({ kind }) => kind === "suspense").map(({ reason }) => reason)).toEqual([
    "order-unknown",
    "amount-differs",
    "not-expected",
  ]);
  expect(await agree()).toEqual([]);
  const open = await inTransaction(pool, (tx) => payments.listSuspense(tx));
  expect(open.filter(({ reference }) => reference.endsWith(`-${last}`)).map(({ reference }) => reference[0])).toEqual([
    "a",
    "b",
    "e",
  ]);
});

test("a report that a statement has overtaken still says that the bank has answered", async () => {
  const { payments, pool, orders, take, batch } = await threeOnTheWay("SBAZ");
  await take(
    statement(
      `overtakes-${batch?.id}`,
      orders.map((order) => lineOf(order, "2026-02-20")),
    ),
  );
  await take(statusReport(batch?.id ?? -1));
  const [now] = await inTransaction(pool, (tx) => payments.listBatches(tx, { id: batch?.id ?? -1 }));
  expect(now?.status).toBe("accepted");
});

test("a report on a file that is not ours is a task", async () => {
  const { world, take } = await threeOnTheWay();
  await take(statusReport(999_999));
  expect(world.tasks).toEqual([expect.objectContaining({ kind: "bank-answer", reason: "file-unknown" })]);
});

test("the same statement taken by two workers at once is booked once", async () => {
  const { take, orders, agree } = await threeOnTheWay();
  const lines = orders.map((it) => lineOf(it, "2026-02-20"));
  const taken = await Promise.allSettled(
    [`x-${last}`, `y-${last}`, `x-${last}`].map((id) => take(statement(id, lines))),
  );
  const booked = taken.map((it) => (it.status === "fulfilled" ? it.value.booked : 0));
  expect(booked.toSorted((a, b) => a - b)).toEqual([0, 0, 3]);
  expect(await agree()).toEqual([]);
});
