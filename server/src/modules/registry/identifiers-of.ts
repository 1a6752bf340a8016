import type { Tx } from "../../platform/database.ts";
import type { PartyId } from "./domain/statement.ts";
import type { Identifier } from "./parties.ts";

/** The numbers by which the world names these parties; a merged one answers with those of the one kept too. */
export async function identifiersOf(tx: Tx, parties: readonly PartyId[]): Promise<Map<PartyId, Identifier[]>> {
  const { rows } = await tx.query<Identifier & { party: PartyId }>(
    `select asked.id as party, i.scheme, i.value
       from registry.party asked
       join registry.identifier i on i.party_id = any(array[asked.id, coalesce(asked.merged_into, asked.id)])
      where asked.id = any($1) order by i.scheme, i.value`,
    [parties],
  );
  const byParty = Map.groupBy(rows, ({ party }) => party);
  return new Map([...byParty].map(([party, own]) => [party, own.map(({ scheme, value }) => ({ scheme, value }))]));
}
