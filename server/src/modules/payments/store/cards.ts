import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { PartyId } from "../domain/entitled.ts";

/** No card is waited for any more: these payees have an account. Answers with the card orders that had asked for one, lapsed ones too. */
export async function closeCardOrders(tx: Tx, payees: readonly PartyId[]): Promise<{ id: number; party: PartyId }[]> {
  if (payees.length === 0) return [];
  const { rows } = await tx.query<{ id: number; party: PartyId }>(
    `update payments.card_order set status = 'account-known' where party_id = any ($1::bigint[]) and status <> 'account-known'
     returning id, party_id as party`,
    [payees],
  );
  return rows;
}

/** Card orders whose deadline has passed without an account becoming known: they lapse, once. */
export async function lapseCardOrders(tx: Tx, today: LocalDate): Promise<{ id: number; party: PartyId }[]> {
  const { rows } = await tx.query<{ id: number; party: PartyId }>(
    `update payments.card_order set status = 'lapsed' where status = 'asked' and deadline < $1 returning id, party_id as party`,
    [sqlDay(today)],
  );
  return rows;
}

/** What a bank is asked: an account with a card, to be fetched by a day. */
export interface CardAsked {
  readonly bank: string;
  readonly today: LocalDate;
  readonly deadline: LocalDate;
}

/** Asks for cards; answers with those that were not asked for before. In the order of ids, so that two workers who ask for the same people wait for one another and not for ever. */
export async function insertCardOrders(
  tx: Tx,
  payees: readonly { readonly party: PartyId; readonly district: string | null }[],
  { bank, today, deadline }: CardAsked,
): Promise<{ id: number; party: PartyId }[]> {
  const inOrder = payees.toSorted((a, b) => a.party - b.party);
  const { rows } = await tx.query<{ id: number; party: PartyId }>(
    `insert into payments.card_order (party_id, bank, district, asked_on, deadline)
     select payee.id, $3, payee.district, $4, $5 from unnest($1::bigint[], $2::text[]) as payee (id, district)
     on conflict (party_id) where status = 'asked' do nothing
     returning id, party_id as party`,
    [inOrder.map(({ party }) => party), inOrder.map(({ district }) => district), bank, sqlDay(today), sqlDay(deadline)],
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
