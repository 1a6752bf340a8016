import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/database.ts";
import { fold } from "../domain/fold.ts";
import type { PartyId } from "../domain/statement.ts";

/** Two parties that look like one person who was introduced twice. */
export interface Double {
  /** The one looked at. */
  readonly party: PartyId;
  readonly other: PartyId;
}

/**
 * Which of these people were probably known already: the same name in plain letters and the same birth date, never two numbers of
 * one scheme, and a parent in common where parents are known of both. Usually it is a newborn without a number whom another
 * register introduces by one. Only equal names: `possibleDuplicates` also shows people who might be taken for one another.
 */
export async function findDoubles(tx: Tx, parties: readonly PartyId[]): Promise<Double[]> {
  const { rows: looked } = await tx.query<Looked>(
    `select party_id as party, given, family, patronymic, born_on as "bornOn" from registry.person
      where party_id = any($1::bigint[]) and born_on is not null and family <> ''`,
    [parties],
  );
  if (looked.length === 0) return [];
  // Hardly anybody has a namesake of the same day. `materialized` and `offset 0` ask what is asked of a pair only where there is
  // one, whatever the planner believes of tables that have just filled.
  const { rows } = await tx.query<Double & { patronymic: string; nth: number }>(
    `with pair as materialized (
       select asked.party, asked.nth, o.* from unnest($1::bigint[], $2::date[], $3::text[]) with ordinality asked(party, born_on, name, nth)
       cross join lateral (
         select p.party_id as other, p.patronymic, p.sex from registry.person p
          where p.born_on = asked.born_on and p.folded collate "C" >= asked.name and p.folded collate "C" < asked.name || '!'
            and p.party_id <> asked.party offset 0) o)
     select pair.party, other, pair.patronymic, nth from pair join registry.person n on n.party_id = pair.party
      where (n.sex is null or pair.sex is null or n.sex = pair.sex)
        and not exists (select from registry.party where id in (pair.party, other) and merged_into is not null)
        and not exists (select from registry.identifier i join registry.identifier j using (scheme)
                         where i.party_id = pair.party and j.party_id = other)
        and not exists (select from registry.merge m
                         where (m.kept, m.merged) in ((pair.party, other), (other, pair.party)))
        and (not exists (${PARENTS("pair.party")}) or not exists (${PARENTS("other")})
             or exists (${PARENTS("pair.party")} intersect ${PARENTS("other")}))
      order by pair.party, other`,
    [
      looked.map(({ party }) => party),
      looked.map(({ bornOn }) => sqlDay(bornOn)),
      looked.map(({ family, given }) => fold(`${family} ${given}`)),
    ],
  );
  return rows.flatMap(({ party, other, patronymic, nth }) => {
    const own = looked[nth - 1]?.patronymic ?? "";
    const agree = own === "" || patronymic === "" || fold(own) === fold(patronymic);
    return agree ? [{ party, other }] : [];
  });
}

interface Looked {
  readonly party: PartyId;
  readonly given: string;
  readonly family: string;
  readonly patronymic: string;
  readonly bornOn: LocalDate;
}

/** Parents by the ids of those kept: one who was merged is no other parent. */
const PARENTS = (child: string): string =>
  `select coalesce(p.merged_into, p.id) from registry.fact f join registry.party p on p.id = f.other_party_id
    where f.party_id = ${child} and f.kind = 'parent' and f.statement = 'assert'`;
