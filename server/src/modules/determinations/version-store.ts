import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import type { LawAct, LawActWord, LawVersion, Stage, VersionState } from "./domain/law-version.ts";

interface VersionRow {
  readonly id: number;
  readonly hash: string;
  readonly base: string;
  readonly title: string;
  readonly state: VersionState;
  readonly share: number;
  readonly districts: readonly string[];
  readonly loaded_on: LocalDate;
}

interface ActRow {
  readonly version: number;
  readonly act: LawActWord;
  readonly by: string;
  readonly reason: string;
  readonly share: number | null;
  readonly districts: readonly string[] | null;
  readonly on_day: LocalDate;
}

const VERSION = "id, hash, base, title, state, share, districts, loaded_on";

export async function insertVersion(
  tx: Tx,
  it: { readonly hash: string; readonly base: string; readonly title: string; readonly today: LocalDate },
): Promise<number> {
  const { rows } = await tx.query<{ id: number }>(
    "insert into determinations.law_version (hash, base, title, loaded_on) values ($1, $2, $3, $4) returning id",
    [it.hash, it.base, it.title, sqlDay(it.today)],
  );
  return (rows[0] as { id: number }).id; // one row
}

/** All of them, the newest first. */
export async function listVersions(tx: Tx): Promise<LawVersion[]> {
  const { rows } = await tx.query<VersionRow>(`select ${VERSION} from determinations.law_version order by id desc`);
  return withActs(tx, rows);
}

/** A version, held until the end of the transaction: what two people do with it comes one after the other. */
export async function takeVersion(tx: Tx, id: number): Promise<LawVersion | undefined> {
  const { rows } = await tx.query<VersionRow>(
    `select ${VERSION} from determinations.law_version where id = $1 for update`,
    [id],
  );
  return (await withActs(tx, rows))[0];
}

export async function findVersion(tx: Tx, id: number): Promise<LawVersion | undefined> {
  const { rows } = await tx.query<VersionRow>(`select ${VERSION} from determinations.law_version where id = $1`, [id]);
  return (await withActs(tx, rows))[0];
}

async function withActs(tx: Tx, rows: readonly VersionRow[]): Promise<LawVersion[]> {
  const { rows: acts } = await tx.query<ActRow>(
    "select version, act, by, reason, share, districts, on_day from determinations.law_act where version = any($1::bigint[]) order by version, nth",
    [rows.map(({ id }) => id)],
  );
  const actsOf = Map.groupBy(acts, ({ version }) => version);
  return rows.map(({ id, hash, base, title, state, share, districts, loaded_on: loadedOn }) => ({
    id,
    hash,
    base,
    title,
    state,
    stage: { share, districts },
    loadedOn,
    acts: (actsOf.get(id) ?? []).map(actOf),
  }));
}

const actOf = ({ act, by, reason, share, districts, on_day: on }: ActRow): LawAct => ({
  act,
  by,
  reason,
  on,
  stage: share === null ? undefined : { share, districts: districts ?? [] },
});

/** Keeps what was done, as the next act of the version. */
export async function recordAct(tx: Tx, version: number, { act, by, reason, on, stage }: LawAct): Promise<void> {
  await tx.query(
    `insert into determinations.law_act (version, nth, act, by, reason, share, districts, on_day)
     select $1, 1 + coalesce(max(nth), 0), $2, $3, $4, $5, $6, $7 from determinations.law_act where version = $1`,
    [version, act, by, reason, stage?.share ?? null, stage?.districts ?? null, sqlDay(on)],
  );
}

/** Puts a version into another state. The first time it is switched on, the number is kept from which decisions rest on it. */
export async function moveVersion(
  tx: Tx,
  id: number,
  to: { readonly state: VersionState; readonly stage?: Stage; readonly switchedOnKnown?: number },
): Promise<void> {
  await tx.query(
    `update determinations.law_version set state = $2, share = coalesce($3, share), districts = coalesce($4, districts),
       switched_on_known = coalesce(switched_on_known, $5) where id = $1`,
    [id, to.state, to.stage?.share ?? null, to.stage?.districts ?? null, to.switchedOnKnown ?? null],
  );
}

/** Whether another version is in stages, or on its way out: two at once would leave nobody able to say who is under which law. */
export async function isOtherOnTheWay(tx: Tx, id: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    "select from determinations.law_version where state in ('in-stages', 'backing-out') and id <> $1",
    [id],
  );
  return rowCount > 0;
}

/** A version that is being backed out, and how far it has come. */
export interface BackingOut {
  readonly id: number;
  readonly hash: string;
  /** No decision under it is older than this number. */
  readonly since: number;
  readonly after: number;
}

/** The version that is being backed out, unless another worker is at it. */
export async function takeBackingOut(tx: Tx): Promise<BackingOut | undefined> {
  const { rows } = await tx.query<BackingOut>(
    `select id, hash, coalesce(switched_on_known, 0) as since, backed_out_up_to as after
     from determinations.law_version where state = 'backing-out' for update skip locked`,
  );
  return rows[0];
}

export async function noteBackedOut(tx: Tx, id: number, upTo: number): Promise<void> {
  await tx.query("update determinations.law_version set backed_out_up_to = $2 where id = $1", [id, upTo]);
}
