import type { Pool, Tx } from "../../../platform/database.ts";
import { lastKnown } from "../../../platform/known.ts";
import { inTransaction } from "../../../platform/unit-of-work.ts";
import { ALIKE } from "./duplicates.ts";
import type { PartyId } from "../domain/statement.ts";

/** People of one transaction: a second on a registry of ten million, and no lock that anybody else waits for. */
const PIECE = 2_000;

/** A transaction may end after one that took its number later. None is open for as long as this: what it learned is in the next pass. */
const LATE = "10 minutes";

/** Twins have one birth date and one family: their given names must be alike too, unless the whole name is. */
const GIVEN = 0.3;
const WHOLE = 0.9;

export interface Compared {
  readonly people: number;
  /** Whether everybody who is new has been compared. */
  readonly done: boolean;
}

/**
 * Compares those of whom a name or birth date has been learned since the last time with everybody, piece by piece; at most `pieces`
 * of them. Killed anywhere, the next call goes on.
 */
export async function compareNewPeople(pool: Pool, pieces = Infinity): Promise<Compared> {
  let people = 0;
  for (let nth = 0; nth < pieces; nth++) {
    const piece = await inTransaction(pool, comparePiece);
    people += piece;
    if (piece === 0) return { people, done: true };
  }
  return { people, done: false };
}

/** When everybody was last compared; undefined before the first time. */
export async function lastCompared(tx: Tx): Promise<Date | undefined> {
  const { rows } = await tx.query<{ at: Date }>(
    "select ended_at as at from registry.comparison where ended_at is not null order by id desc limit 1",
  );
  return rows[0]?.at;
}

/** Compares the next people of the open pass; 0 when there are no more, and the pass is over. */
async function comparePiece(tx: Tx): Promise<number> {
  const pass = await openPass(tx);
  const { rows } = await tx.query<{ party: PartyId }>(
    `select p.party_id as party from registry.person p
      where p.party_id > $1
        and exists (select from registry.fact f where f.party_id = p.party_id and f.kind in ('name', 'birth') and f.known_from > $2)
      order by p.party_id limit ${PIECE}`,
    [pass.reached, pass.knownAfter],
  );
  const parties = rows.map(({ party }) => party);
  if (parties.length === 0) {
    await tx.query("update registry.comparison set ended_at = now() where id = $1", [pass.id]);
    return 0;
  }
  await tx.query("delete from registry.alike where party_id = any($1)", [parties]);
  await tx.query("delete from registry.alike where other_id = any($1)", [parties]);
  await insertAlike(tx, parties);
  await tx.query("update registry.comparison set reached = $2, people = people + $3 where id = $1", [
    pass.id,
    parties.at(-1),
    parties.length,
  ]);
  return parties.length;
}

interface Pass {
  readonly id: number;
  readonly knownAfter: number;
  readonly reached: PartyId;
}

/** The pass that is not over, else a new one; held, so that two who compare at once take turns. */
async function openPass(tx: Tx): Promise<Pass> {
  await tx.query(
    `insert into registry.comparison (known_after, known_through)
     select coalesce((select max(known_through) from registry.comparison where begun_at < now() - interval '${LATE}'), 0), $1
      where not exists (select from registry.comparison where ended_at is null)
     on conflict do nothing`,
    [await lastKnown(tx)],
  );
  const { rows } = await tx.query<Pass>(
    `select id, known_after as "knownAfter", reached from registry.comparison where ended_at is null for update`,
  );
  return rows[0] ?? openPass(tx); // another has ended it between the two statements
}

/** A birth date that one slip of the hand makes of another: a day, month or year off by one or ten, or day and month exchanged. */
const MISTYPED = `o.born_on in (p.born_on - 1, p.born_on + 1, p.born_on - 10, p.born_on + 10,
    (p.born_on - interval '1 month')::date, (p.born_on + interval '1 month')::date,
    (p.born_on - interval '1 year')::date, (p.born_on + interval '1 year')::date,
    (p.born_on - interval '10 years')::date, (p.born_on + interval '10 years')::date)
  or to_char(o.born_on, 'YYYYMMDD') = to_char(p.born_on, 'YYYYDDMM')`;

/** One name and two birth dates are two people, where each has a number of the same kind: namesakes are many. */
async function insertAlike(tx: Tx, parties: readonly PartyId[]): Promise<void> {
  await tx.query(
    `insert into registry.alike (party_id, other_id, names, same_birth_date)
     select least(party, other), greatest(party, other), max(names), bool_or(same) from (
       select p.party_id as party, o.party_id as other, similarity(p.sound, o.sound) as names, true as same
         from registry.person p
         join registry.person o on o.born_on = p.born_on and o.party_id <> p.party_id
          and (p.sex = o.sex or p.sex is null or o.sex is null)
        where p.party_id = any($1) and similarity(p.sound, o.sound) >= ${ALIKE}
          and (similarity(p.sound, o.sound) >= ${WHOLE}
               or similarity(split_part(p.sound, ' ', 2), split_part(o.sound, ' ', 2)) >= ${GIVEN})
       union all
       select p.party_id, o.party_id, 1, false
         from registry.person p
         join registry.person o on o.sound = p.sound and o.party_id <> p.party_id
          and (p.sex = o.sex or p.sex is null or o.sex is null)
        where p.party_id = any($1) and p.sound like '% %' and (p.born_on is null or o.born_on is null or ${MISTYPED})
          and not exists (select from registry.identifier i join registry.identifier j using (scheme)
                           where i.party_id = p.party_id and j.party_id = o.party_id)) pair
      group by 1, 2
     on conflict do nothing`,
    [parties],
  );
}
