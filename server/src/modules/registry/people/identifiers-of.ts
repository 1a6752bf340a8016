import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";
import type { Identifier } from "./parties.ts";

/** The numbers by which the world names these parties: of somebody under two records, those of both. */
export async function identifiersOf(tx: Tx, parties: readonly PartyId[]): Promise<Map<PartyId, Identifier[]>> {
  const { rows } = await tx.query<Identifier & { party: PartyId }>(
    `with asked as (select id, coalesce(merged_into, id) as root from registry.party where id = any($1)),
     member as (
       select id as party, root as member from asked
       union all select asked.id, merged.id from asked cross join lateral (
         select id from registry.party where merged_into = asked.root offset 0) merged)
     select member.party, i.scheme, i.value
       from member join registry.identifier i on i.party_id = member.member order by i.scheme, i.value`,
    [parties],
  );
  const byParty = Map.groupBy(rows, ({ party }) => party);
  return new Map([...byParty].map(([party, own]) => [party, own.map(({ scheme, value }) => ({ scheme, value }))]));
}
