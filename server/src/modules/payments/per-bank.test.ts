import { readPaymentFile } from "@dayaq/contracts";
import { day } from "@dayaq/kernel";
import { testDatabase } from "@dayaq/testing";
import { expect, test } from "vitest";
import { inTransaction } from "../../platform/index.ts";
import { paymentsModule } from "./index.ts";
import { releaseAll } from "./testing/bank.ts";
import { accountAt, decided, decidedOnce, testCountry, testWorld } from "./testing.ts";

const database = testDatabase({ today: "2026-02-02" });

test("each bank gets a file of its own with its own people, and each fund pays from its own account in it", async () => {
  const world = testWorld();
  const { pool } = database;
  const [north, south, both] = [1, 2, 3];
  world.person(north);
  world.person(south, { account: accountAt("SBAZ", south) });
  world.person(both);
  const payments = paymentsModule(world.ports);
  const rights = [
    decidedOnce("birth-grant", north, "2026-02-01", 600_00, north),
    decidedOnce("birth-grant", south, "2026-02-01", 500_00, south),
    decidedOnce("birth-grant", both, "2026-02-01", 600_00, both),
    decided("disability-allowance", both, "2026-02-01", 100_00),
  ];
  await inTransaction(pool, (tx) => payments.post(tx, rights, { today: day("2026-02-02") }));
  const batches = await releaseAll(pool, payments, day("2026-02-20"));
  const files = await inTransaction(pool, async (tx) => {
    const found = [];
    for (const { id, bank } of batches) found.push({ bank, body: (await payments.fileOf(tx, id))?.body ?? "" });
    return found;
  });
  const paid = files.map(({ bank, body }) => {
    const read = readPaymentFile(body, testCountry.currency);
    if (!read.ok) throw new Error(read.code);
    const debits = read.value.instructions.map(({ debtorAccount, orders }) => [
      debtorAccount.number,
      orders.map(({ creditor, amount }) => `${creditor}: ${amount}`),
    ]);
    return { bank, debits: Object.fromEntries(debits) as Record<string, string[]> };
  });
  const [budget = "", insurance = ""] = testCountry.funds.map(({ account }) => account);
  expect(paid.toSorted((a, b) => (a.bank < b.bank ? -1 : 1))).toEqual([
    { bank: "NABZ", debits: { [budget]: ["Person 3: 10000"], [insurance]: ["Person 1: 60000", "Person 3: 60000"] } },
    { bank: "SBAZ", debits: { [insurance]: ["Person 2: 50000"] } },
  ]);
});
