import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";

/** A child's parents and their other children. */
const HOPS = 2;

/**
 * Locks these people and everybody within two relations of them, in the order of id, until the transaction ends. A right may rest
 * on the facts of relatives: two events about two children of one fallen father both move his stipend, so both must hold him. What
 * a law looks at beyond these is locked when it is determined. Three things keep the statement fast: `offset 0` keeps the planner
 * from the indexes of relations and merges (see `relatives`), relations are asked only of those within the next hop, and people are
 * held by their ids, since a join would read all parties from the first on.
 */
export async function lockAround(tx: Tx, parties: readonly PartyId[]): Promise<void> {
  if (parties.length === 0) return;
  await tx.query(
    `with recursive around(id, hop) as (
       select id, 0 from unnest($1::bigint[]) id
       union
       select next.id, around.hop + next.step from around cross join lateral (
           (select other_party_id, 1 from registry.fact where around.hop < $2 and party_id = around.id offset 0)
           union all select party_id, 1 from registry.fact where around.hop < $2 and other_party_id = around.id
           union all (select merged_into, 0 from registry.party where id = around.id offset 0)
           union all select id, 0 from registry.party where merged_into = around.id
         ) next(id, step)
        where next.id is not null),
     held as (select from registry.party where id = any(array(select id from around)) order by id for update)
     select count(*) from held`,
    [parties, HOPS],
  );
}

/** Locks these people in the order of id, until the transaction ends. */
export async function lock(tx: Tx, parties: readonly PartyId[]): Promise<void> {
  await tx.query(
    `with held as (select from registry.party where id = any($1) order by id for update)
     select count(*) from held`,
    [parties],
  );
}
