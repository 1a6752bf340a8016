import type { LocalDate, Minor } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { ShadowDifference, ShadowKind } from "./domain/shadow-difference.ts";

/** How far the run of a version over the registry has come. */
export interface ShadowRun {
  readonly version: number;
  readonly knownAt: number;
  readonly on: LocalDate;
  readonly programmes: readonly string[];
  readonly afterParty: number;
  /** Looked at so far: people and households. */
  readonly people: number;
  readonly done: boolean;
}

/** What the version makes of one programme: how many rights, and how much money. */
export interface ShadowLine {
  readonly programme: string;
  readonly kind: ShadowKind;
  readonly rights: number;
  /** A month, or once; rights whose sum is not known add nothing. */
  readonly before: Minor;
  readonly after: Minor;
  /** What the months before come to more, or less. */
  readonly past: Minor;
}

/** A right that the version would change. */
export interface ShadowChange extends Omit<ShadowDifference, "from"> {
  readonly about: number;
  readonly programme: string;
  readonly from: LocalDate | undefined;
}

const RUN = `version, known_at as "knownAt", on_day as "on", programmes, after_party as "afterParty", people, done`;

/** Begins the run of a version anew. */
export async function beginShadow(
  tx: Tx,
  it: Pick<ShadowRun, "version" | "knownAt" | "on" | "programmes">,
): Promise<void> {
  await tx.query("delete from determinations.shadow_change where version = $1", [it.version]);
  await tx.query(
    `insert into determinations.shadow as s (version, known_at, on_day, programmes) values ($1, $2, $3, $4)
     on conflict (version) do update set known_at = excluded.known_at, on_day = excluded.on_day, programmes = excluded.programmes,
       after_party = 0, people = 0, done = false`,
    [it.version, it.knownAt, sqlDay(it.on), it.programmes],
  );
}

/** A run that is not done, unless another worker is at it. */
export async function takeShadow(tx: Tx): Promise<ShadowRun | undefined> {
  const { rows } = await tx.query<ShadowRun>(
    `select ${RUN} from determinations.shadow where not done order by version limit 1 for update skip locked`,
  );
  return rows[0];
}

export async function findShadow(tx: Tx, version: number): Promise<ShadowRun | undefined> {
  const { rows } = await tx.query<ShadowRun>(`select ${RUN} from determinations.shadow where version = $1`, [version]);
  return rows[0];
}

/** Keeps what a part of the run has found, and how far it came. */
export async function noteShadow(
  tx: Tx,
  { version }: ShadowRun,
  found: readonly (ShadowDifference & { readonly about: number; readonly programme: string })[],
  upTo: { readonly party: number; readonly people: number; readonly done: boolean },
): Promise<void> {
  if (found.length > 0)
    await tx.query(
      `insert into determinations.shadow_change (version, programme, kind, party_id, from_day, before, after, past)
       select $1, * from unnest($2::text[], $3::text[], $4::bigint[], $5::date[], $6::bigint[], $7::bigint[], $8::bigint[])`,
      [
        version,
        found.map(({ programme }) => programme),
        found.map(({ kind }) => kind),
        found.map(({ about }) => about),
        found.map(({ from }) => sqlDay(from)),
        found.map(({ before }) => before ?? null),
        found.map(({ after }) => after ?? null),
        found.map(({ past }) => past),
      ],
    );
  await tx.query(
    "update determinations.shadow set after_party = $2, people = people + $3, done = $4 where version = $1",
    [version, upTo.party, upTo.people, upTo.done],
  );
}

/** By programme and kind of change. */
export async function shadowLines(tx: Tx, version: number): Promise<ShadowLine[]> {
  const { rows } = await tx.query<ShadowLine>(
    `select programme, kind, count(*) as rights, coalesce(sum(before), 0)::bigint as before, coalesce(sum(after), 0)::bigint as after,
       sum(past)::bigint as past from determinations.shadow_change where version = $1 group by programme, kind order by programme, kind`,
    [version],
  );
  return rows;
}

/** The rights behind one line of the report, by party; as many as asked for behind one. */
export async function shadowChanges(
  tx: Tx,
  of: {
    readonly version: number;
    readonly programme: string;
    readonly kind: string;
    readonly after: number;
    readonly limit: number;
  },
): Promise<ShadowChange[]> {
  const { rows } = await tx.query<{
    about: number;
    programme: string;
    kind: ShadowKind;
    from_day: LocalDate | null;
    before: Minor | null;
    after: Minor | null;
    past: Minor;
  }>(
    `select party_id as about, programme, kind, from_day, before, after, past from determinations.shadow_change
     where version = $1 and programme = $2 and kind = $3 and party_id > $4 order by party_id limit $5`,
    [of.version, of.programme, of.kind, of.after, of.limit],
  );
  return rows.map(({ from_day: from, before, after, ...row }) => ({
    ...row,
    from: from ?? undefined,
    before: before ?? undefined,
    after: after ?? undefined,
  }));
}
