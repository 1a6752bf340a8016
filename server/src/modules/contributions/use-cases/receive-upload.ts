import { inTransaction, type Pool } from "../../../platform/index.ts";
import { appendPart, PART_BYTES } from "../store/parts.ts";
import { findUpload, holdUpload } from "../store/uploads.ts";
import { check } from "./work-on-upload.ts";

export type Received =
  /** `offset`: where the next bytes begin; that of the end when all have come and are those that were signed. */
  | { readonly ok: true; readonly offset: number }
  | {
      readonly ok: false;
      readonly code: "upload.offset" | "upload.damaged" | "upload.unknown";
      readonly offset: number;
    };

/**
 * Takes bytes from an offset on, part by part, each in a transaction of its own: what had come when a connection is cut off is
 * kept. Bytes beyond the end that the manifest named are not taken.
 */
export async function receiveBytes(
  pool: Pool,
  id: string,
  from: number,
  stream: AsyncIterable<Buffer | string>,
): Promise<Received> {
  if ((await inTransaction(pool, (tx) => findUpload(tx, id), { readOnly: true })) === undefined)
    return { ok: false, code: "upload.unknown", offset: 0 };
  let offset = from;
  let taken = true;
  for await (const part of partsOf(stream)) {
    taken = await inTransaction(pool, (tx) => appendPart(tx, id, offset, part)); // one after the other
    if (!taken) break;
    offset += part.length;
  }
  return inTransaction(pool, async (tx): Promise<Received> => {
    const upload = await holdUpload(tx, id);
    if (upload.state === "receiving" && upload.received === upload.bytes && !(await check(tx, upload)))
      return { ok: false, code: "upload.damaged", offset: 0 };
    return taken && upload.received === offset
      ? { ok: true, offset }
      : { ok: false, code: "upload.offset", offset: upload.received };
  });
}

/** The pieces of a stream, put together to parts; the rest when it ends or breaks off. */
async function* partsOf(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of stream) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      pieces.push(bytes);
      length += bytes.length;
      while (length >= PART_BYTES) {
        const all = Buffer.concat(pieces);
        yield all.subarray(0, PART_BYTES);
        pieces = [all.subarray(PART_BYTES)];
        length -= PART_BYTES;
      }
    }
  } catch {
    // The connection was cut off: what had come is kept, and its sender asks where to go on.
  }
  if (length > 0) yield Buffer.concat(pieces);
}
