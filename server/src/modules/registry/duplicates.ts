import type { Tx } from "../../platform/database.ts";
import type { PartyId } from "./domain/statement.ts";

/** Two parties that may be one person, with what they have in common; whether they are is for two people to say. */
export interface PossibleDuplicate {
  readonly party: PartyId;
  readonly other: PartyId;
  /** 0 to 1: how alike the names are written. */
  readonly names: number;
  readonly sameBirthDate: boolean;
  /** Schemes in which each of the two has a number of their own: two different FINs speak against a duplicate. */
  readonly schemesOfBoth: readonly string[];
}

/** Names that are less alike are not shown: a common first name alone must not make a pair. */
const ALIKE = 0.55;

/** Who may be the same person as one of these: names that sound alike, and the same birth date or none on one side. */
export async function possibleDuplicates(tx: Tx, parties: readonly PartyId[]): Promise<PossibleDuplicate[]> {
  await tx.query(`set local pg_trgm.similarity_threshold = ${ALIKE}`);
  const { rows } = await tx.query<PossibleDuplicate>(
    `select p.party_id as party, o.party_id as other, similarity(p.folded, o.folded)::float8 as names,
       coalesce(p.born_on = o.born_on, false) as "sameBirthDate",
       array(select scheme from registry.identifier where party_id = p.party_id
             intersect select scheme from registry.identifier where party_id = o.party_id) as "schemesOfBoth"
       from registry.person p
       join registry.person o on o.sound % p.sound and o.party_id <> p.party_id
        and (p.born_on = o.born_on or p.born_on is null or o.born_on is null)
        and (p.sex = o.sex or p.sex is null or o.sex is null)
       join registry.party a on a.id = p.party_id and a.merged_into is null
       join registry.party b on b.id = o.party_id and b.merged_into is null
      where p.party_id = any($1)
        and not exists (select from registry.merge m where m.state in ('rejected', 'undone')
                         and (m.kept, m.merged) in ((p.party_id, o.party_id), (o.party_id, p.party_id)))
      order by "sameBirthDate" desc, names desc, other limit 100`,
    [parties],
  );
  return rows;
}
