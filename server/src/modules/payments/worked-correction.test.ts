import { testDatabase } from "@dayaq/testing";
import { day } from "@dayaq/kernel";
import { expect, test } from "vitest";
import { inTransaction, moveBusinessDay } from "../../platform/index.ts";
import { paymentsModule } from "./index.ts";
import { decided, testWorld } from "./testing.ts";
import { payAll } from "./testing/bank.ts";

const database = testDatabase({ today: "2023-01-02" });
const [ANNA, BORIS] = [1, 2];

/** One worked retroactive correction: the decree of 13 January 2023, loaded on the 23rd, raises 100 to 120 from the 1st. */
test("a decree loaded late raises January by a second due, and February is paid at the new amount", async () => {
  const world = testWorld();
  for (const person of [ANNA, BORIS]) world.person(person);
  const payments = paymentsModule(world.ports);
  const { pool } = database;
  const at = (date: string) => ({ today: day(date) });

  await inTransaction(pool, (tx) =>
    payments.post(
      tx,
      [ANNA, BORIS].map((person) => decided("survivor-allowance", person, "2023-01-01", 100_00)),
      at("2023-01-02"),
    ),
  );
  await payAll(pool, payments, "2023-01-20", day("2023-01-20"));

  await inTransaction(pool, (tx) => moveBusinessDay(tx, day("2023-01-23")));
  const raised = [ANNA, BORIS].map((person) => decided("survivor-allowance", person, "2023-01-01", 120_00));
  const posted = await inTransaction(pool, (tx) => payments.post(tx, raised, at("2023-01-23")));
  expect(
    posted.map(({ dues }) =>
      dues.map(({ sequence, amount, kind, month, origin, payOn }) => ({
        sequence,
        amount,
        kind,
        month,
        origin,
        payOn,
      })),
    ),
  ).toEqual(
    [ANNA, BORIS].map(() => [
      {
        sequence: 2,
        amount: 20_00,
        kind: "arrears",
        month: day("2023-01-01"),
        origin: day("2023-01-01"),
        payOn: day("2023-02-20"),
      },
    ]),
  );
  const { rows: lines } = await pool.query(
    "select account, amount from payments.posting where entry_id = (select max(id) from payments.entry) order by account",
  );
  expect(lines).toEqual([
    { account: "expense", amount: 40_00 },
    { account: "payable", amount: -40_00 },
  ]);

  expect(await payments.openReachedMonths(pool, day("2023-02-01"))).toBe(2);
  await payAll(pool, payments, "2023-02-20", day("2023-02-20"));
  const { rows } = await pool.query(
    "select party_id, pay_on, amount, status from payments.payment_order order by pay_on, party_id",
  );
  expect(rows).toEqual([
    { party_id: ANNA, pay_on: day("2023-01-20"), amount: 100_00, status: "booked" },
    { party_id: BORIS, pay_on: day("2023-01-20"), amount: 100_00, status: "booked" },
    { party_id: ANNA, pay_on: day("2023-02-20"), amount: 140_00, status: "booked" },
    { party_id: BORIS, pay_on: day("2023-02-20"), amount: 140_00, status: "booked" },
  ]);
  expect((await inTransaction(pool, (tx) => payments.check(tx, day("2023-02-20")))).differences).toEqual([]);
});
