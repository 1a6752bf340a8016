import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";

/** Numbers for which lines wait, after one, in their order. */
export async function waitingPersons(tx: Tx, after: string, limit: number): Promise<string[]> {
  const { rows } = await tx.query<{ person: string }>(
    "select distinct person from contributions.waiting where person > $1 order by person limit $2",
    [after, limit],
  );
  return rows.map(({ person }) => person);
}

export interface Arrived {
  readonly person: string;
  readonly party: number;
}

/** Takes the waiting lines of months that are whole, of people who are known by now. Call it with them locked. Answers with how many count. */
export async function takeWaiting(
  tx: Tx,
  arrived: readonly Arrived[],
  { known, today }: { readonly known: number; readonly today: LocalDate },
): Promise<number> {
  const { rows } = await tx.query<{ taken: number }>(
    `with came as (
       delete from contributions.waiting w using unnest($1::text[], $2::bigint[]) as named (person, party), contributions.upload u
        where w.person = named.person and u.month = w.month and u.version = w.version and u.state = 'applied'
       returning w.*, named.party, u.id as upload),
     written as (
       insert into contributions.line (party_id, known_from, known_on, month, version, employer, amount, contribution)
       select distinct on (month, party, employer) party, $3, $4, month, version, employer, amount, contribution
         from came order by month, party, employer, line
       on conflict do nothing returning month, party_id, employer),
     noted as (
       insert into contributions.touched (party_id) select distinct party_id from written on conflict do nothing),
     repeated as (
       select came.upload, came.line from came
        where not exists (select from written w where w.month = came.month and w.party_id = came.party and w.employer = came.employer)
           or came.line > (select min(it.line) from came it
             where it.month = came.month and it.party = came.party and it.employer = came.employer)),
     refused as (
       insert into contributions.refusal (upload_id, line, code) select upload, line, 'line.repeated' from repeated),
     counted as (
       update contributions.upload u set taken = u.taken - its.lines, refused = u.refused + its.lines, added = u.added + its.written
         from (select upload, count(*) filter (where is_repeated) as lines,
                 count(*) filter (where not is_repeated) as written
                 from (select came.upload, exists (select from repeated r where r.upload = came.upload and r.line = came.line) as is_repeated
                         from came) each group by upload) its
        where u.id = its.upload)
     select count(*) as taken from written`,
    [arrived.map(({ person }) => person), arrived.map(({ party }) => party), known, sqlDay(today)],
  );
  return rows[0]?.taken ?? 0;
}

/** Lines of a version of a month that wait for their person. */
export async function countWaiting(tx: Tx, month: LocalDate, version: number): Promise<number> {
  const { rows } = await tx.query<{ lines: number }>(
    "select count(*) as lines from contributions.waiting where month = $1 and version = $2",
    [sqlDay(month), version],
  );
  return rows[0]?.lines ?? 0;
}
