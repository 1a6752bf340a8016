import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { membersOf } from "../../registry/index.ts";
import type { DueKind, DueStatus, WaitReason } from "../domain/due.ts";
import type { PartyId } from "../domain/entitled.ts";
import type { OrderStatus } from "../domain/matching.ts";

/** A due with what its journey begins and ends with. */
export interface TracedDue {
  readonly id: number;
  readonly about: PartyId;
  readonly programme: string;
  readonly beneficiary: PartyId;
  readonly payee: PartyId | null;
  readonly month: LocalDate;
  readonly sequence: number;
  readonly origin: LocalDate;
  readonly kind: DueKind;
  readonly amount: Minor;
  readonly toPay: Minor;
  readonly status: DueStatus;
  readonly waits: WaitReason | null;
  readonly urgent: boolean;
  readonly decisionId: number;
  readonly postedOn: LocalDate;
  /** By when the payee is to fetch a card; null where none was ordered. */
  readonly cardDeadline: LocalDate | null;
}

const COLUMNS = `d.id, d.party_id as about, d.programme, d.beneficiary_id as beneficiary, d.payee_id as payee, d.month, d.sequence, d.origin,
  d.kind, d.amount, d.to_pay as "toPay", d.status, d.wait_reason as waits, d.urgent, d.decision_id as "decisionId", d.posted_on as "postedOn",
  (select c.deadline from payments.card_order c where c.party_id = d.payee_id and c.status = 'asked') as "cardDeadline"`;

export async function findDues(tx: Tx, ids: readonly number[]): Promise<TracedDue[]> {
  const { rows } = await tx.query<TracedDue>(`select ${COLUMNS} from payments.due d where d.id = any ($1::bigint[])`, [
    ids,
  ]);
  return rows;
}

/** Every due of which a person is the beneficiary or the payee, or that is about them, under whichever of their records; the newest first. */
export async function duesOfParty(tx: Tx, party: PartyId): Promise<TracedDue[]> {
  const { rows } = await tx.query<TracedDue>(
    `select ${COLUMNS} from payments.due d 
     where d.party_id = any($1::bigint[]) or d.beneficiary_id = any($1::bigint[]) or d.payee_id = any($1::bigint[])
     order by d.origin desc, d.id desc`,
    [[...(await membersOf(tx, [party])).keys()]],
  );
  return rows;
}

/** What was taken off dues before they left for a bank. */
export async function reductionsOf(
  tx: Tx,
  dueIds: readonly number[],
): Promise<{ dueId: number; on: LocalDate; amount: Minor }[]> {
  const { rows } = await tx.query<{ dueId: number; on: LocalDate; amount: Minor }>(
    `select d.id as "dueId", r.posted_on as "on", r.amount
     from payments.due d join payments.due r on r.party_id = d.party_id and r.reduces_id = d.id
     where d.id = any ($1::bigint[]) order by r.id`,
    [dueIds],
  );
  return rows;
}

/** An order that pays, or once was to pay, a due. */
export interface OrderTrace {
  readonly dueId: number;
  readonly id: number;
  readonly batchId: number;
  readonly bank: string;
  readonly payOn: LocalDate;
  readonly amount: Minor;
  readonly status: OrderStatus;
  readonly signatures: readonly { readonly by: string; readonly at: string }[];
}

/** The orders of dues, the first one first. */
export async function ordersOfDues(tx: Tx, dueIds: readonly number[]): Promise<OrderTrace[]> {
  const { rows } = await tx.query<OrderTrace>(
    `with paid (due_id, order_id) as (
       select due_id, order_id from payments.order_line where due_id = any ($1::bigint[])
       union select id, order_id from payments.due where id = any ($1::bigint[]) and order_id is not null
     )
     select p.due_id as "dueId", o.id, o.batch_id as "batchId", o.bank, o.pay_on as "payOn", o.amount, o.status,
            coalesce((select jsonb_agg(jsonb_build_object('by', s.by, 'at', s.recorded_at) order by s.nth)
                      from payments.batch_signature s where s.batch_id = o.batch_id), '[]') as signatures
     from paid p join payments.payment_order o on o.id = p.order_id
     order by o.id`,
    [dueIds],
  );
  return rows;
}

/** What happened to an order from its release on. */
export interface OrderEvent {
  readonly orderId: number;
  readonly status: "released" | "accepted" | "rejected" | "booked" | "returned";
  readonly on: LocalDate;
  readonly reason: string | null;
}

export async function eventsOfOrders(tx: Tx, orderIds: readonly number[]): Promise<OrderEvent[]> {
  const { rows } = await tx.query<OrderEvent>(
    `select order_id as "orderId", status, on_day as "on", reason from payments.order_event
     where order_id = any ($1::bigint[]) order by order_id, nth`,
    [orderIds],
  );
  return rows;
}
