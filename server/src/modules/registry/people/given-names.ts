import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";

/**
 * The given names by which people are spoken of: the present one, or the last that was stated where none holds any more. The child
 * of a birth that was withdrawn has no name, and its grant is still the grant for that child.
 */
export async function givenNames(tx: Tx, parties: readonly PartyId[]): Promise<Map<PartyId, string>> {
  if (parties.length === 0) return new Map();
  const { rows } = await tx.query<{ party: PartyId; given: string | null }>(
    `select asked.id as party, coalesce(nullif(p.given, ''),
       (select f.value ->> 'given' from registry.fact f
         where f.party_id = p.party_id and f.kind = 'name' and f.statement = 'assert'
         order by f.known_from desc, f.id desc limit 1)) as given
       from registry.party asked
       join registry.person p on p.party_id = coalesce(asked.merged_into, asked.id)
      where asked.id = any($1)`,
    [parties],
  );
  return new Map(rows.flatMap(({ party, given }) => (given === null || given === "" ? [] : [[party, given] as const])));
}
