import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../platform/database.ts";
import { type End, orderFrom, type Touched } from "./store.ts";

/** Who is under a version: those whose number is below the share, and these. */
export interface ScopeOfStage {
  readonly version: number;
  readonly hash: string;
  readonly share: number;
  readonly parties: readonly number[];
}

const IN_SCOPE = "(determinations.slot_of($1, party_id) < $2 or party_id = any($3::bigint[]))";

/** Wakes the kept answers of these programmes about those in scope whom another law has answered for; answers with how many. */
export async function redateUnder(
  tx: Tx,
  { version, hash, share, parties }: ScopeOfStage,
  programmes: readonly string[],
  on: LocalDate,
): Promise<number> {
  const { rowCount } = await tx.query(
    `update determinations.determination set next_on = $4
     where ${IN_SCOPE} and programme = any($5::text[]) and law_hash <> $6 and (next_on is null or next_on > $4)`,
    [version, share, parties, sqlDay(on), programmes, hash],
  );
  return rowCount;
}

/** Wakes every kept answer that a law gave; answers with how many. */
export async function redateUnderLaw(tx: Tx, hash: string, on: LocalDate): Promise<number> {
  const { rowCount } = await tx.query(
    "update determinations.determination set next_on = $2 where law_hash = $1 and (next_on is null or next_on > $2)",
    [hash, sqlDay(on)],
  );
  return rowCount;
}

/** Wakes those in scope whom the shadow found to gain a right of which no answer is kept. */
export async function wakeShadowed(tx: Tx, { version, share, parties }: ScopeOfStage): Promise<void> {
  await tx.query(
    `insert into determinations.wake (party_id, programme)
     select party_id, programme from determinations.shadow_change c where version = $1 and ${IN_SCOPE}
       and not exists (select from determinations.determination d where d.party_id = c.party_id and d.programme = c.programme)
     on conflict do nothing`,
    [version, share, parties],
  );
}

/** Wakes these rights, whether or not an answer of them is kept. */
export async function wake(tx: Tx, rights: readonly Touched[]): Promise<void> {
  await tx.query(
    `insert into determinations.wake (party_id, programme) select * from unnest($1::bigint[], $2::text[]) on conflict do nothing`,
    [rights.map(({ about }) => about), rights.map(({ programme }) => programme)],
  );
}

/** Wakes those of these rights of which no answer is kept; answers with how many. */
export async function wakeUnkept(tx: Tx, rights: readonly Touched[]): Promise<number> {
  const { rowCount } = await tx.query(
    `insert into determinations.wake (party_id, programme)
     select * from unnest($1::bigint[], $2::text[]) as asked (party_id, programme)
     where not exists (select from determinations.determination d
       where d.party_id = asked.party_id and d.programme = asked.programme)
     on conflict do nothing`,
    [rights.map(({ about }) => about), rights.map(({ programme }) => programme)],
  );
  return rowCount;
}

/** Takes rights that were woken; each is looked at by the transaction that took it. */
export async function takeWoken(tx: Tx, limit: number, end: End): Promise<Touched[]> {
  const { rows } = await tx.query<Touched>(
    `delete from determinations.wake where (party_id, programme) in (
       select party_id, programme from determinations.wake order by ${orderFrom(end, ["party_id", "programme"])} limit $1 for update skip locked)
     returning programme, party_id as about`,
    [limit],
  );
  return rows;
}

/** Nobody waits to be woken by a law that is out of force. */
export async function forgetWoken(tx: Tx): Promise<void> {
  await tx.query("delete from determinations.wake");
}

/** Forgets the answers of programmes that the law does not have. */
export async function dropRights(tx: Tx, programmes: readonly string[]): Promise<void> {
  await tx.query("delete from determinations.determination where programme <> all($1::text[])", [programmes]);
}
