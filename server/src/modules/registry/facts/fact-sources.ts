import type { Tx } from "../../../platform/database.ts";
import type { FactSource } from "./fact-rows.ts";
import type { FactLedger } from "./ledger.ts";

/** Sources of facts, by fact id. */
export async function factSources(
  tx: Tx,
  ids: readonly string[],
  ledgers: readonly FactLedger[] = [],
): Promise<Map<string, FactSource>> {
  const keys = ids.map((id) => id.split("-").map(Number));
  const { rows } = await tx.query<FactSource>(
    `select f.party_id || '-' || f.id as id, f.kind, f.agency, f.record, f.record_version as "recordVersion",
       f.message_id as "messageId", f.known_on as "knownOn", f.known_from as "knownFrom"
       from unnest($1::bigint[], $2::bigint[]) asked(party_id, id) cross join lateral (
         select * from registry.fact where party_id = asked.party_id and id = asked.id offset 0) f`,
    [keys.map(([party]) => party), keys.map(([, id]) => id)],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const ledger of ledgers) {
    const others = ids.flatMap((id, at) => (found.has(id) ? [] : [keyOf(keys[at] as number[])])); // a key for each id
    for (const source of await ledger.sourcesOf(tx, others)) found.set(source.id, source); // a handful of kinds at most
  }
  return found;
}

const keyOf = ([party, id]: readonly number[]) => ({ party: party as number, id: id as number }); // as `factId` wrote it
