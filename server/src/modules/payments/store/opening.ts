import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { Matter } from "../domain/settlement.ts";

interface Month {
  readonly first: LocalDate;
  readonly next: LocalDate;
}

/** Party ids above `after`, up to and with `last`. */
interface Parties {
  readonly after: number;
  readonly last: number;
}

/** Everything decided that touches the month, and whether it is the simple case: one amount, every day, nothing beside it. */
const TOUCHING = `
  select e.*, not e.once and e.rhythm = 'monthly' and e.accrual not like 'per-%' and e.valid_from <= $1 and e.valid_until >= $2
              and count(*) over (partition by e.party_id, e.programme, e.beneficiary_id, e.payee_id) = 1 as whole
  from payments.entitled e
  where e.valid_from < $2 and e.valid_until > $1 and e.party_id > $3 and e.party_id <= $4`;

/** One due for each right that holds all month at one amount and has none for it yet; answers with the sum of each programme. */
export async function insertWholeMonths(
  tx: Tx,
  { first, next }: Month,
  { after, last }: Parties,
  { entryId, today }: { readonly entryId: number; readonly today: LocalDate },
): Promise<{ programme: string; dues: number; amount: number }[]> {
  const { rows } = await tx.query<{ programme: string; dues: number; amount: number }>(
    `with touching as (${TOUCHING}), made as (
       insert into payments.due (party_id, programme, beneficiary_id, payee_id, month, sequence, origin, kind, amount, to_pay, status,
                                 wait_reason, decision_id, entry_id, posted_on)
       select e.party_id, e.programme, e.beneficiary_id, e.payee_id, m.open,
              1 + coalesce((select max(d.sequence) from payments.due d
                            where d.party_id = e.party_id and d.programme = e.programme and d.beneficiary_id = e.beneficiary_id
                              and d.payee_id is not distinct from e.payee_id and d.month = m.open), 0),
              $1, case when m.open = $1 then 'regular' else 'arrears' end, e.amount, e.amount,
              case when e.payee_id is null then 'waiting' else 'payable' end, case when e.payee_id is null then 'payee' end,
              e.decision_id, $5, $6
       from touching e, (select date_trunc('month', $6::date)::date as open) m
       where e.whole and not exists (
         select from payments.due d
         where d.party_id = e.party_id and d.programme = e.programme and d.beneficiary_id = e.beneficiary_id
           and d.payee_id is not distinct from e.payee_id and d.origin = $1)
       returning programme, amount
     )
     select programme, count(*) as dues, sum(amount)::bigint as amount from made group by programme order by programme`,
    [sqlDay(first), sqlDay(next), after, last, entryId, sqlDay(today)],
  );
  return rows;
}

/** The matters with a part of a month, several amounts in it, a sum due once, or another rhythm. */
export async function listPartMonths(tx: Tx, { first, next }: Month, { after, last }: Parties): Promise<Matter[]> {
  const { rows } = await tx.query<Matter>(
    `select distinct programme, party_id as about from (${TOUCHING}) touching where not whole order by party_id, programme`,
    [sqlDay(first), sqlDay(next), after, last],
  );
  return rows;
}

/** The last of the next `limit` parties above `after` that have something decided; null when there are not that many. */
export async function partyAfter(tx: Tx, after: number, limit: number): Promise<number | null> {
  const { rows } = await tx.query<{ party_id: number }>(
    `select party_id from (select distinct party_id from payments.entitled where party_id > $1 order by party_id limit $2) p
     order by party_id offset $2 - 1`,
    [after, limit],
  );
  return rows[0]?.party_id ?? null;
}

export async function markOpened(tx: Tx, month: LocalDate, today: LocalDate, done: boolean): Promise<void> {
  await tx.query(
    `insert into payments.opened_month as o (month, opened_on, done) values ($1, $2, $3)
     on conflict (month) do update set done = o.done or excluded.done`,
    [sqlDay(month), sqlDay(today), done],
  );
}

/** The last month that is open for everybody; undefined before the first. */
export async function lastOpened(tx: Tx): Promise<LocalDate | undefined> {
  const { rows } = await tx.query<{ month: LocalDate }>(
    "select month from payments.opened_month where done order by month desc limit 1",
  );
  return rows[0]?.month;
}
