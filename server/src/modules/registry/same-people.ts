import { sqlDay, type Tx } from "../../platform/database.ts";
import { fold } from "./domain/fold.ts";
import type { PartyId } from "./domain/statement.ts";
import { people } from "./person-view.ts";

/** Two parties that look like one person who was introduced twice. */
export interface Double {
  /** The one looked at. */
  readonly party: PartyId;
  readonly other: PartyId;
}

/**
 * Who of these was probably known already: the same name in plain letters and the same birth date, never two numbers of one
 * scheme, and a parent in common where parents are known of both. A newborn without a number whom another register introduces
 * by one is the usual case. Only equal names: `possibleDuplicates` also shows whom one might take for another.
 */
export async function findDoubles(tx: Tx, parties: readonly PartyId[]): Promise<Double[]> {
  const looked = [...(await people(tx, parties)).entries()].flatMap(([party, { given, family, bornOn, patronymic }]) =>
    bornOn === null || family === "" ? [] : [{ party, bornOn, name: fold(`${family} ${given}`), patronymic }],
  );
  if (looked.length === 0) return [];
  const { rows } = await tx.query<Double & { patronymic: string; nth: number }>(
    `select asked.party, o.party_id as other, o.patronymic, asked.nth
       from unnest($1::bigint[], $2::date[], $3::text[]) with ordinality asked(party, born_on, name, nth)
       cross join lateral (
         select p.* from registry.person p
          where p.born_on = asked.born_on and p.folded collate "C" >= asked.name and p.folded collate "C" < asked.name || '!'
            and p.party_id <> asked.party offset 0) o
       join registry.person n on n.party_id = asked.party
       join registry.party a on a.id = asked.party and a.merged_into is null
       join registry.party b on b.id = o.party_id and b.merged_into is null
      where (n.sex is null or o.sex is null or n.sex = o.sex)
        and not exists (select from registry.identifier i join registry.identifier j using (scheme)
                         where i.party_id = asked.party and j.party_id = o.party_id)
        and not exists (select from registry.merge m
                         where (m.kept, m.merged) in ((asked.party, o.party_id), (o.party_id, asked.party)))
        and (not exists (${PARENTS("asked.party")}) or not exists (${PARENTS("o.party_id")})
             or exists (${PARENTS("asked.party")} intersect ${PARENTS("o.party_id")}))
      order by asked.party, other`,
    [looked.map(({ party }) => party), looked.map(({ bornOn }) => sqlDay(bornOn)), looked.map(({ name }) => name)],
  );
  return rows.flatMap(({ party, other, patronymic, nth }) => {
    const own = looked[nth - 1]?.patronymic ?? "";
    const agree = own === "" || patronymic === "" || fold(own) === fold(patronymic);
    return agree ? [{ party, other }] : [];
  });
}

/** Parents by the ids of those kept: one who was merged is no other parent. */
const PARENTS = (child: string): string =>
  `select coalesce(p.merged_into, p.id) from registry.fact f join registry.party p on p.id = f.other_party_id
    where f.party_id = ${child} and f.kind = 'parent' and f.statement = 'assert'`;
