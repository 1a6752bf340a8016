import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { Difference } from "../domain/money-check.ts";

type Compared = Omit<Difference, "check">;

/** The ledger adds up to 0, its running balances are its postings, and its accounts say what the dues, orders and statements say. */
export async function differencesOfLedger(tx: Tx): Promise<Difference[]> {
  const { rows } = await tx.query<Compared>(
    `with posted as (select account, sum(amount)::bigint as amount from payments.posting group by account),
     running as (select account, sum(amount)::bigint as amount from payments.balance group by account),
     side (account, amount) as (
       select 'expense', coalesce(sum(amount), 0) from payments.due where kind not in ('kept', 'counted')
       union all
       select 'payable', -coalesce(sum(to_pay) filter (where d.status in ('payable', 'waiting') or d.status = 'ordered' and o.status = 'drafted'), 0)
         from payments.due d left join payments.payment_order o on o.id = d.order_id
       union all
       select 'in-transit', -coalesce(sum(amount), 0) from payments.payment_order where status in ('released', 'accepted')
       union all
       select 'receivable', coalesce(sum(greatest(0, amount - repaid - waived - withdrawn)), 0) from payments.recovery
       union all
       select 'bank', coalesce(sum(case direction when 'debit' then -amount else amount end), 0) from payments.bank_entry
       union all
       select 'suspense', coalesce(sum(case direction when 'debit' then amount else -amount end), 0) from payments.bank_entry
         where became = 'suspense' and settled_by is null
     )
     select 'all postings' as what, 0::bigint as expected, sum(amount)::bigint as found from posted having sum(amount) <> 0
     union all
     select 'running balance of ' || account, coalesce(p.amount, 0), coalesce(r.amount, 0)
       from posted p full join running r using (account) where coalesce(p.amount, 0) <> coalesce(r.amount, 0)
     union all
     select 'account ' || s.account, s.amount::bigint, coalesce(p.amount, 0)
       from side s left join posted p using (account) where s.amount <> coalesce(p.amount, 0)`,
  );
  return rows.map((row) => ({ check: "ledger", ...row }));
}

/** Each order pays what its dues add up to, and no due stands in two orders that are on their way or paid. */
export async function differencesOfOrders(tx: Tx): Promise<Difference[]> {
  const { rows } = await tx.query<Compared>(
    `select 'order ' || o.id as what, coalesce(sum(d.to_pay), 0)::bigint as expected, o.amount as found
     from payments.payment_order o left join payments.due d on d.order_id = o.id
     where o.status in ('drafted', 'released', 'accepted', 'booked')
     group by o.id, o.amount having coalesce(sum(d.to_pay), 0) <> o.amount
     union all
     select 'due ' || l.due_id || ' in two orders', max(l.amount), sum(l.amount)::bigint
     from payments.order_line l join payments.payment_order o on o.party_id = l.party_id and o.id = l.order_id
     where o.status in ('released', 'accepted', 'booked') group by l.due_id having count(*) > 1
     union all
     select 'due ' || d.id, d.to_pay, 0 from payments.due d left join payments.payment_order o on o.id = d.order_id
     where d.status in ('ordered', 'paid')
       and (o.id is null or (d.status = 'paid') <> (o.status = 'booked') or o.status in ('dropped', 'rejected', 'returned'))`,
  );
  return rows.map((row) => ({ check: "dues=orders", ...row }));
}

/** Each order is booked once for its own sum, and returned at most once; nothing is booked for others. */
export async function differencesOfBank(tx: Tx): Promise<Difference[]> {
  const { rows } = await tx.query<Compared>(
    `select 'order ' || o.id as what,
            case when o.status = 'booked' then o.amount else 0 end as expected,
            coalesce(sum(case e.direction when 'debit' then e.amount else -e.amount end), 0)::bigint as found
     from payments.payment_order o
     left join payments.bank_entry e on e.order_id = o.id and e.became in ('booked', 'returned')
     group by o.id, o.status, o.amount
     having coalesce(sum(case e.direction when 'debit' then e.amount else -e.amount end), 0)
            <> case when o.status = 'booked' then o.amount else 0 end`,
  );
  return rows.map((row) => ({ check: "orders=bank", ...row }));
}

/** Batches that were released, and of which a bank has neither booked nor rejected everything, with the day on which it was to pay; up to a day. */
export async function listSilentBatches(tx: Tx, upTo: LocalDate): Promise<{ id: number; payOn: LocalDate }[]> {
  const { rows } = await tx.query<{ id: number; payOn: LocalDate }>(
    `select b.id, greatest(b.pay_on, b.released_on) as "payOn" from payments.batch b
     where b.status <> 'drafted' and b.pay_on <= $1
       and exists (select from payments.payment_order o where o.batch_id = b.id and o.status in ('released', 'accepted'))
     order by b.id`,
    [sqlDay(upTo)],
  );
  return rows;
}
