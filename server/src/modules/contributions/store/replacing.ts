import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { Upload } from "./uploads.ts";

/** Makes this transaction the only one that begins to replace the month. */
export async function lockMonth(tx: Tx, month: LocalDate): Promise<void> {
  await tx.query("select pg_advisory_xact_lock(hashtext('contributions.month'), $1::int)", [month]);
}

/** Whether a later version of the month has begun to count. Call it under `lockMonth`. */
export async function isOvertaken(tx: Tx, { month, version }: Upload): Promise<boolean> {
  const { rows } = await tx.query(
    `select from contributions.upload where month = $1 and version > $2 and state in ('replacing', 'applied') limit 1`,
    [sqlDay(month), version],
  );
  return rows.length > 0;
}

/** Ends earlier versions of the month that are still being replaced: what they have changed is replaced in turn. Answers with them. */
export async function endEarlier(tx: Tx, { month, version }: Upload): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `update contributions.upload set state = 'superseded', ended_at = now()
      where month = $1 and version < $2 and state = 'replacing' returning id`,
    [sqlDay(month), version],
  );
  return rows.map(({ id }) => id);
}

/** The next people, in the order of id, who stand in the month as it comes or stood in it before. */
export async function nextParties(tx: Tx, { id, month, reached }: Upload, limit: number): Promise<number[]> {
  // The planner has no statistics of what is staged: left alone, it would sort all that is left of a month for each few people of
  // it.
  await tx.query("set local enable_sort = off; set local enable_hashagg = off; set local enable_bitmapscan = off");
  const { rows } = await tx.query<{ party: number }>(
    `select party from (
       (select distinct party_id as party from contributions.staged where upload_id = $1 and party_id > $3 order by 1 limit $4)
       union
       (select distinct party_id from contributions.line where month = $2 and party_id > $3 order by 1 limit $4)) both_sides
     order by party limit $4`,
    [id, sqlDay(month), reached, limit],
  );
  return rows.map(({ party }) => party);
}

/** What replacing the lines of some people has come to. */
export interface Replaced {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Replaces the lines of everybody up to a party: writes what differs and nothing else. Call it with them locked. */
export async function replaceUntil(
  tx: Tx,
  { id, month, version, reached }: Upload,
  until: number,
  { known, today }: { readonly known: number; readonly today: LocalDate },
): Promise<Replaced> {
  const { rows } = await tx.query<Replaced>(
    `with said as (
       delete from contributions.staged where upload_id = $1 and party_id > $4 and party_id <= $5
       returning party_id, employer, amount, contribution),
     held as (
       select distinct on (party_id, employer) party_id, employer, amount, contribution from contributions.line
        where month = $2 and party_id > $4 and party_id <= $5 order by party_id, employer, version desc),
     new as (
       select party_id, employer, said.amount, said.contribution,
         case when said.amount is null then 'removed' when held.amount is null then 'added' else 'changed' end as what
         from said full join held using (party_id, employer)
        where (said.amount, said.contribution) is distinct from (held.amount, held.contribution)),
     written as (
       insert into contributions.line (party_id, known_from, known_on, month, version, employer, amount, contribution)
       select party_id, $6, $7, $2, $3, employer, amount, contribution from new order by party_id, employer),
     noted as (
       insert into contributions.touched (party_id) select distinct party_id from new on conflict do nothing)
     select count(*) filter (where what = 'added') as added, count(*) filter (where what = 'changed') as changed,
       count(*) filter (where what = 'removed') as removed from new`,
    [id, sqlDay(month), version, reached, until, known, sqlDay(today)],
  );
  return rows[0] as Replaced; // an aggregate is one row
}
