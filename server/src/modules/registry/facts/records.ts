import { invariant } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";

export interface RecordName {
  /** Code of the register in the pack. */
  readonly register: string;
  readonly number: string;
}

/** A record of an agency as we hold it: the version that speaks, and who stands in which role in it. */
export interface HeldRecord extends RecordName {
  readonly version: number;
  readonly parties: Readonly<Record<string, PartyId>>;
}

/** `BIRTH/2025-17`: how facts name the record they come from. */
export const recordText = ({ register, number }: RecordName): string => `${register}/${number}`;

/**
 * Makes this transaction the only one that works on these names (records, identifiers) until it ends. Everything is
 * locked in one call and in one order, so that two batches never wait for each other in a circle.
 */
export async function lockNames(tx: Tx, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await tx.query(
    `select pg_advisory_xact_lock(name) from
       (select distinct hashtextextended(name, 0) as name from unnest($1::text[]) name order by 1) in_order`,
    [names],
  );
}

/** What is held of these records, by `recordText`; call it under `lockNames`. */
export async function heldRecords(tx: Tx, names: readonly RecordName[]): Promise<Map<string, HeldRecord>> {
  if (names.length === 0) return new Map();
  const { rows } = await tx.query<HeldRecord>(
    `select r.* from registry.record r join unnest($1::text[], $2::text[]) asked(register, number) using (register, number)`,
    [names.map(({ register }) => register), names.map(({ number }) => number)],
  );
  return new Map(rows.map((row) => [recordText(row), row]));
}

/** Keeps which version of each record speaks now. */
export async function holdRecords(tx: Tx, records: readonly HeldRecord[]): Promise<void> {
  if (records.length === 0) return;
  invariant(
    new Set(records.map(recordText)).size === records.length,
    "a batch holds each record once, in its last version",
  );
  await tx.query(
    `insert into registry.record (register, number, version, parties)
     select * from unnest($1::text[], $2::text[], $3::int[], $4::jsonb[])
     on conflict (register, number) do update set version = excluded.version, parties = excluded.parties`,
    [
      records.map(({ register }) => register),
      records.map(({ number }) => number),
      records.map(({ version }) => version),
      records.map(({ parties }) => JSON.stringify(parties)),
    ],
  );
}
