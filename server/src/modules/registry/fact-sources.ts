import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";

/** Who said a fact, and when we learned it: what stands beside it in an explanation. */
export interface FactSource {
  /** As `factId` writes it. */
  readonly id: string;
  readonly kind: string;
  readonly agency: string;
  readonly record: string;
  readonly recordVersion: number;
  readonly messageId: string;
  readonly knownOn: LocalDate;
  readonly knownFrom: number;
}

/** Sources of facts, by fact id. */
export async function factSources(tx: Tx, ids: readonly string[]): Promise<Map<string, FactSource>> {
  const keys = ids.map((id) => id.split("-").map(Number));
  const { rows } = await tx.query<FactSource>(
    `select f.party_id || '-' || f.id as id, f.kind, f.agency, f.record, f.record_version as "recordVersion",
       f.message_id as "messageId", f.known_on as "knownOn", f.known_from as "knownFrom"
       from unnest($1::bigint[], $2::bigint[]) asked(party_id, id) cross join lateral (
         select * from registry.fact where party_id = asked.party_id and id = asked.id offset 0) f`,
    [keys.map(([party]) => party), keys.map(([, id]) => id)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
