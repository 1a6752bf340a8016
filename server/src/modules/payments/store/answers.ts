import type { LocalDate, Minor } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { StatementLine } from "../domain/bank-answer.ts";
import { contentOf } from "../domain/line-names.ts";
import type { Match, MatchableOrder, OrderStatus } from "../domain/matching.ts";
import type { PartyId } from "../domain/entitled.ts";
import type { Purse } from "../domain/ledger.ts";
import type { GivenBack } from "./dues.ts";

/** Stores an answer as it came; undefined when it has been here before. */
export async function insertAnswer(
  tx: Tx,
  it: {
    readonly bank: string;
    readonly kind: string;
    readonly messageId: string;
    readonly body: string;
    readonly today: LocalDate;
  },
): Promise<number | undefined> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into payments.bank_answer (bank, kind, message_id, body, received_on) values ($1, $2, $3, $4, $5)
     on conflict (bank, kind, message_id) do nothing returning id`,
    [it.bank, it.kind, it.messageId, it.body, sqlDay(it.today)],
  );
  return rows[0]?.id;
}

/** What was stored of these references of a bank before, by reference. */
export async function knownContents(tx: Tx, bank: string, references: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await tx.query<Pick<StatementLine, "reference" | "direction" | "amount" | "endToEndId">>(
    `select reference, direction, amount, end_to_end_id as "endToEndId" from payments.bank_entry
     where bank = $1 and reference = any ($2::text[])`,
    [bank, references],
  );
  return new Map(rows.map((row) => [row.reference, contentOf(row)]));
}

/** Which of these references of a bank are new. Those that are not have been booked from an earlier statement. */
export async function unknownReferences(tx: Tx, bank: string, references: readonly string[]): Promise<Set<string>> {
  const { rows } = await tx.query<{ reference: string }>(
    `select r.reference from unnest($2::text[]) as r (reference)
     where not exists (select from payments.bank_entry e where e.bank = $1 and e.reference = r.reference)`,
    [bank, references],
  );
  return new Set(rows.map(({ reference }) => reference));
}

/** Writes lines of a statement with what they were matched to. */
export async function insertBankEntries(
  tx: Tx,
  { id, bank, fund }: { readonly id: number; readonly bank: string; readonly fund: string },
  matches: readonly Match[],
): Promise<void> {
  if (matches.length === 0) return;
  const rows = matches.map(({ line, ...match }) => ({
    ...line,
    bookedOn: sqlDay(line.bookedOn),
    became: match.became,
    orderId: match.became === "suspense" ? null : match.orderId,
  }));
  await tx.query(
    `insert into payments.bank_entry (bank, reference, answer_id, fund, direction, amount, booked_on, end_to_end_id, order_id, became)
     select $1, reference, $2, $3, direction, amount, "bookedOn", "endToEndId", "orderId", became
     from jsonb_to_recordset($4::jsonb) as l (reference text, direction text, amount bigint, "bookedOn" date, "endToEndId" text,
                                             "orderId" bigint, became text)`,
    [bank, id, fund, JSON.stringify(rows)],
  );
}

/** Orders by id, kept from others until the end of the transaction. */
export async function lockOrders(tx: Tx, ids: readonly number[]): Promise<MatchableOrder[]> {
  const { rows } = await tx.query<MatchableOrder>(
    `select id, bank, fund, amount, status from payments.payment_order where id = any ($1::bigint[]) order by id for update`,
    [ids],
  );
  return rows;
}

/** The released orders of a batch, kept from others until the end of the transaction. */
export async function lockOrdersOfBatch(tx: Tx, batchId: number): Promise<MatchableOrder[]> {
  const { rows } = await tx.query<MatchableOrder>(
    `select id, bank, fund, amount, status from payments.payment_order where batch_id = $1 and status <> 'dropped' order by id for update`,
    [batchId],
  );
  return rows;
}

/** What happened to an order, by whom we know it. */
export interface OrderStep {
  readonly orderId: number;
  readonly status: OrderStatus;
  readonly reason: string | null;
  /** The account was the cause: it is not tried again. */
  readonly ofAccount: boolean;
}

/** Moves orders on, and keeps when and by which answer. */
export async function moveOrders(
  tx: Tx,
  steps: readonly OrderStep[],
  answerId: number,
  today: LocalDate,
): Promise<void> {
  if (steps.length === 0) return;
  await tx.query(
    `with step as (
       select * from unnest($1::bigint[], $4::text[], $5::text[]) with ordinality as s (order_id, status, reason, nth)
     ), last as (
       select distinct on (order_id) * from step order by order_id, nth desc
     ), moved as (
       update payments.payment_order o set status = l.status, reason = l.reason from last l where o.id = l.order_id
     )
     insert into payments.order_event (order_id, nth, status, reason, answer_id, on_day)
     select s.order_id,
            coalesce((select max(e.nth) from payments.order_event e where e.order_id = s.order_id), 0)
              + row_number() over (partition by s.order_id order by s.nth),
            s.status, s.reason, $2, $3
     from step s`,
    [
      steps.map(({ orderId }) => orderId),
      answerId,
      sqlDay(today),
      steps.map(({ status }) => status),
      steps.map(({ reason }) => reason),
    ],
  );
}

/** The sums of released orders by fund and programme. */
export async function pursesOf(tx: Tx, orderIds: readonly number[]): Promise<(Purse & { readonly amount: number })[]> {
  const { rows } = await tx.query<Purse & { amount: number }>(
    `select fund, programme, sum(amount)::bigint as amount from payments.order_line
     where order_id = any ($1::bigint[]) group by fund, programme order by fund, programme`,
    [orderIds],
  );
  return rows;
}

/** The dues of these orders have been paid. */
export async function markPaid(tx: Tx, orderIds: readonly number[]): Promise<void> {
  await tx.query("update payments.due set status = 'paid' where order_id = any ($1::bigint[]) and status = 'ordered'", [
    orderIds,
  ]);
}

/** The dues of these orders are owed again; where the account was the cause, they wait for another one. */
export async function giveBack(tx: Tx, steps: readonly OrderStep[]): Promise<GivenBack[]> {
  const { rows } = await tx.query<GivenBack>(
    `update payments.due d
     set status = 'waiting', wait_reason = 'returned', urgent = true, order_id = null,
         refused_account = case when s.of_account then o.account end
     from unnest($1::bigint[], $2::boolean[]) as s (order_id, of_account) join payments.payment_order o on o.id = s.order_id
     where d.order_id = o.id
     returning d.id as "dueId", d.decision_id as "decisionId", d.programme, d.party_id as about, o.id as "orderId"`,
    [steps.map(({ orderId }) => orderId), steps.map(({ ofAccount }) => ofAccount)],
  );
  return rows;
}

/** An order that came back, and what of it is owed again. */
export interface OrderBack {
  readonly orderId: number;
  readonly payee: PartyId;
  readonly amount: Minor;
  readonly owedAgain: Minor;
}

export async function ordersBack(tx: Tx, orderIds: readonly number[]): Promise<OrderBack[]> {
  const { rows } = await tx.query<OrderBack>(
    `select o.id as "orderId", o.party_id as payee, o.amount,
            (select coalesce(sum(d.to_pay), 0)::bigint from payments.order_line l
             join payments.due d on d.party_id = l.about_id and d.id = l.due_id
             where l.order_id = o.id and d.wait_reason = 'returned') as "owedAgain"
     from payments.payment_order o where o.id = any ($1::bigint[]) order by o.id`,
    [orderIds],
  );
  return rows;
}

/** What came back of an order may be paid to the same account again; answers with the number of dues. */
export async function forgetRefusal(tx: Tx, orderId: number): Promise<number> {
  const { rowCount } = await tx.query(
    `update payments.due d set refused_account = null from payments.order_line l
     where l.order_id = $1 and d.party_id = l.about_id and d.id = l.due_id and d.wait_reason = 'returned'
       and d.refused_account is not null`,
    [orderId],
  );
  return rowCount;
}
