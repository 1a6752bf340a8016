import type { Pool } from "@dayaq/server/platform";

/** How people are called in a picture: by number, or by name and birth date where they have none. Our own ids differ from run to run. */
const CALLED = `select p.id, coalesce(
    (select min(i.scheme || ':' || i.value) from registry.identifier i where i.party_id = p.id),
    (select concat_ws(' ', n.given, n.family, n.born_on) from registry.person n where n.party_id = p.id),
    'nobody') as called
  from registry.party p`;

/** Every answer that is kept, as text without internal ids: two countries that were told the same have the same picture. */
export async function pictureOf(pool: Pool): Promise<readonly string[]> {
  const { rows: people } = await pool.query<{ id: number; called: string }>(CALLED);
  const called = new Map(people.map((it) => [it.id, it.called]));
  const { rows } = await pool.query<{ about: number; programme: string; answer: string }>(
    `select party_id as about, programme, concat_ws(' ', timeline, once, conditions, next_on) as answer
       from determinations.determination`,
  );
  const name = (id: number): string => called.get(id) ?? `party ${id}`;
  return rows
    .map(
      ({ about, programme, answer }) =>
        `${programme} ${name(about)} ${answer.replaceAll(/"(beneficiary|payee|person)": (\d+)/g, (_, role: string, id: string) => `"${role}": "${name(Number(id))}"`)}`,
    )
    .toSorted();
}
