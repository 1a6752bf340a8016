import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";

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
export const ALIKE = 0.55;

/** Schemes in which each of two has a number. */
const schemesOfBoth = (party: string, other: string): string =>
  `array(select scheme from registry.identifier where party_id = ${party}
         intersect select scheme from registry.identifier where party_id = ${other})`;

/** Two that are both themselves still, and that nobody has said to be two people. */
const stillTwo = (party: string, other: string): string =>
  `not exists (select from registry.party where id in (${party}, ${other}) and merged_into is not null)
   and not exists (select from registry.merge m where m.state in ('rejected', 'undone')
                    and (m.kept, m.merged) in ((${party}, ${other}), (${other}, ${party})))`;

/** Who may be the same person as one of these: names that sound alike, and the same birth date or none on one side. */
export async function possibleDuplicates(tx: Tx, parties: readonly PartyId[]): Promise<PossibleDuplicate[]> {
  await tx.query(`set local pg_trgm.similarity_threshold = ${ALIKE}`);
  const { rows } = await tx.query<PossibleDuplicate>(
    `select p.party_id as party, o.party_id as other, similarity(p.folded, o.folded)::float8 as names,
       coalesce(p.born_on = o.born_on, false) as "sameBirthDate",
       ${schemesOfBoth("p.party_id", "o.party_id")} as "schemesOfBoth"
       from registry.person p
       join registry.person o on o.sound % p.sound and o.party_id <> p.party_id
        and (p.born_on = o.born_on or p.born_on is null or o.born_on is null)
        and (p.sex = o.sex or p.sex is null or o.sex is null)
      where p.party_id = any($1) and ${stillTwo("p.party_id", "o.party_id")}
      order by "sameBirthDate" desc, names desc, other limit 100`,
    [parties],
  );
  return rows;
}

const PAIR = `a.names::float8 as names, a.same_birth_date as "sameBirthDate",
  ${schemesOfBoth("a.party_id", "a.other_id")} as "schemesOfBoth"`;

/** What the comparison of the whole registry has found for one of these, and not only on one birth date: see `compareNewPeople`. */
export async function foundAlike(tx: Tx, party: PartyId): Promise<PossibleDuplicate[]> {
  const { rows } = await tx.query<PossibleDuplicate>(
    `select $1::bigint as party, case when a.party_id = $1 then a.other_id else a.party_id end as other, ${PAIR}
       from registry.alike a
      where (a.party_id = $1 or a.other_id = $1) and ${stillTwo("a.party_id", "a.other_id")}
      order by a.same_birth_date desc, a.names desc, other`,
    [party],
  );
  return rows;
}

/** A page of all pairs found over the whole registry, the most alike first. */
export async function listAlike(tx: Tx, page: number, size: number): Promise<PossibleDuplicate[]> {
  const { rows } = await tx.query<PossibleDuplicate>(
    `select a.party_id as party, a.other_id as other, ${PAIR} from registry.alike a
      where ${stillTwo("a.party_id", "a.other_id")}
      order by a.same_birth_date desc, a.names desc, a.party_id, a.other_id limit $1 offset $2`,
    [size, (page - 1) * size],
  );
  return rows;
}

export async function countAlike(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ count: number }>(
    `select count(*)::int as count from registry.alike a where ${stillTwo("a.party_id", "a.other_id")}`,
  );
  return rows[0]?.count ?? 0;
}
