import type { LocalDate, Minor } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { PartyId } from "../domain/entitled.ts";
import type { Purse } from "../domain/ledger.ts";

export type BatchStatus = "drafted" | "released" | "sent" | "accepted" | "partly-accepted" | "rejected";

/** What is shown of a batch before people let it go: how many are paid, how much, and who has signed. */
export interface BatchView {
  readonly id: number;
  readonly bank: string;
  readonly payOn: LocalDate;
  readonly status: BatchStatus;
  readonly held: boolean;
  readonly orders: number;
  readonly total: Minor;
  readonly signedBy: readonly string[];
}

export interface BatchFilter {
  readonly id?: number;
  readonly payOn?: LocalDate;
  readonly status?: BatchStatus;
}

/** Batches, the newest first. */
export async function listBatches(tx: Tx, { id, payOn, status }: BatchFilter = {}): Promise<BatchView[]> {
  const { rows } = await tx.query<BatchView>(
    `select b.id, b.bank, b.pay_on as "payOn", b.status, b.held, o.orders, o.total,
            array(select s.by from payments.batch_signature s where s.batch_id = b.id order by s.nth) as "signedBy"
     from payments.batch b
     cross join lateral (
       select count(*) as orders, coalesce(sum(amount), 0)::bigint as total
       from payments.payment_order where batch_id = b.id and status <> 'dropped'
     ) o
     where ($1::bigint is null or b.id = $1) and ($2::date is null or b.pay_on = $2) and ($3::text is null or b.status = $3)
     order by b.id desc`,
    [id ?? null, payOn === undefined ? null : sqlDay(payOn), status ?? null],
  );
  return rows;
}

/** The batch, kept from others until the end of the transaction; undefined where there is none. */
export async function lockBatch(tx: Tx, id: number): Promise<BatchView | undefined> {
  await tx.query("select id from payments.batch where id = $1 for update", [id]);
  return (await listBatches(tx, { id }))[0];
}

export async function setBatch(tx: Tx, id: number, status: BatchStatus, today: LocalDate | null = null): Promise<void> {
  await tx.query("update payments.batch set status = $2, released_on = coalesce($3, released_on) where id = $1", [
    id,
    status,
    today === null ? null : sqlDay(today),
  ]);
}

/** A due inside an order of a batch. */
export interface BatchDue {
  readonly id: number;
  readonly about: PartyId;
  readonly programme: string;
  readonly beneficiary: PartyId;
  readonly payee: PartyId;
  readonly toPay: Minor;
  readonly orderId: number;
}

/** Every due that the orders of a batch pay: as it stands in a draft, or as it was released. */
export async function duesOfBatch(tx: Tx, id: number): Promise<BatchDue[]> {
  const { rows } = await tx.query<BatchDue>(
    `select d.id, d.party_id as about, d.programme, d.beneficiary_id as beneficiary, o.party_id as payee, d.to_pay as "toPay",
            o.id as "orderId"
     from payments.payment_order o join payments.due d on d.order_id = o.id
     where o.batch_id = $1 and o.status = 'drafted'
     union all
     select d.id, d.party_id, d.programme, d.beneficiary_id, o.party_id, l.amount, o.id
     from payments.payment_order o join payments.order_line l on l.order_id = o.id
     join payments.due d on d.party_id = l.about_id and d.id = l.due_id
     where o.batch_id = $1 and o.status <> 'drafted'
     order by "orderId", id`,
    [id],
  );
  return rows;
}

/** Fixes what the orders of a batch pay, and that they have left our hands; answers with the sums by fund and programme. */
export async function releaseOrders(
  tx: Tx,
  batchId: number,
  today: LocalDate,
): Promise<(Purse & { readonly amount: number })[]> {
  const { rows } = await tx.query<Purse & { amount: number }>(
    `with released as (
       update payments.payment_order set status = 'released' where batch_id = $1 and status = 'drafted'
       returning party_id, id, fund
     ), told as (
       insert into payments.order_event (order_id, nth, status, on_day) select id, 1, 'released', $2 from released
     ), lined as (
       insert into payments.order_line (party_id, order_id, about_id, due_id, beneficiary_id, fund, programme, amount)
       select r.party_id, r.id, d.party_id, d.id, d.beneficiary_id, r.fund, d.programme, d.to_pay
       from released r join payments.due d on d.order_id = r.id
       returning fund, programme, amount
     )
     select fund, programme, sum(amount)::bigint as amount from lined group by fund, programme order by fund, programme`,
    [batchId, sqlDay(today)],
  );
  return rows;
}

/** An order as its file needs it. */
export interface OrderInFile {
  readonly id: number;
  readonly payee: PartyId;
  readonly fund: string;
  readonly account: string;
  readonly amount: Minor;
}

export async function ordersInFile(tx: Tx, batchId: number): Promise<OrderInFile[]> {
  const { rows } = await tx.query<OrderInFile>(
    `select id, party_id as payee, fund, account, amount from payments.payment_order
     where batch_id = $1 and status = 'released' order by fund, id`,
    [batchId],
  );
  return rows;
}
