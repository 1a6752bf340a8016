import { invariant, type LocalDate, segments } from "@dayaq/kernel";
import type { Award, PersonId } from "@dayaq/rules";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { Decision } from "./domain/decision.ts";
import type { Finding } from "./domain/judge-days.ts";
import { isDue, type Right } from "./domain/right.ts";
import {
  readFindings,
  readRight,
  type StoredFinding,
  type StoredRight,
  writeFindings,
  writeRight,
} from "./stored-right.ts";

export type NewDecision = Omit<Decision, "id">;

/** Writes acts and draws the current view of their rights again. Two acts on the same past cannot both be written: the key says no. */
export async function insertDecisions(tx: Tx, drafts: readonly NewDecision[]): Promise<Decision[]> {
  if (drafts.length === 0) return [];
  const { rows: ids } = await tx.query<{ id: number }>(
    "select nextval('entitlements.decision_id') as id from generate_series(1, $1::int)",
    [drafts.length],
  );
  const decisions = drafts.map((draft, index): Decision => ({ ...draft, id: (ids[index] as { id: number }).id })); // one id each
  await tx.query(
    `insert into entitlements.decision (party_id, id, programme, version, kind, changed_from, timeline, once, findings, trace,
       decided_by, decided_on, reason, proposal_id, law_hash, known_at, appealable_until, notice_on, once_for)
     select * from jsonb_to_recordset($1::jsonb) as draft (party_id bigint, id bigint, programme text, version int, kind text,
       changed_from date, timeline jsonb, once jsonb, findings jsonb, trace jsonb, decided_by text, decided_on date, reason text,
       proposal_id bigint, law_hash text, known_at bigint, appealable_until date, notice_on date, once_for bigint[])`,
    [JSON.stringify(decisions.map(rowOf))],
  );
  await drawView(tx, decisions);
  return decisions;
}

const rowOf = (it: Decision) => ({
  party_id: it.about,
  id: it.id,
  programme: it.programme,
  version: it.version,
  kind: it.kind,
  changed_from: sqlDay(it.changedFrom),
  ...writeRight(it.decided),
  findings: writeFindings(it.findings),
  trace: it.trace,
  decided_by: it.decidedBy,
  decided_on: sqlDay(it.decidedOn),
  reason: it.reason,
  proposal_id: it.proposalId,
  law_hash: it.lawHash,
  known_at: it.knownAt,
  appealable_until: sqlDay(it.appealableUntil),
  notice_on: sqlDay(it.noticeOn),
  once_for: onceFor(it),
});

async function drawView(tx: Tx, decisions: readonly Decision[]): Promise<void> {
  const seen = decisions.filter(({ version }) => version > 1);
  if (seen.length > 0) {
    await tx.query(
      "delete from entitlements.segment where (party_id, programme) in (select * from unnest($1::bigint[], $2::text[]))",
      [seen.map(({ about }) => about), seen.map(({ programme }) => programme)],
    );
  }
  const stretches = decisions.flatMap((it) => segmentsOf(it).map((row) => ({ ...row, ...keyOf(it) })));
  if (stretches.length > 0)
    await tx.query(
      `insert into entitlements.segment (party_id, programme, beneficiary_id, payee_id, valid_from, valid_until, amount, decision_id)
       select * from jsonb_to_recordset($1::jsonb) as row (party_id bigint, programme text, beneficiary_id bigint, payee_id bigint,
         valid_from date, valid_until date, amount bigint, decision_id bigint)`,
      [JSON.stringify(stretches)],
    );
}

const keyOf = ({ id, about, programme }: Decision) => ({ party_id: about, programme, decision_id: id });

interface Shared {
  readonly beneficiary_id: PersonId;
  readonly payee_id: PersonId;
  readonly amount: number;
}

function* sharesOf(award: Award): Generator<Shared> {
  if (!isDue(award)) return;
  for (const { beneficiary, payee, amount } of award.shares) {
    invariant(payee !== null, "what is decided names who is paid");
    yield { beneficiary_id: beneficiary, payee_id: payee, amount };
  }
}

/** Each beneficiary's stretches; a neighbour with the same sum and payee is the same stretch. */
function segmentsOf({ decided }: Pick<Decision, "decided">): (Shared & { valid_from: string; valid_until: string })[] {
  const open = new Map<PersonId, { share: Shared; from: LocalDate; until: LocalDate }[]>();
  for (const { from, until, value } of segments(decided.timeline)) {
    for (const share of sharesOf(value)) {
      const own = open.get(share.beneficiary_id) ?? [];
      const last = own.at(-1);
      const goesOn =
        last?.until === from && last.share.amount === share.amount && last.share.payee_id === share.payee_id;
      if (last && goesOn) last.until = until;
      else own.push({ share, from, until });
      open.set(share.beneficiary_id, own);
    }
  }
  return [...open.values()]
    .flat()
    .map(({ share, from, until }) => ({ ...share, valid_from: sqlDay(from), valid_until: sqlDay(until) }));
}

/** Who has or is paid a share of a dated sum; null where there is none. */
function onceFor({ decided }: Pick<Decision, "decided">): PersonId[] | null {
  const shares = decided.once.flatMap(({ award }) => [...sharesOf(award)]);
  const persons = new Set(shares.flatMap((share) => [share.beneficiary_id, share.payee_id]));
  return persons.size === 0 ? null : [...persons];
}

/** What was decided about a right at a number of the register, and what that changed. */
export interface Act {
  readonly programme: string;
  readonly about: number;
  readonly knownAt: number;
  readonly decided: Right;
  readonly findings: readonly Finding[];
}

/** Everything that was ever decided about these parties in these programmes, in its order. */
export async function actsOn(tx: Tx, programmes: readonly string[], parties: readonly number[]): Promise<Act[]> {
  const { rows } = await tx.query<
    StoredRight & Omit<Act, "decided" | "findings"> & { readonly findings: readonly StoredFinding[] }
  >(
    `select programme, party_id as about, known_at as "knownAt", timeline, once, findings from entitlements.decision
     where programme = any($1::text[]) and party_id = any($2::bigint[]) order by party_id, programme, version`,
    [programmes, parties],
  );
  return rows.map(({ timeline, once, findings, ...row }) => ({
    ...row,
    decided: readRight({ timeline, once }),
    findings: readFindings(findings),
  }));
}
