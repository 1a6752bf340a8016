import { sqlDay, type Tx } from "../../../platform/database.ts";
import { sound } from "../domain/fold.ts";
import type { Sought } from "../domain/search-criteria.ts";
import type { PartyId } from "../domain/statement.ts";

/** People put in order for one search at most. Whoever seeks a name that more than these bear has to say more. */
const CANDIDATES_MAX = 3000;

/** How much of a word must be found in a name. First what sounds the same; only where that is not enough, what is written much like it. */
const SAME = 0.9;
/** Two of three letters of a short word, or one wrong letter of a longer one. */
const ALIKE = 0.45;

/** People whom a search may mean, `wanted` of them or more if there are. Without order. */
export async function candidates(
  tx: Tx,
  sought: Sought,
  among: readonly PartyId[] | undefined,
  wanted: number,
): Promise<PartyId[]> {
  const close = await fitting(tx, sought, among, SAME);
  if (close.length >= wanted || sought.words.length === 0) return close;
  return [...new Set([...close, ...(await fitting(tx, sought, among, ALIKE))])];
}

async function fitting(
  tx: Tx,
  { words, bornOn }: Sought,
  among: readonly PartyId[] | undefined,
  threshold: number,
): Promise<PartyId[]> {
  await tx.query(`set local pg_trgm.word_similarity_threshold = ${threshold}`);
  // Each word is a parameter and a condition of its own: only so the index answers it.
  const fits = words.map((_, index) => `and $${index + 3} <% p.sound`).join(" ");
  const { rows } = await tx.query<{ party: PartyId }>(
    `select p.party_id as party from registry.person p
      where ($1::bigint[] is null or p.party_id = any($1)) and ($2::date is null or p.born_on = $2)
        and (p.folded <> '' or $1::bigint[] is not null) ${fits}
        and exists (select from registry.party where id = p.party_id and merged_into is null)
      limit ${CANDIDATES_MAX}`,
    [among ?? null, bornOn === undefined ? null : sqlDay(bornOn), ...words.map(sound)],
  );
  return rows.map(({ party }) => party);
}
