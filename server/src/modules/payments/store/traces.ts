import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
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

export async function findDue(tx: Tx, id: number): Promise<TracedDue | undefined> {
  const { rows } = await tx.query<TracedDue>(`select ${COLUMNS} from payments.due d where d.id = $1`, [id]);
  return rows[0];
}

/** Every due of which a person is the beneficiary or the payee, or that is about this person; the newest first. */
export async function duesOfParty(tx: Tx, party: PartyId): Promise<TracedDue[]> {
  const { rows } = await tx.query<TracedDue>(
    `select ${COLUMNS} from payments.due d where $1 in (d.party_id, d.beneficiary_id, d.payee_id) order by d.origin desc, d.id desc`,
    [party],
  );
  return rows;
}

/** What was taken off a due before it left for a bank. */
export async function reductionsOf(tx: Tx, dueId: number): Promise<{ on: LocalDate; amount: Minor }[]> {
  const { rows } = await tx.query<{ on: LocalDate; amount: Minor }>(
    `select r.posted_on as "on", r.amount from payments.due d join payments.due r on r.party_id = d.party_id and r.reduces_id = d.id
     where d.id = $1 order by r.id`,
    [dueId],
  );
  return rows;
}

/** An order that pays, or once was to pay, a due. */
export interface OrderTrace {
  readonly id: number;
  readonly batchId: number;
  readonly bank: string;
  readonly payOn: LocalDate;
  readonly amount: Minor;
  readonly status: OrderStatus;
  readonly signatures: readonly { readonly by: string; readonly at: string }[];
}

/** The orders of a due, the first one first. */
export async function ordersOfDue(tx: Tx, dueId: number): Promise<OrderTrace[]> {
  const { rows } = await tx.query<OrderTrace>(
    `select o.id, o.batch_id as "batchId", o.bank, o.pay_on as "payOn", o.amount, o.status,
            coalesce((select jsonb_agg(jsonb_build_object('by', s.by, 'at', s.recorded_at) order by s.nth)
                      from payments.batch_signature s where s.batch_id = o.batch_id), '[]') as signatures
     from payments.payment_order o
     where o.id in (select order_id from payments.order_line where due_id = $1
                    union select order_id from payments.due where id = $1 and order_id is not null)
     order by o.id`,
    [dueId],
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

export async function eventsOfOrders(tx: Tx, orders: readonly { readonly id: number }[]): Promise<OrderEvent[]> {
  const { rows } = await tx.query<OrderEvent>(
    `select order_id as "orderId", status, on_day as "on", reason from payments.order_event
     where order_id = any ($1::bigint[]) order by order_id, nth`,
    [orders.map(({ id }) => id)],
  );
  return rows;
}
