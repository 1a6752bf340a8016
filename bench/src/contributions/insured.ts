import type { Pool } from "@dayaq/server/platform";
import { finOf } from "./month.ts";

/** Numbers of one statement. */
const CHUNK = 100_000;

/** Gives every party a number, also those of whom nothing else is held. */
export async function numberAll(owner: Pool, people: number): Promise<void> {
  await owner.query(
    `insert into registry.party (id, uuid, kind) select id, gen_random_uuid(), 'person' from generate_series(1, ${people}) id
     on conflict do nothing`,
  );
  for (let from = 0; from < people; from += CHUNK) {
    const ids = Array.from({ length: Math.min(CHUNK, people - from) }, (_, at) => from + at + 1);
    await owner.query(
      "insert into registry.identifier (scheme, value, party_id) select 'FIN', * from unnest($1::text[], $2::bigint[])",
      [ids.map(finOf), ids],
    ); // a hundred thousand at a time
  }
  await owner.query("vacuum analyze");
}

/** What the first people earned in the months before, each month with its upload: whoever is looked at again has a life of work behind them. */
export async function workedBefore(owner: Pool, people: number, months: number): Promise<void> {
  await owner.query(
    `with month as (select (date '2025-06-01' - make_interval(months => nth))::date as month from generate_series(1, ${months}) nth),
     upload as (
       insert into contributions.upload (id, register, sender, signed_by, month, version, stated_at, bytes, sha256, state, received)
       select gen_random_uuid(), 'wage-lines', 'tax', 'bench', month, 1, month + interval '2 months', 1, repeat('0', 64), 'applied', 1 from month)
     insert into contributions.line (party_id, known_from, known_on, month, version, employer, amount, contribution)
     select id, 1, '2025-07-01', month, 1, '14000' || (id - 1) % 40000, 90000, 22500 from month, generate_series(1, ${people}) id`,
  );
  await owner.query("vacuum analyze contributions.line");
}
