import type { Minor } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { PartyId } from "../domain/entitled.ts";

type Scope = "batch" | "programme" | "district";

export async function insertHold(
  tx: Tx,
  hold: {
    readonly batchId: number;
    readonly scope: Scope;
    readonly value: string;
    readonly reason: string;
    readonly by: string;
  },
): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    "insert into payments.hold (batch_id, scope, value, reason, by) values ($1, $2, $3, $4, $5) returning id",
    [hold.batchId, hold.scope, hold.value, hold.reason, hold.by],
  );
  return rows[0]?.id ?? 0; // an insert of one row returns one
}

/** Keeps a whole batch back, or no longer. */
export async function setHeld(tx: Tx, batchId: number, held: boolean): Promise<void> {
  await tx.query("update payments.batch set held = $2 where id = $1", [batchId, held]);
}

/** The dues that a hold keeps back now. */
export async function listHeld(tx: Tx, holdId: number): Promise<{ payee: PartyId; toPay: Minor }[]> {
  const { rows } = await tx.query<{ payee: PartyId; toPay: Minor }>(
    `select payee_id as payee, to_pay as "toPay" from payments.due where hold_id = $1 order by payee_id, id`,
    [holdId],
  );
  return rows;
}

/** Marks a hold as lifted; `lifted` is false where somebody has done so before. */
export async function liftHold(
  tx: Tx,
  id: number,
  by: string,
): Promise<{ batchId: number; scope: Scope; lifted: boolean } | undefined> {
  const { rows } = await tx.query<{ batchId: number; scope: Scope; lifted_by: string | null }>(
    `select batch_id as "batchId", scope, lifted_by from payments.hold where id = $1 for update`,
    [id],
  );
  const [found] = rows;
  if (!found) return undefined;
  if (found.lifted_by === null) await tx.query("update payments.hold set lifted_by = $2 where id = $1", [id, by]);
  return { batchId: found.batchId, scope: found.scope, lifted: found.lifted_by === null };
}

/** The dues of a hold are payable again, at once. */
export async function freeHeld(tx: Tx, holdId: number): Promise<void> {
  await tx.query(
    "update payments.due set status = 'payable', wait_reason = null, hold_id = null, urgent = true where hold_id = $1",
    [holdId],
  );
}

/** What an officer keeps back, or has kept back, from a batch. */
export interface HoldView {
  readonly id: number;
  readonly scope: Scope;
  readonly value: string;
  readonly reason: string;
  readonly by: string;
  readonly liftedBy: string | null;
  /** Kept back now; 0 of a hold on the whole batch, whose dues stay in it. */
  readonly sum: Minor;
}

export async function holdsOf(tx: Tx, batchId: number): Promise<HoldView[]> {
  const { rows } = await tx.query<HoldView>(
    `select h.id, h.scope, h.value, h.reason, h.by, h.lifted_by as "liftedBy",
       (select coalesce(sum(d.to_pay), 0)::bigint from payments.due d where d.hold_id = h.id) as sum
     from payments.hold h where h.batch_id = $1 order by h.id`,
    [batchId],
  );
  return rows;
}
