import { testDatabase } from "@dayaq/testing";
import { day } from "@dayaq/kernel";
import type { PoolClient } from "pg";
import { expect, test } from "vitest";
import { inTransaction, type Pool } from "../../platform/index.ts";
import { type BankAnswer, type Payments, paymentsModule } from "./index.ts";
import { differences, lineOf, ordersOnTheWay, statement, statusReport } from "./testing/bank.ts";
import { decided, testWorld } from "./testing.ts";

const database = testDatabase({ today: "2026-02-02" });
const on = day("2026-02-20");

class Killed extends Error {}

/** A pool of a process that is killed when it has run so many statements: the last one is done, but nobody hears of it. */
function killedAfter(pool: Pool, statements: number): Pool {
  let left = statements;
  const killing =
    (client: PoolClient) =>
    async (text: string, values?: unknown[]): Promise<unknown> => {
      if (left === 0) return client.query("rollback"); // what the server does when a client is gone
      const answer: unknown = await client.query(text, values);
      left--;
      if (left === 0) throw new Killed();
      return answer;
    };
  const connect = async (): Promise<PoolClient> => {
    const client = await pool.connect();
    return new Proxy(client, {
      get: (target, name) => {
        if (name === "query") return killing(target);
        const own: unknown = Reflect.get(target, name);
        return typeof own === "function" ? own.bind(target) : own;
      },
    });
  };
  return { connect } as unknown as Pool; // all of a pool that inTransaction uses
}

/** The whole way of a payday as schedulers, officers and banks walk it: each asks for what is not done yet. */
async function walk(pool: Pool, payments: Payments, grants: ReturnType<typeof decided>[]): Promise<void> {
  const context = { today: on };
  await inTransaction(pool, async (tx) => {
    const { rows } = await tx.query("select from payments.entitled where party_id = any ($1)", [
      grants.map(({ about }) => about),
    ]);
    // The flow posts a decision in the transaction that takes it, so after a kill it is there or it is taken again.
    if (rows.length === 0) await payments.post(tx, grants, { today: day("2026-02-02") });
  });
  const run = await payments.runPayday(pool, on);
  for (const { id, status } of run.ok ? run.value.batches : []) {
    if (status !== "drafted") continue;
    for (const by of ["first", "second"]) await inTransaction(pool, (tx) => payments.sign(tx, id, by, context));
  }
  const orders = await ordersOnTheWay(database.pool, "NABZ");
  if (orders.length === 0) return;
  const take = (answer: BankAnswer) =>
    inTransaction(pool, (tx) => payments.takeBankAnswer(tx, { bank: "NABZ", answer, body: "" }, context));
  const [batch] = await inTransaction(pool, (tx) => payments.listBatches(tx, { payOn: on }));
  await take(statusReport(batch?.id ?? 0));
  await take(
    statement(
      `B-${batch?.id}`,
      orders.map((order) => lineOf(order, "2026-02-20")),
    ),
  );
}

test("killed after any statement, a payday is walked again and pays each order once", async () => {
  const world = testWorld();
  const payments = paymentsModule(world.ports);
  let person = 0;
  let statements = 1;
  for (let finished = false; !finished; statements++) {
    const people = [++person, ++person, ++person];
    for (const it of people) world.person(it);
    const grants = people.map((it) => decided("disability-allowance", it, "2026-02-01", 100_00));
    try {
      await walk(killedAfter(database.pool, statements), payments, grants);
      finished = true;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      await walk(database.pool, payments, grants);
    }
    const { rows } = await database.pool.query(
      `select d.status, count(e.reference) as booked, sum(e.amount)::bigint as sum
       from payments.due d left join payments.bank_entry e on e.order_id = d.order_id and e.became = 'booked'
       where d.party_id = any ($1) group by d.id, d.status`,
      [people],
    );
    expect(rows, `killed after ${statements} statements`).toEqual(
      people.map(() => ({ status: "paid", booked: 1, sum: 100_00 })),
    );
  }
  // As many kills as the walk has statements: if it had become this short, the test would have lost its way.
  expect(statements).toBeGreaterThan(60);
  expect(await differences(database.pool, payments, "2026-02-20", [])).toEqual([]);
}, 60_000);
