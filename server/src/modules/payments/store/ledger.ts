import { firstOfMonth, type LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { Entry, LedgerAccount } from "../domain/ledger.ts";

/** A number for an entry whose lines are known only after what names it is written. */
export async function takeEntryId(tx: Tx): Promise<number> {
  const { rows } = await tx.query<{ id: number }>("select nextval('payments.entry_id') as id");
  return rows[0]?.id ?? 0; // a sequence always answers
}

/** Writes an entry with its lines and moves the running balances; answers with its id. */
export async function postEntry(tx: Tx, { kind, on, subject, postings }: Entry, id?: number): Promise<number> {
  const month = sqlDay(firstOfMonth(on));
  const lines = [
    postings.map(({ account }) => account),
    postings.map(({ fund }) => fund),
    postings.map(({ programme }) => programme),
    postings.map(({ amount }) => amount),
  ];
  const { rows } = await tx.query<{ id: number }>(
    `with entry as (
       insert into payments.entry (id, kind, on_day, month, subject)
       values (coalesce($9, nextval('payments.entry_id')), $5, $6, $7, $8) returning id
     ), posted as (
       insert into payments.posting (entry_id, line, account, fund, programme, month, amount)
       select entry.id, line.nth, line.account, line.fund, line.programme, $7::date, line.amount
       from entry, unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) with ordinality as line (account, fund, programme, amount, nth)
     ), balanced as (
       insert into payments.balance as b (account, fund, programme, month, slot, amount)
       select line.account, line.fund, line.programme, $7::date, pg_backend_pid() % 16, line.amount
       from unnest($1::text[], $2::text[], $3::text[], $4::bigint[]) as line (account, fund, programme, amount)
       on conflict (account, fund, programme, month, slot) do update set amount = b.amount + excluded.amount
     )
     select id from entry`,
    [...lines, kind, sqlDay(on), month, subject, id ?? null],
  );
  return rows[0]?.id ?? 0; // an insert of one row returns one
}

/** One row of the trial balance, in the smallest unit. */
export interface TrialBalanceRow {
  readonly account: LedgerAccount;
  readonly fund: string;
  readonly programme: string;
  readonly debit: number;
  readonly credit: number;
  /** Debit less credit. */
  readonly balance: number;
  /** What the running balance says: the same, or something is broken. */
  readonly running: number;
}

/** All accounts up to and with a month, by fund and programme. */
export async function readTrialBalance(tx: Tx, upTo: LocalDate): Promise<TrialBalanceRow[]> {
  const { rows } = await tx.query<TrialBalanceRow>(
    `with posted as (
       select account, fund, programme, sum(amount) filter (where amount > 0) as debit, -sum(amount) filter (where amount < 0) as credit
       from payments.posting where month <= $1 group by account, fund, programme
     ), running as (
       select account, fund, programme, sum(amount) as amount from payments.balance where month <= $1 group by account, fund, programme
     )
     select account, fund, programme, coalesce(p.debit, 0)::bigint as debit, coalesce(p.credit, 0)::bigint as credit,
            (coalesce(p.debit, 0) - coalesce(p.credit, 0))::bigint as balance, coalesce(r.amount, 0)::bigint as running
     from posted p full join running r using (account, fund, programme)
     order by account, fund, programme`,
    [sqlDay(firstOfMonth(upTo))],
  );
  return rows;
}
