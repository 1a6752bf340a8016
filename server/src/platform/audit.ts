import { type AuditBatch, findFlaw, nextBatch, type SealedRead } from "./audit-chain.ts";
import type { Tx } from "./database.ts";

/** One reading: who (an account's id, never a name) saw the data of which people, in which operation, on which legal basis. */
export interface AuditRead {
  readonly reader: string;
  readonly readerRole: string;
  readonly partyIds: readonly number[];
  readonly operation: string;
  readonly basis: string;
  readonly reason?: string;
}

/** Writes one row a person, in the transaction of the reading: what was not written was not shown. */
export async function recordReads(tx: Tx, reads: readonly AuditRead[]): Promise<void> {
  const rows = reads.flatMap(({ partyIds, reader, readerRole, operation, basis, reason = "" }) =>
    [...new Set(partyIds)].map((party_id) => ({ reader, reader_role: readerRole, party_id, operation, basis, reason })),
  );
  if (rows.length === 0) return;
  await tx.query(
    `insert into platform.audit_read (reader, reader_role, party_id, operation, basis, reason)
     select reader, reader_role, party_id, operation, basis, reason
     from jsonb_to_recordset($1) as r (reader text, reader_role text, party_id bigint, operation text, basis text, reason text)`,
    [JSON.stringify(rows)],
  );
}

/** Key of the advisory lock of sealing: one chain has one sealer at a time ("audit" in ASCII). */
const SEALING = 0x61_75_64_69_74;
/** Longer than any transaction of ours lives: a row that appears later than this after its reading began is never sealed, and verify says so. */
const TRANSACTION_MAX = "1 hour";
/** Rows of one batch at most, so that sealing and verifying hold little in memory (about 200 bytes a row). */
const BATCH_ROWS_MAX = 50_000;

const READ_COLUMNS = `id, to_char(read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "readAt", reader,
  reader_role as "readerRole", party_id as "partyId", operation, basis, reason`;
const BATCH_COLUMNS = `number, read_count as "readCount", reads_hash as "readsHash", previous_hash as "previousHash", hash`;

/** Seals the reads that no batch holds yet into the next batch; undefined when there is none. Publish the hash: it is what makes a cut-off end visible. */
export async function sealReads(tx: Tx): Promise<AuditBatch | undefined> {
  await tx.query("select pg_advisory_xact_lock($1)", [SEALING]);
  const { rows: last } = await tx.query<AuditBatch & { sealedAt: Date }>(
    `select ${BATCH_COLUMNS}, sealed_at as "sealedAt" from platform.audit_batch order by number desc limit 1`,
  );
  const { rows: reads } = await tx.query<SealedRead>(
    `select ${READ_COLUMNS} from platform.audit_read r
     where read_at >= coalesce($1::timestamptz - interval '${TRANSACTION_MAX}', '-infinity')
       and not exists (select from platform.audit_batch b where b.reads @> r.id
                        and ($1::timestamptz is null or b.sealed_at >= r.read_at))
     order by id limit ${BATCH_ROWS_MAX}`,
    [last[0]?.sealedAt ?? null],
  );
  if (reads.length === 0) return undefined;
  const batch = nextBatch(last[0], reads);
  await tx.query(
    `insert into platform.audit_batch (number, reads, read_count, reads_hash, previous_hash, hash)
     select $1, range_agg(int8range(id, id, '[]')), $3, $4, $5, $6 from unnest($2::bigint[]) as id`,
    [batch.number, reads.map(({ id }) => id), batch.readCount, batch.readsHash, batch.previousHash, batch.hash],
  );
  return batch;
}

export interface AuditReport {
  readonly batches: number;
  readonly reads: number;
  /** Rows that no batch holds yet: the newest ones. */
  readonly unsealed: number;
  /** Hash of the last batch: compare it with one that was published. */
  readonly head: string;
  /** The first thing that is wrong; undefined = the chain is whole. */
  readonly flaw?: string;
}

/** Goes through the whole chain, one batch in memory at a time, and stops at the first flaw. Run it in one snapshot (`repeatable read`). */
export async function verifyAudit(tx: Tx): Promise<AuditReport> {
  let previous: AuditBatch | undefined;
  let reads = 0;
  let flaw: string | undefined;
  for (;;) {
    // One batch a query on purpose: the chain is read in order and never held whole.
    const batch = await nextAfter(tx, previous?.number ?? 0);
    if (!batch) break;
    const rows = await readsOf(tx, batch.number);
    flaw = findFlaw(previous, batch, rows);
    if (flaw !== undefined) break;
    reads += rows.length;
    previous = batch;
  }
  const { rows } = await tx.query<{ all: number }>(`select count(*) as all from platform.audit_read`);
  const unsealed = (rows[0]?.all ?? 0) - reads;
  return {
    batches: previous?.number ?? 0,
    reads,
    unsealed,
    head: previous?.hash ?? "",
    ...(flaw === undefined ? {} : { flaw }),
  };
}

const nextAfter = async (tx: Tx, number: number): Promise<AuditBatch | undefined> =>
  (
    await tx.query<AuditBatch>(
      `select ${BATCH_COLUMNS} from platform.audit_batch where number > $1 order by number limit 1`,
      [number],
    )
  ).rows[0];

const readsOf = async (tx: Tx, number: number): Promise<SealedRead[]> =>
  (
    await tx.query<SealedRead>(
      `select ${READ_COLUMNS} from platform.audit_read
       where id in (select generate_series(lower(part), upper(part) - 1)
                    from platform.audit_batch b, unnest(b.reads) part where b.number = $1)
       order by id`,
      [number],
    )
  ).rows;
