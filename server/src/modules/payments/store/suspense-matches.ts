import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { MatchableOrder, OrderStatus } from "../domain/matching.ts";
import type { PartyId } from "../domain/entitled.ts";
import type { SuspenseLine } from "./suspense.ts";

/** A line in suspense as two people place it. */
export interface SuspenseEntry extends SuspenseLine {
  readonly answerId: number;
  /** Whose account the statement is of; empty when it is none of ours. */
  readonly fund: string;
}

const ENTRY = `id, bank, reference, direction, amount, booked_on as "bookedOn", end_to_end_id as "endToEndId", answer_id as "answerId", fund`;

/** A line that nobody could place yet; undefined for one that is placed, or not there. */
export async function findSuspense(tx: Tx, id: number): Promise<SuspenseEntry | undefined> {
  const { rows } = await tx.query<SuspenseEntry>(
    `select ${ENTRY} from payments.bank_entry where id = $1 and became = 'suspense' and settled_by is null`,
    [id],
  );
  return rows[0];
}

/** The same, kept from others until the end of the transaction. */
export async function lockSuspense(tx: Tx, id: number): Promise<SuspenseEntry | undefined> {
  await tx.query("select id from payments.bank_entry where id = $1 for update", [id]);
  return findSuspense(tx, id);
}

/** An order to which a line may belong. */
export interface MatchCandidate {
  readonly orderId: number;
  readonly payee: PartyId;
  readonly payOn: LocalDate;
  readonly amount: Minor;
  readonly status: OrderStatus;
}

/** Orders of a bank over the same sum that wait for such a movement, the newest first. */
export async function listCandidates(
  tx: Tx,
  { bank, amount }: Pick<SuspenseLine, "bank" | "amount">,
  statuses: readonly OrderStatus[],
  limit: number,
): Promise<MatchCandidate[]> {
  const { rows } = await tx.query<MatchCandidate>(
    `select id as "orderId", party_id as payee, pay_on as "payOn", amount, status from payments.payment_order
     where bank = $1 and amount = $2 and status = any ($3) order by id desc limit $4`,
    [bank, amount, statuses, limit],
  );
  return rows;
}

/** Of which order a line is, or which overpayment it repays. */
export type PlacedWith = { readonly orderId: number } | { readonly recoveryId: number };

interface MatchRow extends Omit<MatchProposal, "of"> {
  readonly orderId: number | null;
  readonly recoveryId: number | null;
}

const matchOf = ({ orderId, recoveryId, ...row }: MatchRow): MatchProposal => ({
  ...row,
  of: orderId === null ? { recoveryId: recoveryId ?? 0 } : { orderId }, // one of the two: a check of the table
});

/** What one person says a line is of, until a second one has looked. */
export interface MatchProposal {
  readonly id: number;
  readonly entryId: number;
  readonly of: PlacedWith;
  readonly reason: string;
  readonly state: "proposed" | "confirmed" | "rejected";
  readonly proposedBy: string;
}

const MATCH = `id, entry_id as "entryId", order_id as "orderId", recovery_id as "recoveryId", reason, state, proposed_by as "proposedBy"`;

/** Proposals that wait for a second person, by line. */
export async function openMatches(tx: Tx, entryIds: readonly number[]): Promise<Map<number, MatchProposal>> {
  const { rows } = await tx.query<MatchRow>(
    `select ${MATCH} from payments.suspense_match where entry_id = any ($1::bigint[]) and state = 'proposed'`,
    [entryIds],
  );
  return new Map(rows.map((row) => [row.entryId, matchOf(row)]));
}

export async function lockMatch(tx: Tx, id: number): Promise<MatchProposal | undefined> {
  const { rows } = await tx.query<MatchRow>(`select ${MATCH} from payments.suspense_match where id = $1 for update`, [
    id,
  ]);
  return rows[0] && matchOf(rows[0]);
}

/** Undefined where another proposal for the line waits already. */
export async function insertMatch(
  tx: Tx,
  it: Pick<MatchProposal, "entryId" | "of" | "reason" | "proposedBy">,
): Promise<number | undefined> {
  const { rows } = await tx.query<{ id: number }>(
    `insert into payments.suspense_match (entry_id, order_id, recovery_id, reason, proposed_by) values ($1, $2, $3, $4, $5)
     on conflict (entry_id) where state <> 'rejected' do nothing returning id`,
    [
      it.entryId,
      "orderId" in it.of ? it.of.orderId : null,
      "recoveryId" in it.of ? it.of.recoveryId : null,
      it.reason,
      it.proposedBy,
    ],
  );
  return rows[0]?.id;
}

export async function decideMatch(tx: Tx, id: number, state: "confirmed" | "rejected", by: string): Promise<void> {
  await tx.query(
    "update payments.suspense_match set state = $2, decided_by = $3, decided_at = now() where id = $1 and state = 'proposed'",
    [id, state, by],
  );
}

/** The line is what it was said to be. */
export async function placeEntry(
  tx: Tx,
  id: number,
  { orderId, became, by }: { readonly orderId: number; readonly became: "booked" | "returned"; readonly by: string },
): Promise<void> {
  await tx.query("update payments.bank_entry set became = $2, order_id = $3, settled_by = $4 where id = $1", [
    id,
    became,
    orderId,
    by,
  ]);
}

/** The line repays an overpayment: it stays what no order is, and is cleared. */
export async function clearEntry(tx: Tx, id: number, by: string): Promise<void> {
  await tx.query("update payments.bank_entry set settled_by = $2 where id = $1", [id, by]);
}

/** An order as a line is held against it, without keeping it from others. */
export async function findOrder(tx: Tx, id: number): Promise<MatchableOrder | undefined> {
  const { rows } = await tx.query<MatchableOrder>(
    "select id, bank, fund, amount, status from payments.payment_order where id = $1",
    [id],
  );
  return rows[0];
}
