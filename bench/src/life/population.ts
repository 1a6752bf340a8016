import type { Pool } from "@dayaq/server/platform";

/** Whom a household of the invented population holds, by place: mother, father, three children. */
const HOUSEHOLD = 5;

/** What is stated of each person: everybody a birth, a name and a residence; parents, disabilities, pensions, work, accounts by share. */
const FACTS = `
  select id, 'birth' as kind, '' as key, jsonb_build_object('on', born, 'sex', sex, 'alive', true) as value,
    '-infinity'::date as valid_from, 'infinity'::date as valid_until, null::bigint as other, 'justice' as agency from people
  union all select id, 'name', '', jsonb_build_object('given', 'Ad' || id, 'family', 'Sınaq'), '-infinity', 'infinity', null, 'justice' from people
  union all select id, 'residence', '', '{"district": "BA", "permanent": true}', born, 'infinity', null, 'interior' from people
  union all select id, 'parent', 'mother', '{}', born, 'infinity', id - place, 'justice' from people where place > 1
  union all select id, 'parent', 'father', '{}', born, 'infinity', id - place + 1, 'justice' from people where place > 1
  union all select id, 'employment', 'work-' || id, '{"kind": "contract"}', '2020-01-01', 'infinity', null, 'labour' from people where place = 1 and chance < 70
  union all select id, 'disability', '', jsonb_build_object('percent', 31 + chance, 'cause', 'general', 'blind', chance = 0),
    '2024-03-01', '2027-03-01', null, 'medical-social-expertise' from people where chance < 6
  union all select id, 'labour-pension', 'age', '{"kind": "age", "amount": "412.00"}', '2022-01-01', 'infinity', null, 'social-fund' from people where place < 2 and chance between 80 and 84`;

/** Fills an empty registry with so many people in one statement a table; about five facts each. Analyzed, as a running database is. */
export async function populate(owner: Pool, people: number): Promise<number> {
  await owner.query(
    `insert into registry.party (id, uuid, kind) select id, gen_random_uuid(), 'person' from generate_series(1, ${people}) id`,
  );
  const { rowCount } = await owner.query(
    `with people as (
       select id, (id - 1) % ${HOUSEHOLD} as place, (id * 7919) % 100 as chance, case when id % 2 = 0 then 'male' else 'female' end as sex,
         case when (id - 1) % ${HOUSEHOLD} < 2 then date '1980-01-01' + (id * 31 % 5000)::int else date '2010-01-01' + (id * 37 % 5000)::int end as born
       from generate_series(1::bigint, ${people}) id)
     insert into registry.fact (party_id, kind, key, statement, value, valid_from, valid_until, other_party_id, known_from, known_on, stated_at, agency, record, record_version, message_id)
     select id, kind, key, 'assert', value, valid_from, valid_until, other, 1, '2025-07-01', '2025-07-01T09:00:00Z', agency, agency || ':' || id, 1, 'population' from (${FACTS}) said`,
  );
  await owner.query("vacuum analyze");
  return rowCount ?? 0;
}
