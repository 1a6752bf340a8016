import { TOWN_WAKES_ON } from "@dayaq/country-az/demo";
import { day, minor } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../server/src/platform/index.ts";
import { House } from "../security/house.ts";

const database = testDatabase({ today: TOWN_WAKES_ON });
let house: House;
let address: string;
let order: { id: number; bank: string; amount: number };

/** A payday is released, and the bank books one of its orders without saying which. */
beforeAll(async () => {
  house = await House.open(database);
  const { pool, payments } = house.country.dayaq;
  const today = day("2025-07-21");
  const run = await payments.runPayday(pool, today);
  for (const { id, status, orders } of run.ok ? run.value.batches : []) {
    if (status !== "drafted" || orders === 0) continue;
    for (const by of ["one", "two"]) await inTransaction(pool, (tx) => payments.sign(tx, id, by, { today }));
  }
  const { rows } = await database.owner.query<typeof order>(
    "select id, bank, amount from payments.payment_order where status = 'released' order by id limit 1",
  );
  if (!rows[0]) throw new Error("an order is on its way");
  [order] = rows as [typeof order];
  const line = {
    reference: "NO-NAME-1",
    direction: "debit",
    amount: minor(order.amount),
    bookedOn: today,
    endToEndId: null,
    returnReason: null,
  } as const;
  const answer = {
    kind: "camt.053",
    messageId: "S-1",
    account: "AZ90NABZ00000000000000000101",
    lines: [line],
  } as const;
  await inTransaction(pool, (tx) => payments.takeBankAnswer(tx, { bank: order.bank, answer, body: "" }, { today }));
  const [found] = await inTransaction(pool, (tx) => payments.listSuspense(tx));
  address = `/en/office/suspense/${found?.id}`;
}, 60_000);
afterAll(() => house.close());

test("one supervisor names the order, another agrees; who could be it has been read, and is traced", async () => {
  const [one, two] = [await house.staff("supervisor"), await another("supervisor-2")];
  expect((await house.get("/en/office/suspense", one)).body).toContain("NO-NAME-1");
  expect((await house.get(address, one)).body).toContain(`value="order/${order.id}"`);
  const { rows } = await database.owner.query(
    "select count(*) as n from platform.audit_read where operation = 'suspense.see'",
  );
  expect(Number(rows[0]?.n)).toBeGreaterThan(0);

  expect((await house.post(address, { act: "propose", of: `order/${order.id}`, reason: "" }, one)).statusCode).toBe(
    422,
  );
  const named = { act: "propose", of: `order/${order.id}`, reason: "The bank has said so in writing" };
  expect((await house.post(address, named, one)).statusCode).toBe(303);
  expect((await house.post(address, { act: "agree" }, one)).statusCode).toBe(422);
  expect((await house.get(address, two)).body).toContain("The bank has said so in writing");
  expect((await house.post(address, { act: "agree" }, two)).statusCode).toBe(303);
  expect((await house.get(address, two)).statusCode).toBe(404);
  expect((await house.get("/en/office/suspense", two)).body).not.toContain("NO-NAME-1");
  expect(await house.country.impossible()).toEqual({});
});

test("an officer finds no way to it", async () => {
  expect((await house.get("/en/office/suspense", await house.staff("officer"))).statusCode).toBe(403);
});

const another = (subject: string): Promise<string> => house.staff("supervisor", subject);
