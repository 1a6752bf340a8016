import { invariant, type LocalDate, type Period, segments } from "@dayaq/kernel";
import type { Award, PersonId } from "@dayaq/rules";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { Decision } from "./domain/decision.ts";
import type { Finding } from "./domain/judge-days.ts";
import { isDue, type Right } from "./domain/right.ts";
import { withoutSentences } from "./stored-trace.ts";
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
  const stored = decisions.map(({ decided }) => writeRight(decided));
  await tx.query(
    `insert into entitlements.decision (party_id, id, programme, version, kind, changed_from, timeline, once, findings, trace,
       decided_by, decided_on, reason, proposal_id, law_hash, known_at, appealable_until, notice_on, once_for)
     select party_id, id, programme, version, kind, changed_from, timeline, once, findings, trace, decided_by, decided_on, reason,
       proposal_id, law_hash, known_at, appealable_until, notice_on, once_for::bigint[]
     from unnest($1::bigint[], $2::bigint[], $3::text[], $4::int[], $5::text[], $6::date[], $7::jsonb[], $8::jsonb[], $9::json[],
       $10::json[], $11::text[], $12::date[], $13::text[], $14::bigint[], $15::text[], $16::bigint[], $17::date[], $18::date[],
       $19::text[]) as draft (party_id, id, programme, version, kind, changed_from, timeline, once, findings, trace, decided_by,
       decided_on, reason, proposal_id, law_hash, known_at, appealable_until, notice_on, once_for)`,
    [
      decisions.map(({ about }) => about),
      decisions.map(({ id }) => id),
      decisions.map(({ programme }) => programme),
      decisions.map(({ version }) => version),
      decisions.map(({ kind }) => kind),
      decisions.map((it) => sqlDay(it.changedFrom)),
      stored.map(({ timeline }) => JSON.stringify(timeline)),
      stored.map(({ once }) => JSON.stringify(once)),
      decisions.map(({ findings }) => JSON.stringify(writeFindings(findings))),
      // What undoes an act may have its reasons from a law that is out of force, and not from the one that it names.
      decisions.map(({ kind, trace }) => JSON.stringify(kind === "backed-out" ? trace : withoutSentences(trace))),
      decisions.map(({ decidedBy }) => decidedBy),
      decisions.map(({ decidedOn }) => sqlDay(decidedOn)),
      decisions.map(({ reason }) => reason),
      decisions.map(({ proposalId }) => proposalId),
      decisions.map(({ lawHash }) => lawHash),
      decisions.map(({ knownAt }) => knownAt),
      decisions.map(({ appealableUntil }) => sqlDay(appealableUntil)),
      decisions.map(({ noticeOn }) => sqlDay(noticeOn)),
      decisions.map(onceFor),
    ],
  );
  await drawView(tx, decisions);
  return decisions;
}

async function drawView(tx: Tx, decisions: readonly Decision[]): Promise<void> {
  const seen = decisions.filter(({ version }) => version > 1);
  if (seen.length > 0) {
    await tx.query(
      "delete from entitlements.segment where (party_id, programme) in (select * from unnest($1::bigint[], $2::text[]))",
      [seen.map(({ about }) => about), seen.map(({ programme }) => programme)],
    );
  }
  const stretches = decisions.flatMap((it) => segmentsOf(it).map((stretch) => ({ ...stretch, ...keyOf(it) })));
  if (stretches.length > 0)
    await tx.query(
      `insert into entitlements.segment (party_id, programme, beneficiary_id, payee_id, valid_from, valid_until, amount, decision_id)
       select * from unnest($1::bigint[], $2::text[], $3::bigint[], $4::bigint[], $5::date[], $6::date[], $7::bigint[], $8::bigint[])`,
      [
        stretches.map(({ about }) => about),
        stretches.map(({ programme }) => programme),
        stretches.map(({ beneficiary }) => beneficiary),
        stretches.map(({ payee }) => payee),
        stretches.map(({ from }) => sqlDay(from)),
        stretches.map(({ until }) => sqlDay(until)),
        stretches.map(({ amount }) => amount),
        stretches.map(({ decisionId }) => decisionId),
      ],
    );
}

const keyOf = ({ id, about, programme }: Decision) => ({ about, programme, decisionId: id });

interface Shared {
  readonly beneficiary: PersonId;
  readonly payee: PersonId;
  readonly amount: number;
}

function* sharesOf(award: Award): Generator<Shared> {
  if (!isDue(award)) return;
  for (const { beneficiary, payee, amount } of award.shares) {
    invariant(payee !== null, "what is decided names who is paid");
    yield { beneficiary, payee, amount };
  }
}

/** Each beneficiary's stretches; a neighbour with the same sum and payee is the same stretch. */
function segmentsOf({ decided }: Pick<Decision, "decided">): (Shared & Period)[] {
  const open = new Map<PersonId, { share: Shared; from: LocalDate; until: LocalDate }[]>();
  for (const { from, until, value } of segments(decided.timeline)) {
    for (const share of sharesOf(value)) {
      const own = open.get(share.beneficiary) ?? [];
      const last = own.at(-1);
      const goesOn = last?.until === from && last.share.amount === share.amount && last.share.payee === share.payee;
      if (last && goesOn) last.until = until;
      else own.push({ share, from, until });
      open.set(share.beneficiary, own);
    }
  }
  return [...open.values()].flat().map(({ share, from, until }) => ({ ...share, from, until }));
}

/** Who has or is paid a share of a dated sum, as an array of SQL; null where there is none. */
function onceFor({ decided }: Pick<Decision, "decided">): string | null {
  const shares = decided.once.flatMap(({ award }) => [...sharesOf(award)]);
  const persons = new Set(shares.flatMap((share) => [share.beneficiary, share.payee]));
  return persons.size === 0 ? null : `{${[...persons].join(",")}}`;
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
