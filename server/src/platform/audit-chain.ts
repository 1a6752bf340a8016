import { createHash } from "node:crypto";

/** A read as it is hashed: texts as PostgreSQL writes them, so that another program can repeat the hash from an export. */
export interface SealedRead {
  readonly id: number;
  /** ISO 8601 in UTC with microseconds: `2026-03-02T09:15:00.123456Z`. */
  readonly readAt: string;
  readonly reader: string;
  readonly readerRole: string;
  readonly partyId: number;
  readonly operation: string;
  readonly basis: string;
  readonly reason: string;
}

export interface AuditBatch {
  /** From 1, without a gap. */
  readonly number: number;
  readonly readCount: number;
  /** Lower-case hex of SHA-256, like every hash here. */
  readonly readsHash: string;
  /** Empty for the first batch. */
  readonly previousHash: string;
  readonly hash: string;
}

/** Hash of the rows of a batch: one line of JSON a row, fields in a fixed order, rows by id, each line ended by LF. */
export function hashReads(reads: readonly SealedRead[]): string {
  const hash = createHash("sha256");
  for (const { id, readAt, reader, readerRole, partyId, operation, basis, reason } of reads) {
    hash.update(`${JSON.stringify([id, readAt, reader, readerRole, partyId, operation, basis, reason])}\n`);
  }
  return hash.digest("hex");
}

export const hashBatch = ({ number, readCount, readsHash, previousHash }: Omit<AuditBatch, "hash">): string =>
  createHash("sha256")
    .update(JSON.stringify([number, readCount, readsHash, previousHash]))
    .digest("hex");

export const nextBatch = (previous: AuditBatch | undefined, reads: readonly SealedRead[]): AuditBatch => {
  const link = {
    number: (previous?.number ?? 0) + 1,
    readCount: reads.length,
    readsHash: hashReads(reads),
    previousHash: previous?.hash ?? "",
  };
  return { ...link, hash: hashBatch(link) };
};

/** What is wrong with one batch, given the one before it and its rows; undefined when it is as it was sealed. */
export function findFlaw(
  previous: AuditBatch | undefined,
  batch: AuditBatch,
  reads: readonly SealedRead[],
): string | undefined {
  if (batch.number !== (previous?.number ?? 0) + 1) return `batch ${(previous?.number ?? 0) + 1} is missing`;
  if (batch.previousHash !== (previous?.hash ?? "")) return `batch ${batch.number} does not follow the batch before it`;
  if (batch.hash !== hashBatch(batch)) return `batch ${batch.number} was changed after it was sealed`;
  if (batch.readCount !== reads.length)
    return `batch ${batch.number} was sealed with ${batch.readCount} rows and has ${reads.length}`;
  if (batch.readsHash !== hashReads(reads)) return `a row of batch ${batch.number} was changed after it was sealed`;
  return undefined;
}
