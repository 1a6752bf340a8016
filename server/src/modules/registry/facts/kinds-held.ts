import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";

/** Of these kinds those of which anything was ever stated about these parties, or about one merged into them. */
export async function kindsHeld(
  tx: Tx,
  parties: readonly PartyId[],
  kinds: readonly string[],
): Promise<{ readonly partyId: PartyId; readonly kind: string }[]> {
  if (parties.length === 0 || kinds.length === 0) return [];
  const { rows } = await tx.query<{ partyId: PartyId; kind: string }>(
    `with asked as (select unnest($1::bigint[]) as id),
     member as (
       select id as root, id as party from asked
       union all select asked.id, merged.id from asked cross join lateral (
         select id from registry.party where merged_into = asked.id offset 0) merged)
     select distinct member.root as "partyId", fact.kind
       from member cross join lateral (
         select kind from registry.fact where party_id = member.party and kind = any($2::text[]) offset 0) fact`,
    [parties, kinds],
  );
  return rows;
}
