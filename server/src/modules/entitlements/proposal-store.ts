import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { Trace } from "./domain/decision.ts";
import type { Proposal, ProposalState } from "./domain/proposal.ts";
import {
  readFindings,
  readRight,
  type StoredFinding,
  type StoredRight,
  writeFindings,
  writeRight,
} from "./stored-right.ts";

/** A proposal with what explains it and what gives it again. */
export type FullProposal = Proposal & { readonly trace: Trace; readonly lawHash: string; readonly knownAt: number };

export type ProposalRow = StoredRight & {
  readonly party_id: number;
  readonly id: number;
  readonly programme: string;
  readonly kind: Proposal["kind"];
  readonly doubt: Proposal["doubt"];
  readonly state: ProposalState;
  readonly is_adverse: boolean;
  readonly loss_from: LocalDate;
  readonly effective_from: LocalDate;
  readonly findings: readonly StoredFinding[];
  readonly fact_key: string;
  readonly proposed_on: LocalDate;
  readonly contest_until: LocalDate;
};
type FullRow = ProposalRow & { readonly trace: Trace; readonly law_hash: string; readonly known_at: number };

export const PROPOSAL_COLUMNS = `party_id, id, programme, kind, doubt, state, is_adverse, loss_from, effective_from, timeline, once, findings,
  fact_key, proposed_on, contest_until`;

export async function insertProposals(
  tx: Tx,
  drafts: readonly Omit<FullProposal, "id" | "state">[],
): Promise<FullProposal[]> {
  if (drafts.length === 0) return [];
  const rows = drafts.map((it) => ({
    party_id: it.about,
    programme: it.programme,
    kind: it.kind,
    doubt: it.doubt,
    is_adverse: it.isAdverse,
    loss_from: sqlDay(it.lossFrom),
    effective_from: sqlDay(it.effectiveFrom),
    ...writeRight(it.target),
    findings: writeFindings(it.findings),
    trace: it.trace,
    fact_key: it.factKey,
    law_hash: it.lawHash,
    known_at: it.knownAt,
    proposed_on: sqlDay(it.proposedOn),
    contest_until: sqlDay(it.contestUntil),
  }));
  const { rows: written } = await tx.query<FullRow>(
    `insert into entitlements.proposal (party_id, programme, kind, doubt, is_adverse, loss_from, effective_from, timeline, once, findings,
       trace, fact_key, law_hash, known_at, proposed_on, contest_until)
     select * from jsonb_to_recordset($1::jsonb) as draft (party_id bigint, programme text, kind text, doubt text, is_adverse boolean,
       loss_from date, effective_from date, timeline jsonb, once jsonb, findings json, trace json, fact_key text, law_hash text,
       known_at bigint, proposed_on date, contest_until date)
     returning ${PROPOSAL_COLUMNS}, trace, law_hash, known_at`,
    [JSON.stringify(rows)],
  );
  return written.map(fullOf);
}

/** The proposal, held until the end of the transaction. */
export async function takeProposal(tx: Tx, id: number): Promise<FullProposal | undefined> {
  const { rows } = await tx.query<FullRow>(
    `select ${PROPOSAL_COLUMNS}, trace, law_hash, known_at from entitlements.proposal where id = $1 for update`,
    [id],
  );
  return rows[0] && fullOf(rows[0]);
}

export async function withdrawProposals(tx: Tx, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    "update entitlements.proposal set state = 'withdrawn' where id = any($1::bigint[]) and state in ('open', 'contested')",
    [ids],
  );
}

/** Withdraws what is proposed of rights of other programmes than these; answers with it. */
export async function withdrawUnknownProposals(tx: Tx, programmes: readonly string[]): Promise<Proposal[]> {
  const { rows } = await tx.query<ProposalRow>(
    `update entitlements.proposal set state = 'withdrawn' where state in ('open', 'contested') and programme <> all($1::text[])
     returning ${PROPOSAL_COLUMNS}`,
    [programmes],
  );
  return rows.map(proposalOf);
}

export async function settleProposal(
  tx: Tx,
  id: number,
  settled: {
    readonly state: "approved" | "rejected";
    readonly by: string;
    readonly on: LocalDate;
    readonly reason: string;
    readonly decisionId: number | null;
  },
): Promise<void> {
  await tx.query(
    "update entitlements.proposal set state = $2, decided_by = $3, decided_on = $4, reason = $5, decision_id = $6 where id = $1",
    [id, settled.state, settled.by, sqlDay(settled.on), settled.reason, settled.decisionId],
  );
}

export async function contestProposal(tx: Tx, id: number, by: number, on: LocalDate, text: string): Promise<void> {
  await tx.query(
    "update entitlements.proposal set state = 'contested', contested_by = $2, contested_on = $3, contest_text = $4 where id = $1",
    [id, by, sqlDay(on), text],
  );
}

export const proposalOf = (row: ProposalRow): Proposal => ({
  id: row.id,
  programme: row.programme,
  about: row.party_id,
  kind: row.kind,
  doubt: row.doubt,
  state: row.state,
  isAdverse: row.is_adverse,
  lossFrom: row.loss_from,
  effectiveFrom: row.effective_from,
  target: readRight(row),
  findings: readFindings(row.findings),
  factKey: row.fact_key,
  proposedOn: row.proposed_on,
  contestUntil: row.contest_until,
});

export const fullOf = (row: FullRow): FullProposal => ({
  ...proposalOf(row),
  trace: row.trace,
  lawHash: row.law_hash,
  knownAt: row.known_at,
});

/** What a person settled last of each right about these parties. */
export async function lastSettled(tx: Tx, parties: readonly number[]): Promise<Proposal[]> {
  const { rows } = await tx.query<ProposalRow>(
    `select distinct on (party_id, programme) ${PROPOSAL_COLUMNS} from entitlements.proposal
     where party_id = any($1::bigint[]) and state in ('approved', 'rejected') order by party_id, programme, id desc`,
    [parties],
  );
  return rows.map(proposalOf);
}
