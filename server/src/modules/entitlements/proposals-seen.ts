import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import { partiesOf } from "./domain/concerned.ts";
import { type FullProposal, fullOf, PROPOSAL_COLUMNS } from "./proposal-store.ts";

/** A proposal as screens read it: with what the person said against it, and how it was settled. */
export interface ProposalSeen extends FullProposal {
  readonly contested: { readonly on: LocalDate; readonly by: number; readonly text: string } | null;
  /** `by`: the officer's account. */
  readonly settled: { readonly on: LocalDate; readonly by: string; readonly reason: string } | null;
}

export type SeenRow = Parameters<typeof fullOf>[0] & {
  readonly contested_on: LocalDate | null;
  readonly contested_by: number | null;
  readonly contest_text: string | null;
  readonly decided_on: LocalDate | null;
  readonly decided_by: string | null;
  readonly reason: string | null;
};

export const SEEN_COLUMNS = `${PROPOSAL_COLUMNS}, trace, law_hash, known_at, contested_on, contested_by, contest_text, decided_on, decided_by,
  reason`;

export function seenOf(row: SeenRow): ProposalSeen {
  const { contested_on, contested_by, contest_text, decided_on, decided_by, reason } = row;
  return {
    ...fullOf(row),
    contested:
      contested_on === null ? null : { on: contested_on, by: contested_by ?? row.party_id, text: contest_text ?? "" },
    settled: decided_on === null ? null : { on: decided_on, by: decided_by ?? "", reason: reason ?? "" },
  };
}

/** A proposal by its number, in whatever state. */
export async function findProposal(tx: Tx, id: number): Promise<ProposalSeen | undefined> {
  const { rows } = await tx.query<SeenRow>(`select ${SEEN_COLUMNS} from entitlements.proposal where id = $1`, [id]);
  return rows[0] && seenOf(rows[0]);
}

/** Of these proposals those that the facts have withdrawn: of them there is nothing to read. */
export async function withdrawnOf(tx: Tx, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const { rows } = await tx.query<{ id: number }>(
    "select id from entitlements.proposal where id = any ($1::bigint[]) and state = 'withdrawn'",
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Proposals that wait for a person, the longest waiting first. */
export async function openProposals(tx: Tx, limit: number): Promise<ProposalSeen[]> {
  const { rows } = await tx.query<SeenRow>(
    `select ${SEEN_COLUMNS} from entitlements.proposal where state in ('open', 'contested') order by id limit $1`,
    [limit],
  );
  return rows.map(seenOf);
}

/** Whether the right is or was this person's, or is or was paid to them: also after the proposal has ended it. */
export const isOf = ({ about, target, findings }: FullProposal, party: number): boolean =>
  partiesOf({ about, right: target, findings }).includes(party);
