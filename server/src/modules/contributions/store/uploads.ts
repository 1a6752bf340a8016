import { randomUUID } from "node:crypto";
import type { MonthManifest } from "@dayaq/contracts";
import { day, done, invariant, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";

export type UploadState = "receiving" | "reading" | "replacing" | "applied" | "superseded";

/** One version of one month, and how far it is. */
export interface Upload {
  readonly id: string;
  readonly sender: string;
  readonly register: string;
  /** Its first day. */
  readonly month: LocalDate;
  readonly version: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly received: number;
  readonly damaged: number;
  readonly state: UploadState;
  readonly readBytes: number;
  readonly readLines: number;
  /** The last party whose lines were replaced. */
  readonly reached: number;
  readonly taken: number;
  readonly refused: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

const COLUMNS = `id, sender, register, month, version, bytes, sha256, received, damaged, state, read_bytes as "readBytes",
  read_lines as "readLines", reached, taken, refused, added, changed, removed`;

/** Who vouches for a month: an agency by its signature, or an operator who hands in its file. */
export interface Sender {
  readonly sender: string;
  /** The key that signed, or the operator. */
  readonly signedBy: string;
}

/** Opens an upload, or finds the one that this version of the month already has. */
export async function openUpload(
  tx: Tx,
  { register, month, version, statedAt, bytes, sha256 }: MonthManifest,
  { sender, signedBy }: Sender,
): Promise<Outcome<Upload, "month.version-conflict">> {
  await tx.query(
    `insert into contributions.upload (id, sender, signed_by, register, month, version, stated_at, bytes, sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (month, version) do nothing`,
    [randomUUID(), sender, signedBy, register, firstDayOf(month), version, statedAt, bytes, sha256],
  );
  const { rows } = await tx.query<Upload>(
    `select ${COLUMNS} from contributions.upload where month = $1 and version = $2`,
    [firstDayOf(month), version],
  );
  const [upload] = rows;
  invariant(upload !== undefined, "an upload is never deleted");
  const isSame = upload.sender === sender && upload.register === register && upload.sha256 === sha256;
  return isSame ? done(upload) : refuse("month.version-conflict", { month, version });
}

const firstDayOf = (month: string): string => sqlDay(day(`${month}-01`));

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function findUpload(tx: Tx, id: string): Promise<Upload | undefined> {
  if (!UUID.test(id)) return undefined;
  const { rows } = await tx.query<Upload>(`select ${COLUMNS} from contributions.upload where id = $1`, [id]);
  return rows[0];
}

/** One that is there, held until the end of the transaction: nobody works on it meanwhile. */
export async function holdUpload(tx: Tx, id: string): Promise<Upload> {
  const { rows } = await tx.query<Upload>(`select ${COLUMNS} from contributions.upload where id = $1 for update`, [id]);
  invariant(rows[0] !== undefined, "an upload is never deleted");
  return rows[0];
}

/** All versions of a month, the latest last; or, of no month, the last ones begun. */
export async function listUploads(tx: Tx, month: LocalDate | undefined, limit: number): Promise<Upload[]> {
  const { rows } = await tx.query<Upload>(
    `select * from (select ${COLUMNS}, begun_at from contributions.upload where $1::date is null or month = $1
       order by begun_at desc limit $2) latest order by begun_at`,
    [month === undefined ? null : sqlDay(month), limit],
  );
  return rows;
}

/** The one that waits longest for somebody to work on it (after those that failed less often), held until the end of the transaction; of all, or the one asked for. */
export async function takeUpload(tx: Tx, id?: string): Promise<Upload | undefined> {
  const { rows } = await tx.query<Upload>(
    `select ${COLUMNS} from contributions.upload
      where state in ('receiving', 'reading', 'replacing') and (state <> 'receiving' or received = bytes)
        and ($1::uuid is null or id = $1)
      order by failures, begun_at limit 1 for update skip locked`,
    [id ?? null],
  );
  return rows[0];
}

/** A step failed by our fault: the others come first from now on. */
export async function noteFailure(tx: Tx, id: string): Promise<void> {
  await tx.query("update contributions.upload set failures = failures + 1 where id = $1", [id]);
}

/** What a step has come to; sums are what it adds. */
export interface Step {
  readonly state?: UploadState;
  readonly readBytes?: number;
  readonly readLines?: number;
  readonly reached?: number;
  readonly adds?: Readonly<Partial<Record<"taken" | "refused" | "added" | "changed" | "removed", number>>>;
}

export async function noteStep(tx: Tx, { id }: Upload, { state, adds = {}, ...step }: Step): Promise<void> {
  await tx.query(
    `update contributions.upload set state = coalesce($2::text, state), read_bytes = coalesce($3, read_bytes),
       read_lines = coalesce($4, read_lines), reached = coalesce($5, reached), taken = taken + $6, refused = refused + $7,
       added = added + $8, changed = changed + $9, removed = removed + $10,
       ended_at = case when $2::text in ('applied', 'superseded') then now() end
     where id = $1`,
    [
      id,
      state ?? null,
      step.readBytes ?? null,
      step.readLines ?? null,
      step.reached ?? null,
      adds.taken ?? 0,
      adds.refused ?? 0,
      adds.added ?? 0,
      adds.changed ?? 0,
      adds.removed ?? 0,
    ],
  );
}

/** Drops the bytes of uploads that were begun so many days ago and never came whole; they may be sent anew. Answers with how many. */
export async function dropAbandoned(tx: Tx, days: number): Promise<number> {
  const { rowCount } = await tx.query(
    `with abandoned as (
       update contributions.upload set received = 0
        where state = 'receiving' and received > 0 and begun_at < now() - make_interval(days => $1) returning id),
     dropped as (delete from contributions.part using abandoned where upload_id = abandoned.id)
     select from abandoned`,
    [days],
  );
  return rowCount;
}

/** The last month of which lines count. */
export async function lastMonth(tx: Tx): Promise<LocalDate | undefined> {
  const { rows } = await tx.query<{ month: LocalDate }>(
    "select month from contributions.upload where state = 'applied' order by month desc limit 1",
  );
  return rows[0]?.month;
}
