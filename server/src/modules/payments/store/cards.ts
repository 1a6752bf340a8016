import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { PartyId } from "../domain/entitled.ts";

/** The card is not waited for any more: these payees have an account. */
export async function closeCardOrders(tx: Tx, payees: readonly PartyId[]): Promise<void> {
  if (payees.length === 0) return;
  await tx.query(
    "update payments.card_order set status = 'account-known' where party_id = any ($1::bigint[]) and status = 'asked'",
    [payees],
  );
}

/** Card orders whose deadline has passed without an account becoming known: they lapse, once. */
export async function lapseCardOrders(tx: Tx, today: LocalDate): Promise<{ id: number; party: PartyId }[]> {
  const { rows } = await tx.query<{ id: number; party: PartyId }>(
    `update payments.card_order set status = 'lapsed' where status = 'asked' and deadline < $1 returning id, party_id as party`,
    [sqlDay(today)],
  );
  return rows;
}

/** A card order as it is sent to the bank. */
export interface CardOrder {
  readonly party: PartyId;
  readonly bank: string;
  readonly askedOn: LocalDate;
  readonly status: "asked" | "account-known" | "lapsed";
}

export async function findCardOrder(tx: Tx, id: number): Promise<CardOrder | undefined> {
  const { rows } = await tx.query<CardOrder>(
    `select party_id as party, bank, asked_on as "askedOn", status from payments.card_order where id = $1`,
    [id],
  );
  return rows[0];
}
