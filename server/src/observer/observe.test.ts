import { testDatabase } from "@dayaq/testing";
import { describe, expect, test } from "vitest";
import { inTransaction } from "../platform/index.ts";
import { INVARIANTS, invariantsOf, observe } from "./index.ts";

describe("an empty country", () => {
  const database = testDatabase();

  test("is sound, and every check runs", async () => {
    const observations = await inTransaction(database.pool, (tx) => observe(tx), { readOnly: true });
    expect(observations.filter(({ breaches }) => breaches > 0)).toEqual([]);
    expect(observations).toHaveLength(INVARIANTS.length);
  });
});

describe("a country that somebody broke", () => {
  const database = testDatabase();

  test("is seen, and named by internal ids", async () => {
    await database.owner.query(
      `insert into payments.entry (id, kind, on_day, month) values (1, 'test', '2026-01-05', '2026-01-01')`,
    );
    await database.owner.query("alter table payments.posting disable trigger all");
    await database.owner.query(
      `insert into payments.posting (entry_id, line, account, fund, programme, month, amount) values (1, 1, 'expense', 'f', 'P', '2026-01-01', 7)`,
    );
    await database.owner.query(
      `insert into entitlements.segment values (5, 'P', 5, 5, '2026-01-01', '2026-03-01', 10, 1), (5, 'P', 5, 5, '2026-02-01', 'infinity', 10, 1)`,
    );
    await database.owner.query(
      `insert into payments.due (party_id, id, programme, beneficiary_id, payee_id, month, sequence, origin, kind, amount, to_pay, status, decision_id, entry_id, posted_on, fund)
       values (5, 7, 'P', 5, 5, '2026-01-01', 1, '2026-01-01', 'regular', 10, 10, 'payable', 1, 1, '2026-01-05', 'f')`,
    );
    await database.owner.query(
      "insert into payments.order_line (party_id, order_id, about_id, due_id, beneficiary_id, fund, programme, amount) values (5, 1, 5, 7, 5, 'g', 'P', 10)",
    );
    const broken = await inTransaction(database.pool, (tx) => observe(tx, invariantsOf(["entitlements", "payments"])));
    const found = Object.fromEntries(
      broken.filter(({ breaches }) => breaches > 0).map(({ name, examples }) => [name, examples[0]]),
    );
    expect(found).toMatchObject({
      "one-right": "P/5",
      "right-decided": "P/5",
      "ledger-balances": "entry/1",
      "money-in-its-fund": "due/7",
      "paid-as-decided": "P/5",
    });
  });
});
