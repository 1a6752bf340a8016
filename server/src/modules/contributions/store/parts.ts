import { createHash } from "node:crypto";
import type { Tx } from "../../../platform/index.ts";
import type { Upload } from "./uploads.ts";

/** Bytes of a part: what a connection that is cut off can lose. */
export const PART_BYTES = 1024 * 1024;

/** Keeps the next bytes of an upload; false where others have come there, or the upload wants none. */
export async function appendPart(tx: Tx, id: string, starts: number, bytes: Buffer): Promise<boolean> {
  const { rowCount } = await tx.query(
    `update contributions.upload set received = received + $3
      where id = $1 and received = $2 and received + $3 <= bytes and state = 'receiving'`,
    [id, starts, bytes.length],
  );
  if (rowCount === 0) return false;
  await tx.query("insert into contributions.part (upload_id, starts, bytes) values ($1, $2, $3)", [id, starts, bytes]);
  return true;
}

/** Bytes from an offset on, as many as asked for or all that are left. */
export async function readBytes(tx: Tx, { id }: Upload, from: number, count: number): Promise<Buffer> {
  const { rows } = await tx.query<{ starts: number; bytes: Buffer }>(
    `select starts, bytes from contributions.part
      where upload_id = $1 and starts > $2::bigint - $4::bigint and starts < $2::bigint + $3::bigint
        and starts + length(bytes) > $2::bigint order by starts`,
    [id, from, count, PART_BYTES],
  );
  const [first] = rows;
  const skip = first === undefined ? 0 : from - first.starts;
  return Buffer.concat(rows.map(({ bytes }) => bytes)).subarray(skip, skip + count);
}

/** Whether the bytes that came are those that were signed. */
export async function isWhole(tx: Tx, upload: Upload): Promise<boolean> {
  const hash = createHash("sha256");
  for (let at = 0; at < upload.bytes; at += PART_BYTES) {
    hash.update(await readBytes(tx, upload, at, PART_BYTES)); // one after the other: they may be more than memory holds
  }
  return hash.digest("hex") === upload.sha256;
}

export async function dropParts(tx: Tx, { id }: Upload): Promise<void> {
  await tx.query("delete from contributions.part where upload_id = $1", [id]);
}

/** All bytes had come and were others: they begin anew. */
export async function beginAnew(tx: Tx, upload: Upload): Promise<void> {
  await dropParts(tx, upload);
  await tx.query("update contributions.upload set received = 0, damaged = damaged + 1 where id = $1", [upload.id]);
}
