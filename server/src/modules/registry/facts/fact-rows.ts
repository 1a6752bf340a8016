import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { PartyId, WireValue } from "../domain/statement.ts";

/** A stored statement. `party` and `other` are the parties it was stated about, before any merge. */
export interface FactRow {
  readonly party: PartyId;
  readonly id: number;
  readonly kind: string;
  readonly key: string;
  readonly statement: "assert" | "annul" | "withdraw";
  readonly value: WireValue;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly other: PartyId | null;
  /** Seconds since 1970. */
  readonly statedAt: number;
  readonly agency: string;
  readonly record: string;
  readonly recordVersion: number;
  readonly knownFrom: number;
}

/** How a fact is named outside the registry: in determinations, traces and explanations. */
export const factId = ({ party, id }: { readonly party: PartyId; readonly id: number }): string => `${party}-${id}`;

/** The record of which a fact is said; of none where the name is not one that `factId` wrote. */
export const recordOfFact = (named: string): PartyId => (named.includes("-") ? Number(named.split("-")[0]) : NaN);

/** Who said a fact, and when we learned it: what stands beside it in an explanation. */
export interface FactSource {
  /** As `factId` writes it. */
  readonly id: string;
  readonly kind: string;
  readonly agency: string;
  readonly record: string;
  readonly recordVersion: number;
  readonly messageId: string;
  readonly knownOn: LocalDate;
  readonly knownFrom: number;
}

/* date_part: extract() would make a numeric of it first, a tenth of what a row costs. */
const COLUMNS = `party_id as party, id, kind, key, statement, value, valid_from as "from", valid_until as "until",
  other_party_id as other, date_part('epoch', stated_at) as "statedAt", agency, record, record_version as "recordVersion",
  known_from as "knownFrom"`;

export interface FactQuery {
  /** Only what was known at this number. */
  readonly knownAt?: number;
  /** Only these kinds; all when absent. */
  readonly kinds?: readonly string[];
}

/*
 * Each query goes from the people asked for to their statements, index read by index read: `offset 0` keeps the planner from
 * turning that round. Without it, a table whose statistics are young or whose parameters it misjudges is read whole.
 */

/** Every statement about these parties. */
export async function statementsOf(tx: Tx, parties: readonly PartyId[], query: FactQuery = {}): Promise<FactRow[]> {
  if (parties.length === 0 || query.kinds?.length === 0) return [];
  const { rows } = await tx.query<FactRow>(
    `select fact.* from unnest($1::bigint[]) asked(id) cross join lateral (
       select ${COLUMNS} from registry.fact where party_id = asked.id offset 0) fact
      where ($2::bigint is null or fact."knownFrom" <= $2) and ($3::text[] is null or fact.kind = any($3))`,
    [parties, query.knownAt ?? null, query.kinds ?? null],
  );
  return rows;
}

/** That somebody was stated to be something to a party: its parent, its carer. */
export interface Naming {
  readonly party: PartyId;
  readonly kind: string;
  readonly other: PartyId;
}

/**
 * Who was ever stated to have these parties as the other: whose parents, whose carers they are. Whether it counts is not said here: what
 * covers such a statement may name somebody else, so all that is stated of whoever is found has to be read.
 */
export async function namingOf(tx: Tx, others: readonly PartyId[], query: FactQuery = {}): Promise<Naming[]> {
  if (others.length === 0 || query.kinds?.length === 0) return [];
  const { rows } = await tx.query<Naming>(
    `select distinct naming.party_id as party, naming.kind, asked.id as other
       from unnest($1::bigint[]) asked(id) cross join lateral (
         select party_id, kind, known_from from registry.fact where other_party_id = asked.id offset 0) naming
      where ($2::bigint is null or naming.known_from <= $2) and ($3::text[] is null or naming.kind = any($3))`,
    [others, query.knownAt ?? null, query.kinds ?? null],
  );
  return rows;
}
