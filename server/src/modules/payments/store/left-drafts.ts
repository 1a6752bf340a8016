import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import { recountOrders } from "./orders.ts";

/** Batches with orders whose day is over and that nobody has released or holds; locked against release. */
export async function lockLeftDrafts(tx: Tx, before: LocalDate): Promise<number[]> {
  const { rows } = await tx.query<{ id: number }>(
    `select b.id from payments.batch b
     where b.status = 'drafted' and not b.held and b.pay_on < $1
       and exists (select from payments.payment_order o where o.batch_id = b.id and o.status = 'drafted')
     order by b.id for update`,
    [sqlDay(before)],
  );
  return rows.map(({ id }) => id);
}

/** Takes the dues out of these drafts and drops their orders; answers with the number of dues. */
export async function emptyDrafts(tx: Tx, batches: readonly number[]): Promise<number> {
  if (batches.length === 0) return 0;
  const { rows } = await tx.query<{ order_id: number }>(
    `update payments.due d set status = 'payable', order_id = null, urgent = true
     from payments.payment_order o
     where o.batch_id = any ($1::bigint[]) and o.status = 'drafted' and d.order_id = o.id
     returning o.id as order_id`,
    [batches],
  );
  await recountOrders(
    tx,
    rows.map(({ order_id }) => order_id),
  );
  return rows.length;
}
