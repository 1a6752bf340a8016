import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import type { Touched } from "../determinations/index.ts";
import type { DecisionKind, Trace } from "./domain/decision.ts";
import type { Finding } from "./domain/judge-days.ts";
import type { Right } from "./domain/right.ts";
import { givenUpBy } from "./given-up.ts";
import { type FullOffer, OFFER_COLUMNS, offerOf, type OfferRow } from "./offer-store.ts";
import { type StoredTrace, told } from "./stored-trace.ts";
import type { EntitlementPorts } from "./ports.ts";
import { type ProposalSeen, SEEN_COLUMNS, seenOf, type SeenRow } from "./proposals-seen.ts";
import { readFindings, readRight, type StoredFinding, type StoredRight } from "./stored-right.ts";

/** One stretch or one dated sum of a right that somebody has or is paid. */
export interface EntitlementSeen {
  readonly programme: string;
  readonly about: number;
  readonly beneficiary: number;
  readonly payee: number;
  readonly amount: Minor;
  readonly decisionId: number;
  readonly rhythm: "monthly" | "once";
  readonly from: LocalDate;
  /** For a dated sum: the day after it. */
  readonly until: LocalDate;
}

/** A decision as screens read it: without the right that stood before. */
export interface DecisionSeen {
  readonly id: number;
  readonly programme: string;
  readonly about: number;
  readonly version: number;
  readonly kind: DecisionKind;
  readonly changedFrom: LocalDate;
  readonly decided: Right;
  readonly findings: readonly Finding[];
  readonly trace: Trace;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
  readonly reason: string | null;
  readonly proposalId: number | null;
  readonly lawHash: string;
  readonly knownAt: number;
  readonly appealableUntil: LocalDate;
}

/** Everything that is decided, proposed and offered for a person: about them, or of which they have or are paid a share. */
export interface RightsSeen {
  readonly entitlements: readonly EntitlementSeen[];
  /** The newest first. */
  readonly decisions: readonly DecisionSeen[];
  readonly proposals: readonly ProposalSeen[];
  readonly offers: readonly FullOffer[];
  /** Terms that run out, of which this person was told. */
  readonly terms: readonly { readonly programme: string; readonly about: number; readonly endsOn: LocalDate }[];
  /** What this person gave up and has not asked for again. */
  readonly givenUp: readonly Touched[];
}

const STRETCH = `programme, party_id as about, beneficiary_id as beneficiary, payee_id as payee, amount, decision_id as "decisionId",
  'monthly' as rhythm, valid_from as "from", valid_until as until`;
const DATED_SUM = "programme, party_id, beneficiary_id, payee_id, amount, decision_id, 'once', falls_on, falls_on + 1";

/** Everybody's shares of these rights, by day. */
export async function sharesOf(
  tx: Tx,
  rights: readonly { readonly programme: string; readonly about: number }[],
): Promise<EntitlementSeen[]> {
  const { rows } = await tx.query<EntitlementSeen>(
    `with asked as (select * from unnest($1::bigint[], $2::text[]) asked(party_id, programme))
     select ${STRETCH} from asked join entitlements.segment using (party_id, programme)
     union all select ${DATED_SUM} from asked join entitlements.one_off using (party_id, programme)
     order by programme, about, "from"`,
    [rights.map(({ about }) => about), rights.map(({ programme }) => programme)],
  );
  return rows;
}

export async function rightsOf(
  tx: Tx,
  party: number,
  { membersOf, loadLaw }: Pick<EntitlementPorts, "membersOf" | "loadLaw">,
): Promise<RightsSeen> {
  const members = await membersOf(tx, [party]);
  const own = [...members.keys()];
  const { rows: entitlements } = await tx.query<EntitlementSeen>(
    `select ${STRETCH} from entitlements.segment where party_id = any($1) or beneficiary_id = any($1) or payee_id = any($1)
     union all
     select ${DATED_SUM}
     from (select party_id, programme from entitlements.decision where party_id = any($1)
           union select party_id, programme from entitlements.decision where once_for && $1::bigint[]) own
     join entitlements.one_off using (party_id, programme) where party_id = any($1) or beneficiary_id = any($1) or payee_id = any($1)
     order by programme, about, "from"`,
    [own],
  );
  // Of somebody else only the very rights of which this person has or is paid a share: a carer sees nothing else of whom she cares for.
  const shared = [own, entitlements.map(({ about }) => about), entitlements.map(({ programme }) => programme)];
  const { rows: decisions } = await tx.query<DecisionRow>(
    `select ${DECISION_COLUMNS} from entitlements.decision
     where party_id = any($1) or ${SHARED} order by id desc`,
    shared,
  );
  const { rows: proposals } = await tx.query<SeenRow>(
    `select ${SEEN_COLUMNS} from entitlements.proposal
     where (party_id = any($1) or ${SHARED}) and state <> 'withdrawn' order by id desc`,
    shared,
  );
  const { rows: offers } = await tx.query<OfferRow>(
    `select ${OFFER_COLUMNS} from entitlements.offer where state = 'open' and (party_id = any($1) or told_to && $1::bigint[]) order by id desc`,
    [own],
  );
  const { rows: terms } = await tx.query<RightsSeen["terms"][number]>(
    `select programme, party_id as about, max(ends_on) as "endsOn" from entitlements.term_notice
     where party_id = any($1) or ${SHARED} group by 1, 2 order by 3`,
    shared,
  );
  return {
    entitlements,
    terms,
    decisions: (await told(tx, decisions, { loadLaw })).map(decisionSeen),
    proposals: proposals.map(seenOf),
    givenUp: await givenUpBy(tx, own, { membersOf }),
    offers: offers.map((row) => ({ ...offerOf(row), toldTo: row.told_to.map((it) => members.get(it) ?? it) })),
  };
}

const SHARED = "(party_id, programme) in (select * from unnest($2::bigint[], $3::text[]))";

/** A decision by its number. */
export async function findDecision(
  tx: Tx,
  id: number,
  ports: Pick<EntitlementPorts, "loadLaw">,
): Promise<DecisionSeen | undefined> {
  const { rows } = await tx.query<DecisionRow>(`select ${DECISION_COLUMNS} from entitlements.decision where id = $1`, [
    id,
  ]);
  return (await told(tx, rows, ports)).map(decisionSeen)[0];
}

type DecisionRow = StoredRight &
  Omit<DecisionSeen, "decided" | "findings" | "trace"> & {
    readonly findings: readonly StoredFinding[];
    readonly trace: StoredTrace;
  };

const DECISION_COLUMNS = `id, programme, party_id as about, version, kind, changed_from as "changedFrom", timeline, once, findings, trace,
  decided_by as "decidedBy", decided_on as "decidedOn", reason, proposal_id as "proposalId", law_hash as "lawHash", known_at as "knownAt",
  appealable_until as "appealableUntil"`;

function decisionSeen({
  timeline,
  once,
  findings,
  ...rest
}: Omit<DecisionRow, "trace"> & Pick<DecisionSeen, "trace">): DecisionSeen {
  return { ...rest, decided: readRight({ timeline, once }), findings: readFindings(findings) };
}
