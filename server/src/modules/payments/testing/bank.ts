import { day, type LocalDate } from "@dayaq/kernel";
import { inTransaction, type Pool } from "../../../platform/index.ts";
import { endToEndIdOf, messageIdOf } from "../domain/end-to-end-id.ts";
import type { Statement, StatusReport } from "../domain/bank-answer.ts";
import type { Difference } from "../domain/money-check.ts";
import type { Payments } from "../payments.ts";
import type { BatchView } from "../store/batches.ts";
import { testCountry } from "../testing.ts";

/** A bank of a test: it answers from what stands in our tables, so that a test says only what differs. */
export interface TestOrder {
  readonly id: number;
  readonly party_id: number;
  readonly amount: number;
  readonly bank: string;
}

/** Every order that has left and is not booked yet. */
export async function ordersOnTheWay(pool: Pool, bank: string): Promise<TestOrder[]> {
  const { rows } = await pool.query<TestOrder>(
    "select id, party_id, amount, bank from payments.payment_order where status in ('released', 'accepted') and bank = $1 order by id",
    [bank],
  );
  return rows;
}

/** The bank accepts a whole file, but for what is said otherwise. */
export const statusReport = (batchId: number, but: Partial<StatusReport> = {}): StatusReport => ({
  kind: "pain.002",
  messageId: `S-${batchId}`,
  file: { id: messageIdOf(batchId), said: "accepted", reason: null },
  instructions: [],
  orders: [],
  ...but,
});

/** A line that books an order, or sends it back. */
export const lineOf = (order: TestOrder, on: string, returned?: string): Statement["lines"][number] => ({
  reference: `${returned === undefined ? "D" : "C"}-${order.id}`,
  direction: returned === undefined ? "debit" : "credit",
  amount: order.amount as Statement["lines"][number]["amount"], // a column of money
  bookedOn: day(on),
  endToEndId: endToEndIdOf(order.id),
  returnReason: returned ?? null,
});

export const statement = (messageId: string, lines: Statement["lines"]): Statement => ({
  kind: "camt.053",
  messageId,
  account: testCountry.funds[0]?.account ?? "",
  lines,
});

/** Makes the orders of a day, lets two people release every batch; answers with the batches. */
export async function releaseAll(pool: Pool, payments: Payments, on: LocalDate): Promise<readonly BatchView[]> {
  const run = await payments.runPayday(pool, on);
  if (!run.ok) throw new Error(run.code);
  for (const { id, status, orders } of run.value.batches) {
    if (status !== "drafted" || orders === 0) continue;
    for (const by of ["first", "second"]) {
      const signed = await inTransaction(pool, (tx) => payments.sign(tx, id, by, { today: on }));
      if (!signed.ok) throw new Error(signed.code);
    }
  }
  return run.value.batches;
}

/** A whole payday without trouble: orders, release, acceptance, and everything booked the same day. */
export async function payAll(pool: Pool, payments: Payments, written: string, on: LocalDate): Promise<void> {
  const batches = await releaseAll(pool, payments, on);
  const context = { today: on };
  for (const { id, bank } of batches) {
    const report = statusReport(id);
    await inTransaction(pool, (tx) =>
      payments.takeBankAnswer(tx, { bank, answer: report, body: "<pain002/>" }, context),
    );
    const lines = (await ordersOnTheWay(pool, bank)).map((order) => lineOf(order, written));
    const booked = statement(`B-${id}`, lines);
    await inTransaction(pool, (tx) =>
      payments.takeBankAnswer(tx, { bank, answer: booked, body: "<camt053/>" }, context),
    );
  }
}

/** What does not agree: of all sums, but of the rights only those of these people, since tests of one file stand on different days. */
export async function differences(
  pool: Pool,
  payments: Payments,
  on: string,
  parties: readonly number[],
): Promise<Difference[]> {
  const check = await inTransaction(pool, (tx) => payments.check(tx, day(on)));
  return check.differences.filter(
    ({ check: name, what }) => name !== "decisions=dues" || parties.some((party) => what.includes(`/${party}/`)),
  );
}
