import type { Tx } from "../../../platform/index.ts";
import { lockAround } from "../../registry/index.ts";

/** People whose lines have changed since their rights were looked at, held until the end of the transaction with those around them. */
export async function takeTouched(tx: Tx, limit: number): Promise<number[]> {
  const { rows: next } = await tx.query<{ party: number }>(
    "select party_id as party from contributions.touched order by party_id limit $1",
    [limit],
  );
  if (next.length === 0) return [];
  // The people first and their rows afterwards, as whoever replaces lines does: else the two could wait for each other.
  const parties = next.map(({ party }) => party);
  await lockAround(tx, parties);
  const { rows } = await tx.query<{ party: number }>(
    "delete from contributions.touched where party_id = any($1::bigint[]) returning party_id as party",
    [parties],
  );
  return rows.map(({ party }) => party);
}
