import { finished } from "node:stream/promises";
import { invariant } from "@dayaq/kernel";
import { from } from "pg-copy-streams";
import { Session, sqlDay, type Tx } from "../../../platform/index.ts";
import type { Refused } from "../domain/codes.ts";
import type { ReadLine } from "../use-cases/read-lines.ts";
import type { Upload } from "./uploads.ts";

/** A line whose person is known, or null. */
export interface StagedLine extends ReadLine {
  readonly party: number | null;
}

/** Puts lines into the staging table by COPY. Their texts are of letters, digits and hyphens, so none needs to be escaped. */
export async function stage(tx: Tx, { id }: Upload, lines: readonly StagedLine[]): Promise<void> {
  if (lines.length === 0) return;
  invariant(tx instanceof Session, "rows are copied into a session of the database");
  const into = tx.client.query(
    from("copy contributions.staged (upload_id, line, person, party_id, employer, amount, contribution) from stdin"),
  );
  const text = lines.map(
    ({ line, scheme, value, party, employer, amount, contribution }) =>
      `${id}\t${line}\t${scheme}:${value}\t${party ?? "\\N"}\t${employer}\t${amount}\t${contribution}\n`,
  );
  into.end(text.join(""));
  await finished(into);
}

export async function keepRefusals(tx: Tx, { id }: Upload, refused: readonly Refused[]): Promise<void> {
  if (refused.length === 0) return;
  await tx.query(
    `insert into contributions.refusal (upload_id, line, code, detail)
     select $1, line, code, detail from unnest($2::int[], $3::text[], $4::jsonb[]) as refused (line, code, detail)`,
    [
      id,
      refused.map(({ line }) => line),
      refused.map(({ code }) => code),
      refused.map(({ detail }) => JSON.stringify(detail)),
    ],
  );
}

/**
 * Refuses each line whose person and employer stand on an earlier line too, also by another number; answers with how many.
 * Lines are deleted by the place they lie at, never by a join: a month that has just come is in no statistics, and a planner that
 * took it for one row read all of it anew for each of its lines.
 */
export async function refuseRepeated(tx: Tx, { id }: Upload): Promise<number> {
  const { rowCount } = await tx.query(
    `with repeated as materialized (
       select place, line, first from (
         select ctid as place, line, first_value(line) over one as first, row_number() over one as number from contributions.staged
          where upload_id = $1 window one as (partition by coalesce(party_id::text, person), employer order by line)) numbered
        where number > 1),
     dropped as (delete from contributions.staged where ctid = any(array(select place from repeated)))
     insert into contributions.refusal (upload_id, line, code, detail)
     select $1, line, 'line.repeated', jsonb_build_object('first', first) from repeated`,
    [id],
  );
  return rowCount;
}

/** Puts the lines of people whom nobody knows aside, in the place of those of an earlier version. */
export async function putAside(tx: Tx, { id, month, version }: Upload): Promise<void> {
  await tx.query("delete from contributions.waiting where month = $1", [sqlDay(month)]);
  await tx.query(
    `with unknown as (delete from contributions.staged where upload_id = $1 and party_id is null returning *)
     insert into contributions.waiting (month, version, line, person, employer, amount, contribution)
     select $2, $3, line, person, employer, amount, contribution from unknown`,
    [id, sqlDay(month), version],
  );
}

export async function dropStaged(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query("delete from contributions.staged where upload_id = any($1::uuid[])", [ids]);
}
