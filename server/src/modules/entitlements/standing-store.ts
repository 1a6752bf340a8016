import { type LocalDate, OPEN, type Period } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import type { Touched } from "../determinations/index.ts";
import type { DecisionKind } from "./domain/decision.ts";
import type { Offer } from "./domain/offer.ts";
import type { Standing } from "./domain/plan.ts";
import { NO_RIGHT } from "./domain/right.ts";
import type { GivenTermNotice } from "./domain/term.ts";
import { OFFER_COLUMNS, offerOf, type OfferRow } from "./offer-store.ts";
import type { Membership } from "./ports.ts";
import { PROPOSAL_COLUMNS, proposalOf, type ProposalRow } from "./proposal-store.ts";
import { readRight, type StoredRight } from "./stored-right.ts";

export type StandingOf = Standing & { readonly renounced: readonly Period[] };

type DecisionRow = StoredRight & {
  readonly party_id: number;
  readonly programme: string;
  readonly version: number;
  readonly kind: DecisionKind;
};

interface TermRow {
  readonly party_id: number;
  readonly said_of: number;
  readonly programme: string;
  readonly ends_on: LocalDate;
  readonly days_before: number;
}

interface ContinuationRow {
  readonly party_id: number;
  readonly programme: string;
  readonly ends_on: LocalDate;
  readonly continued_until: LocalDate;
  readonly fact_key: string;
}

/**
 * What was decided, proposed, offered and told so far for these rights. Seven queries by person, however many rights: a birth touches
 * seventy and something was decided of few. What was said and told of a record that was merged since, such as that somebody gave the
 * right up, counts for the one kept.
 */
export async function standingsOf(
  tx: Tx,
  touched: readonly Touched[],
  { membersOf }: Membership,
): Promise<(right: Touched) => StandingOf> {
  const abouts = [...new Set(touched.map(({ about }) => about))];
  const decisions = await tx.query<DecisionRow>(
    `select distinct on (party_id, programme) party_id, programme, version, kind, timeline, once from entitlements.decision
     where party_id = any($1::bigint[]) order by party_id, programme, version desc`,
    [abouts],
  );
  const proposals = await tx.query<ProposalRow>(
    `select ${PROPOSAL_COLUMNS} from entitlements.proposal
     where party_id = any($1::bigint[]) and state <> 'withdrawn' and not (state = 'approved' and exists (
       select from entitlements.decision own join entitlements.decision undone using (party_id, programme)
       where own.party_id = proposal.party_id and own.id = proposal.decision_id and undone.kind = 'backed-out' and undone.version > own.version)) order by id`,
    [abouts],
  );
  const offers = await tx.query<OfferRow>(
    `select ${OFFER_COLUMNS} from entitlements.offer where party_id = any($1::bigint[]) and state = 'open'`,
    [abouts],
  );
  const roots = await membersOf(tx, abouts);
  const said = [[...roots.keys()], [...roots.values()]];
  const renounced = await tx.query<RenouncedRow>(
    `with said as (${SAID_OF})
     select root as party_id, programme, renounced_from, (
       select min(claimed_on) from entitlements.claim c join said of using (party_id)
       where (of.root, c.programme) = (said.root, r.programme) and c.known_from > r.known_from) as asked_again_on
     from entitlements.renunciation r join said using (party_id) order by known_from`,
    said,
  );
  const told = await tx.query<TermRow>(
    `select root as party_id, said.party_id as said_of, programme, ends_on, days_before from entitlements.term_notice join (${SAID_OF}) said using (party_id)`,
    said,
  );
  const continuations = await tx.query<ContinuationRow>(
    `select root as party_id, programme, ends_on, continued_until, fact_key
     from entitlements.continuation join (${SAID_OF}) said using (party_id) order by ends_on`,
    said,
  );
  const decisionOf = byRight(decisions.rows);
  const continuationsOf = byRight(continuations.rows);
  const proposalsOf = byRight(proposals.rows);
  const offersOf = byRight(offers.rows);
  const renouncedOf = byRight(renounced.rows);
  const toldOf = byRight(told.rows);
  const known = new Set(
    [decisionOf, continuationsOf, proposalsOf, offersOf, renouncedOf, toldOf].flatMap((its) => [...its.keys()]),
  );
  return (right) => {
    const key = rightKey(right);
    if (!known.has(key)) return NOTHING_SO_FAR; // of a new event nearly all rights
    const last = decisionOf.get(key)?.[0];
    const ours = (proposalsOf.get(key) ?? []).map(proposalOf);
    const going = continuationsOf.get(key)?.at(-1);
    const settled = ours.findLast(({ state }) => state === "approved" || state === "rejected");
    return {
      decided: last ? readRight(last) : NO_RIGHT,
      version: last?.version ?? 0,
      lastKind: last?.kind,
      openProposal: ours.find(({ state }) => state === "open" || state === "contested"),
      settledFactKey: settled?.factKey,
      openOffer: offersOf.get(key)?.map((row): Offer => offerOf(row))[0],
      continuation: going && { endsOn: going.ends_on, until: going.continued_until, factKey: going.fact_key },
      renounced: periodsOf(renouncedOf.get(key) ?? []),
      termsTold: (toldOf.get(key) ?? []).map((row): GivenTermNotice => ({
        of: row.said_of,
        endsOn: row.ends_on,
        daysBefore: row.days_before,
      })),
    };
  };
}

const NOTHING_SO_FAR: StandingOf = { decided: NO_RIGHT, version: 0, renounced: [], termsTold: [] };

interface RenouncedRow {
  readonly party_id: number;
  readonly programme: string;
  readonly renounced_from: LocalDate;
  readonly asked_again_on: LocalDate | null;
}

/** Of what was said before the right was asked for again, the last word counts; a word taken back before its day was none. */
function periodsOf(rows: readonly RenouncedRow[]): Period[] {
  const words = new Map(rows.map((row) => [row.asked_again_on ?? OPEN, row.renounced_from]));
  return [...words].flatMap(([until, from]) => (from < until ? [{ from, until }] : []));
}

/** Rights that are decided, proposed or offered about these parties, or of which they have or are paid a share. */
export async function rightsAround(tx: Tx, parties: readonly number[]): Promise<Touched[]> {
  const { rows } = await tx.query<Touched>(
    `select programme, party_id as about from entitlements.decision where party_id = any($1::bigint[]) or once_for && $1::bigint[]
     union select programme, party_id from entitlements.segment where beneficiary_id = any($1::bigint[]) or payee_id = any($1::bigint[])
     union select programme, party_id from entitlements.proposal where party_id = any($1::bigint[]) and state in ('open', 'contested')
     union select programme, party_id from entitlements.offer where party_id = any($1::bigint[]) and state = 'open'`,
    [parties],
  );
  return rows;
}

/** Under which records something may have been said of somebody. */
const SAID_OF = "select * from unnest($1::bigint[], $2::bigint[]) as said (party_id, root)";

const byRight = <Row extends { party_id: number; programme: string }>(rows: readonly Row[]): Map<string, Row[]> =>
  Map.groupBy(rows, ({ party_id, programme }) => rightKey({ programme, about: party_id }));
