import { sqlState, type Tx } from "../../../platform/database.ts";
import { inSavepoint } from "../../../platform/unit-of-work.ts";
import type { Merge } from "../domain/merge.ts";
import type { Changed, PartyId } from "../domain/statement.ts";

const COLUMNS = `id, kept, merged, state, proposed_by as "proposedBy", undo_proposed_by as "undoProposedBy"`;

/** The merge, held by this transaction. */
export async function holdMerge(tx: Tx, id: number): Promise<Merge | undefined> {
  const { rows } = await tx.query<Merge>(`select ${COLUMNS} from registry.merge where id = $1 for update`, [id]);
  return rows[0];
}

/** Merges that wait for a second member of staff, the oldest first. */
export async function listWaitingMerges(tx: Tx): Promise<Merge[]> {
  const { rows } = await tx.query<Merge>(
    `select ${COLUMNS} from registry.merge where state in ('proposed', 'undo-proposed') order by id`,
  );
  return rows;
}

/** A merge as people look at it. */
export interface MergeSeen extends Merge {
  readonly reason: string;
  readonly proposedAt: Date;
  /** Who approved or rejected it. */
  readonly approvedBy: string | null;
  readonly undoReason: string | null;
}

const SEEN = `${COLUMNS}, reason, proposed_at as "proposedAt", coalesce(approved_by, rejected_by) as "approvedBy", undo_reason as "undoReason"`;

export async function findMerge(tx: Tx, id: number): Promise<MergeSeen | undefined> {
  const { rows } = await tx.query<MergeSeen>(`select ${SEEN} from registry.merge where id = $1`, [id]);
  return rows[0];
}

/** Merges that wait for somebody, the oldest first, then those that stand, the newest first. */
export async function listMerges(tx: Tx, limit: number): Promise<MergeSeen[]> {
  const { rows } = await tx.query<MergeSeen>(
    `select ${SEEN} from registry.merge where state in ('proposed', 'undo-proposed', 'standing')
     order by state = 'standing', case when state = 'standing' then -id else id end limit $1`,
    [limit],
  );
  return rows;
}

/** Proposed merges of which one of these is a part: they wait for a second member of staff. */
export async function waitingMergesOf(tx: Tx, parties: readonly PartyId[]): Promise<MergeSeen[]> {
  const { rows } = await tx.query<MergeSeen>(
    `select ${SEEN} from registry.merge where state = 'proposed' and (kept = any($1) or merged = any($1)) order by id`,
    [parties],
  );
  return rows;
}

/** Undefined where the one to be merged is in another merge already. */
export async function insertMerge(
  tx: Tx,
  {
    kept,
    merged,
    reason,
    by,
    at,
  }: {
    readonly kept: PartyId;
    readonly merged: PartyId;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<number | undefined> {
  try {
    const { rows } = await inSavepoint(tx, () =>
      tx.query<{ id: number }>(
        `insert into registry.merge (kept, merged, reason, state, proposed_by, proposed_at)
         values ($1, $2, $3, 'proposed', $4, $5) returning id`,
        [kept, merged, reason, by, at],
      ),
    );
    return rows[0]?.id;
  } catch (error) {
    if (sqlState(error) === "23505") return undefined; // unique violation: the index on standing merges says no
    throw error;
  }
}

/** Which columns say who moved a merge into a state, and when. */
const MOVERS = {
  standing: ["approved_by", "approved_at"],
  rejected: ["rejected_by", "rejected_at"],
  "undo-proposed": ["undo_proposed_by", "undo_proposed_at"],
  undone: ["undone_by", "undone_at"],
} as const;

export async function moveMerge(
  tx: Tx,
  id: number,
  state: keyof typeof MOVERS,
  by: string,
  at: Date,
  undoReason?: string,
): Promise<void> {
  const [who, when] = MOVERS[state];
  await tx.query(
    `update registry.merge set state = $2, ${who} = $3, ${when} = $4, undo_reason = coalesce($5, undo_reason) where id = $1`,
    [id, state, by, at, undoReason ?? null],
  );
}

/** A proposal to undo is turned down: the merge stands as it stood, and the proposal stays written. */
export async function keepStanding(tx: Tx, id: number, by: string, at: Date): Promise<void> {
  await tx.query(
    `insert into registry.undo_rejected (merge_id, reason, proposed_by, proposed_at, rejected_by, rejected_at)
     select id, undo_reason, undo_proposed_by, undo_proposed_at, $2, $3 from registry.merge where id = $1`,
    [id, by, at],
  );
  await tx.query(
    `update registry.merge set state = 'standing', undo_reason = null, undo_proposed_by = null, undo_proposed_at = null where id = $1`,
    [id],
  );
}

/** Points everybody in these standing merges to the one whom the chain of merges ends at. */
export async function pointToKept(tx: Tx, parties: readonly PartyId[]): Promise<void> {
  // Up from each party along the standing merges; merges of merges are rare, so the recursion is short.
  await tx.query(
    `with recursive up(party, at) as (
       select party, party from unnest($1::bigint[]) party
       union all select up.party, m.kept from up join registry.merge m on m.merged = up.at and m.state in ('standing', 'undo-proposed')),
     last as (
       select party, at from up
        where not exists (select from registry.merge m where m.merged = up.at and m.state in ('standing', 'undo-proposed')))
     update registry.party p set merged_into = nullif(last.at, p.id) from last
      where p.id = last.party and p.merged_into is distinct from nullif(last.at, p.id)`,
    [parties],
  );
}

/** All whose facts and relations a merge moves: what is to be determined again. */
export async function changedByMerge(tx: Tx, parties: readonly PartyId[]): Promise<Changed[]> {
  const { rows } = await tx.query<{ party: PartyId; kind: string; other: PartyId | null }>(
    `select distinct party_id as party, kind, other_party_id as other from registry.fact
      where party_id = any($1) or other_party_id = any($1)`,
    [parties],
  );
  return rows.map(({ party, kind, other }) => ({
    partyId: party,
    kind,
    ...(other === null ? {} : { otherPartyId: other }),
  }));
}
