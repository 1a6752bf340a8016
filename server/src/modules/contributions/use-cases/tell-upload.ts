import { isoMonth } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { MENDING } from "../domain/codes.ts";
import { countRefusals, refusalsAfter } from "../store/refusals.ts";
import { findUpload, type UploadState } from "../store/uploads.ts";
import { countWaiting } from "../store/waiting.ts";

/** How an upload stands, for its sender: counts and codes, nothing of a person. */
export interface UploadTold {
  readonly month: string;
  readonly version: number;
  readonly state: UploadState;
  readonly bytes: number;
  readonly received: number;
  /** How often all bytes had come and were not those of the digest. */
  readonly damaged: number;
  readonly lines: number;
  /** Lines that count, or wait for their person. */
  readonly taken: number;
  readonly waiting: number;
  readonly refused: number;
  readonly refusedBy: Readonly<Record<string, number>>;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Undefined when there is no such upload. */
export async function tellUpload(tx: Tx, id: string): Promise<UploadTold | undefined> {
  const it = await findUpload(tx, id);
  if (it === undefined) return undefined;
  const { month, version, state, bytes, received, damaged, readLines, taken, refused, added, changed, removed } = it;
  return {
    month: isoMonth(month),
    version,
    state,
    bytes,
    received,
    damaged,
    lines: readLines,
    taken,
    waiting: await countWaiting(tx, month, version),
    refused,
    refusedBy: await countRefusals(tx, id),
    added,
    changed,
    removed,
  };
}

/** Refusals of one answer. */
const PAGE = 10_000;

/** Refused lines after a line, each as JSON with what is to be mended; `next` asks for those after them. */
export async function tellRefusals(
  tx: Tx,
  id: string,
  after: number,
): Promise<{ readonly lines: readonly string[]; readonly next?: number } | undefined> {
  if ((await findUpload(tx, id)) === undefined) return undefined;
  const page = await refusalsAfter(tx, id, after, PAGE);
  const last = page.length === PAGE ? page.at(-1) : undefined;
  return {
    lines: page.map((it) => JSON.stringify({ ...it, mend: MENDING[it.code] })),
    ...(last === undefined ? {} : { next: last.line }),
  };
}
