import type { LocalDate } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import type { Touched } from "../determinations/index.ts";
import type { DecisionKind } from "./domain/decision.ts";
import { NO_RIGHT, type Right } from "./domain/right.ts";
import type { StoredTrace } from "./stored-trace.ts";
import { readRight, type StoredRight } from "./stored-right.ts";

/** Decisions that rest on a law, taken since a number. */
export interface UnderLaw {
  readonly hash: string;
  readonly since: number;
}

/** A decision of a right under the law, with none since that put back what was before it. */
const STANDS = `d.law_hash = $1 and d.known_at >= $2 and d.version > coalesce((select max(undone.version) from entitlements.decision undone
  where undone.party_id = d.party_id and undone.programme = d.programme and undone.kind = 'backed-out'), 0)`;

/** Rights of some parties, and the last of these parties; undefined when there was none left. */
export interface RightsUnder {
  readonly rights: readonly Touched[];
  readonly upTo: number | undefined;
}

/**
 * The rights of which something was decided under a law, among the next decisions of parties above an id. A part is so many decisions
 * and not so many rights: what is looked for may be rare, and no part is to read all there are.
 */
export async function rightsUnder(
  tx: Tx,
  { hash, since }: UnderLaw,
  after: number,
  decisions: number,
): Promise<RightsUnder> {
  const { rows: parts } = await tx.query<{ upTo: number | null }>(
    `select max(party_id) as "upTo" from (select party_id from entitlements.decision where party_id > $1 order by party_id limit $2) part`,
    [after, decisions],
  );
  const upTo = parts[0]?.upTo ?? undefined;
  if (upTo === undefined) return { rights: [], upTo };
  const { rows } = await tx.query<Touched>(
    `select distinct d.programme, d.party_id as about from entitlements.decision d
     where d.party_id > $3 and d.party_id <= $4 and ${STANDS} order by about, programme`,
    [hash, since, after, upTo],
  );
  return { rights: rows, upTo };
}

/** The rights that wait for a person under a law, as far as another law has them. */
export async function proposedUnder(
  tx: Tx,
  { hash, since }: UnderLaw,
  programmes: readonly string[],
): Promise<readonly Touched[]> {
  const { rows } = await tx.query<Touched>(
    `select distinct programme, party_id as about from entitlements.proposal
     where law_hash = $1 and known_at >= $2 and programme = any($3) and state in ('open', 'contested')`,
    [hash, since, programmes],
  );
  return rows;
}

/** What was decided of a right last before the law, and why. */
export interface DecidedBefore {
  readonly decided: Right;
  readonly kind: DecisionKind | undefined;
  /** Why the law's own last decision was taken, and on which day. */
  readonly lastTrace: StoredTrace;
  readonly lastOn: LocalDate;
}

type Row = Touched & {
  readonly kind: DecisionKind | null;
  readonly timeline: StoredRight["timeline"] | null;
  readonly once: StoredRight["once"] | null;
  readonly last_trace: StoredTrace;
  readonly last_on: LocalDate;
};

/** The same for many rights, by right. Decisions of a right are numbered without a gap, so the one before the first is the last before. */
export async function decidedBefore(
  tx: Tx,
  { hash, since }: UnderLaw,
  rights: readonly Touched[],
): Promise<ReadonlyMap<string, DecidedBefore>> {
  const { rows } = await tx.query<Row>(
    `select own.programme, own.party_id as about, earlier.kind, earlier.timeline, earlier.once, last.trace as last_trace, last.decided_on as last_on
     from (select d.party_id, d.programme, min(d.version) as first, max(d.version) as last from entitlements.decision d
           join unnest($3::bigint[], $4::text[]) as asked (party_id, programme) using (party_id, programme)
           where ${STANDS} group by d.party_id, d.programme) own
     join entitlements.decision last on last.party_id = own.party_id and last.programme = own.programme and last.version = own.last
     left join entitlements.decision earlier
       on earlier.party_id = own.party_id and earlier.programme = own.programme and earlier.version = own.first - 1`,
    [hash, since, rights.map(({ about }) => about), rights.map(({ programme }) => programme)],
  );
  return new Map(
    rows.map(({ programme, about, kind, timeline, once, last_trace: lastTrace, last_on: lastOn }) => [
      rightKey({ programme, about }),
      {
        decided: timeline && once ? readRight({ timeline, once }) : NO_RIGHT,
        kind: kind ?? undefined,
        lastTrace,
        lastOn,
      },
    ]),
  );
}
