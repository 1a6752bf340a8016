import type { LocalDate, Minor } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { WaitReason } from "../domain/due.ts";
import type { PartyId } from "../domain/entitled.ts";

/** A due that might be ordered, as a payment run looks at it. */
export interface OpenDue {
  readonly id: number;
  readonly about: PartyId;
  readonly programme: string;
  /** null: the programme's own. */
  readonly fund: string | null;
  readonly beneficiary: PartyId;
  readonly payee: PartyId;
  readonly toPay: Minor;
  readonly waits: WaitReason | null;
  readonly refusedAccount: string | null;
  readonly urgent: boolean;
  readonly postedOn: LocalDate;
}

/** Its payday has come in some district, or it waits for something that may have come meanwhile. */
const MAY_BE_ORDERED = `status in ('payable', 'waiting') and case when wait_reason is null
  then urgent or posted_on < on_day else wait_reason in ('account', 'returned', 'death', 'missing') end`;

/** The dues of the next payees that may be ordered, locked. `paydays`: the last of each programme in any district. */
export async function lockOpenDues(
  tx: Tx,
  after: PartyId,
  payees: number,
  paydays: ReadonlyMap<string, LocalDate>,
): Promise<OpenDue[]> {
  const { rows } = await tx.query<OpenDue>(
    `with payday as (
       select * from unnest($3::text[], $4::date[]) as p (programme, on_day)
     ), payee as (
       select distinct payee_id from payments.due join payday using (programme)
       where payee_id > $1 and ${MAY_BE_ORDERED} order by payee_id limit $2
     )
     select d.id, d.party_id as about, d.programme, d.fund, d.beneficiary_id as beneficiary, d.payee_id as payee, d.to_pay as "toPay",
            d.wait_reason as waits, d.refused_account as "refusedAccount", d.urgent, d.posted_on as "postedOn"
     from payments.due d join payee using (payee_id) join payday using (programme)
     where ${MAY_BE_ORDERED}
     order by d.payee_id, d.id
     for update of d`,
    [after, payees, [...paydays.keys()], [...paydays.values()].map(sqlDay)],
  );
  return rows;
}

/** The orders from which these dues have come back, of which nothing waits any more because of that. */
export async function ordersOnceOf(
  tx: Tx,
  dues: readonly { readonly about: PartyId; readonly id: number }[],
): Promise<number[]> {
  if (dues.length === 0) return [];
  const { rows } = await tx.query<{ id: number }>(
    `select distinct l.order_id as id from payments.order_line l
       join payments.payment_order o on o.id = l.order_id and o.status in ('rejected', 'returned')
       join unnest($1::bigint[], $2::bigint[]) as ordered (party_id, id) on ordered.party_id = l.about_id and ordered.id = l.due_id
     where not exists (select from payments.order_line other join payments.due d on d.party_id = other.about_id and d.id = other.due_id
       where other.order_id = l.order_id and d.wait_reason = 'returned')`,
    [dues.map(({ about }) => about), dues.map(({ id }) => id)],
  );
  return rows.map(({ id }) => id);
}

/** A due that goes into an order, with where it is paid from and to. */
export interface DueToOrder {
  readonly id: number;
  readonly about: PartyId;
  readonly payee: PartyId;
  readonly fund: string;
  readonly bank: string;
  readonly account: string;
}

/** Puts dues into the draft batches of their banks for a day: one order for each payee, fund and account. */
export async function draftOrders(tx: Tx, dues: readonly DueToOrder[], payOn: LocalDate): Promise<void> {
  if (dues.length === 0) return;
  const batches = await lockDrafts(tx, [...new Set(dues.map(({ bank }) => bank))].toSorted(), payOn);
  const rows = JSON.stringify(dues.map((due) => ({ ...due, batch: batches.get(due.bank) })));
  await tx.query(
    `insert into payments.payment_order (party_id, batch_id, fund, bank, account, pay_on, amount)
     select distinct d.payee, d.batch, d.fund, d.bank, d.account, $2::date, 0
     from jsonb_to_recordset($1::jsonb) as d (payee bigint, batch bigint, fund text, bank text, account text)
     order by d.payee
     on conflict (party_id, batch_id, fund, account) where status = 'drafted' do nothing`,
    [rows, sqlDay(payOn)],
  );
  const { rows: orders } = await tx.query<{ order_id: number }>(
    `update payments.due
     set order_id = o.id, status = 'ordered', wait_reason = null, refused_account = null
     from jsonb_to_recordset($1::jsonb) as d (id bigint, about bigint, payee bigint, batch bigint, fund text, account text)
     join payments.payment_order o on o.party_id = d.payee and o.batch_id = d.batch and o.fund = d.fund and o.account = d.account
       and o.status = 'drafted'
     where due.party_id = d.about and due.id = d.id
     returning o.id as order_id`,
    [rows],
  );
  await recountOrders(
    tx,
    orders.map(({ order_id }) => order_id),
  );
}

/** The draft batch of each bank for a day, made where there is none, locked against release. */
async function lockDrafts(tx: Tx, banks: readonly string[], payOn: LocalDate): Promise<Map<string, number>> {
  // A draft may be released between the two statements; then the next round makes another one.
  for (;;) {
    await tx.query(
      `insert into payments.batch (bank, pay_on) select bank, $2 from unnest($1::text[]) as bank
       on conflict (bank, pay_on) where status = 'drafted' do nothing`,
      [banks, sqlDay(payOn)],
    );
    const { rows } = await tx.query<{ id: number; bank: string }>(
      "select id, bank from payments.batch where bank = any ($1) and pay_on = $2 and status = 'drafted' order by id for update",
      [banks, sqlDay(payOn)],
    );
    if (rows.length === banks.length) return new Map(rows.map(({ id, bank }) => [bank, id]));
  }
}

/** Holds batches as they are until the end of the transaction. */
export async function lockBatches(tx: Tx, ids: readonly number[]): Promise<void> {
  await tx.query("select id from payments.batch where id = any ($1::bigint[]) order by id for update", [ids]);
}

/** The sum of a draft follows its dues; one that has none left is dropped. */
export async function recountOrders(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `update payments.payment_order o
     set amount = c.amount, status = case when c.amount = 0 then 'dropped' else o.status end
     from (select w.order_id, coalesce((select sum(d.to_pay) from payments.due d where d.order_id = w.order_id), 0)::bigint as amount
           from unnest($1::bigint[]) as w (order_id)) c
     where o.id = c.order_id and o.status = 'drafted'`,
    [[...new Set(ids)]],
  );
}

/** Lets dues wait for a reason: out of their draft, if they are in one. */
export async function letWait(
  tx: Tx,
  dues: readonly { readonly about: PartyId; readonly id: number }[],
  reason: WaitReason,
  holdId: number | null = null,
): Promise<void> {
  if (dues.length === 0) return;
  const { rows } = await tx.query<{ order_id: number | null }>(
    `update payments.due d
     set status = 'waiting', wait_reason = $3, hold_id = $4, order_id = null, urgent = true
     from unnest($1::bigint[], $2::bigint[]) as w (party_id, id)
     left join lateral (select b.order_id from payments.due b where b.party_id = w.party_id and b.id = w.id) before on true
     where d.party_id = w.party_id and d.id = w.id
     returning before.order_id`,
    [dues.map(({ about }) => about), dues.map(({ id }) => id), reason, holdId],
  );
  await recountOrders(
    tx,
    rows.flatMap(({ order_id }) => (order_id === null ? [] : [order_id])),
  );
}
