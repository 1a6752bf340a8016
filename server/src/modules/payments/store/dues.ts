import { BEGINNING, type LocalDate, minor } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { Account } from "../domain/difference.ts";
import type { Due, DueKind, DueStatus, Recovery } from "../domain/due.ts";
import type { MonthOfDues } from "../domain/money-check.ts";
import { type Matter, matterKey, type Settlement } from "../domain/settlement.ts";

/** A due that a bank did not pay or sent back, with the decision on which it rests. */
export interface GivenBack extends Matter {
  readonly dueId: number;
  readonly decisionId: number;
  readonly orderId: number;
}

/** The account of a matter as stored. */
export interface StoredAccount extends Account {
  /** Orders not yet released that hold dues of this matter, with their batches. */
  readonly drafts: ReadonlyMap<number, number>;
}

interface DueRow {
  readonly party_id: number;
  readonly programme: string;
  readonly id: number;
  readonly beneficiary_id: number;
  readonly payee_id: number | null;
  readonly month: LocalDate;
  readonly sequence: number;
  readonly origin: LocalDate;
  readonly kind: DueKind;
  readonly amount: number;
  readonly to_pay: number;
  readonly status: DueStatus;
  readonly recovery_id: number | null;
  readonly reduces_id: number | null;
  readonly order_id: number | null;
  readonly draft: number | null;
  readonly fund: string | null;
}

/** From which month on each matter (`matterKey`) may change, and the month in which dues are posted. */
export interface Changing {
  readonly since: ReadonlyMap<string, LocalDate>;
  readonly open: LocalDate;
}

/**
 * The dues and recoveries of these matters; an empty account where there are none. Where it is known from when on they may change, the
 * dues of those months only, with what was posted in the open month: a right of ten years has a hundred and twenty.
 */
export async function loadAccounts(
  tx: Tx,
  matters: readonly Matter[],
  changing?: Changing,
): Promise<Map<string, StoredAccount>> {
  const keys = [matters.map(({ about }) => about), matters.map(({ programme }) => programme)];
  const { rows: dues } = await tx.query<DueRow>(
    `select d.party_id, d.programme, d.id, d.beneficiary_id, d.payee_id, d.month, d.sequence, d.origin, d.kind, d.amount,
            d.to_pay, d.status, d.recovery_id, d.reduces_id, d.fund, o.id as order_id, case when o.status = 'drafted' then o.batch_id end as draft
     from unnest($1::bigint[], $2::text[], $3::date[]) as m (party_id, programme, since)
     join payments.due d using (party_id, programme)
     left join payments.payment_order o on o.id = d.order_id
     where d.origin >= m.since or d.month = $4
     order by d.id`,
    [
      ...keys,
      matters.map((matter) => sqlDay(changing?.since.get(matterKey(matter)) ?? BEGINNING)),
      sqlDay(changing?.open ?? BEGINNING),
    ],
  );
  const accounts = new Map(
    matters.map((matter) => [
      matterKey(matter),
      {
        since: changing?.since.get(matterKey(matter)),
        dues: [] as Due[],
        recoveries: new Map<number, Recovery>(),
        drafts: new Map<number, number>(),
      },
    ]),
  );
  for (const row of dues) {
    const account = accounts.get(matterKey({ programme: row.programme, about: row.party_id }));
    account?.dues.push(dueOf(row));
    if (row.order_id !== null && row.draft !== null) account?.drafts.set(row.order_id, row.draft);
  }
  if (dues.some(({ recovery_id }) => recovery_id !== null)) {
    for (const { programme, about_id, ...row } of await loadRecoveries(tx, keys)) {
      accounts.get(matterKey({ programme, about: about_id }))?.recoveries.set(row.id, row);
    }
  }
  return accounts;
}

async function loadRecoveries(
  tx: Tx,
  keys: readonly unknown[],
): Promise<(Recovery & { programme: string; about_id: number })[]> {
  const { rows } = await tx.query<Recovery & { programme: string; about_id: number }>(
    `select r.id, r.programme, r.about_id, r.party_id as owes, r.beneficiary_id as beneficiary, r.fund, r.amount, r.repaid, r.waived, r.withdrawn
     from unnest($1::bigint[], $2::text[]) as m (about_id, programme)
     join payments.recovery r using (about_id, programme)
     order by r.id
     for update of r`,
    keys,
  );
  return rows;
}

function dueOf(row: DueRow): Due {
  return {
    id: row.id,
    beneficiary: row.beneficiary_id,
    payee: row.payee_id,
    month: row.month,
    sequence: row.sequence,
    origin: row.origin,
    kind: row.kind,
    amount: minor(row.amount),
    toPay: minor(row.to_pay),
    status: row.status,
    sent: row.status === "paid" || (row.status === "ordered" && row.draft === null),
    recoveryId: row.recovery_id,
    reduces: row.reduces_id,
    fund: row.fund,
  };
}

/** Keeps the dues of these matters as they are until the end of the transaction. */
export async function lockDues(tx: Tx, matters: readonly Matter[]): Promise<void> {
  await tx.query(
    `select d.id from unnest($1::bigint[], $2::text[]) as m (party_id, programme) join payments.due d using (party_id, programme)
     order by d.party_id, d.id for update of d`,
    [matters.map(({ about }) => about), matters.map(({ programme }) => programme)],
  );
}

/** Writes dues and the changed rest of those that they reduce. */
export async function writeDues(
  tx: Tx,
  dues: Settlement["added"],
  reduced: Settlement["reduced"],
  at: { readonly entryId: number; readonly today: LocalDate },
): Promise<void> {
  await tx.query(
    `insert into payments.due (party_id, id, programme, beneficiary_id, payee_id, month, sequence, origin, kind, amount, to_pay,
                               status, wait_reason, recovery_id, reduces_id, decision_id, fund, entry_id, posted_on)
     select *, $15::bigint, $16::date
     from unnest($1::bigint[], $2::bigint[], $3::text[], $4::bigint[], $5::bigint[], $6::date[], $7::int[], $8::date[], $9::text[],
                 $10::bigint[], $11::bigint[], $12::text[], $13::text[], $14::bigint[], $17::bigint[], $18::bigint[], $19::text[])`,
    [
      dues.map(({ about }) => about),
      dues.map(({ id }) => id),
      dues.map(({ programme }) => programme),
      dues.map(({ beneficiary }) => beneficiary),
      dues.map(({ payee }) => payee),
      dues.map(({ month }) => sqlDay(month)),
      dues.map(({ sequence }) => sequence),
      dues.map(({ origin }) => sqlDay(origin)),
      dues.map(({ kind }) => kind),
      dues.map(({ amount }) => amount),
      dues.map(({ toPay }) => toPay),
      dues.map(({ status }) => status),
      dues.map(({ status }) => (status === "waiting" ? "payee" : null)),
      dues.map(({ recoveryId }) => recoveryId),
      at.entryId,
      sqlDay(at.today),
      dues.map(({ reduces }) => reduces),
      dues.map(({ decisionId }) => decisionId),
      dues.map(({ fund }) => fund),
    ],
  );
  if (reduced.length === 0) return;
  await tx.query(
    `update payments.due d
     set to_pay = c.to_pay,
         status = case when c.to_pay = 0 then 'settled' else d.status end,
         wait_reason = case when c.to_pay > 0 then d.wait_reason end,
         hold_id = case when c.to_pay > 0 then d.hold_id end,
         order_id = case when c.to_pay > 0 then d.order_id end
     from unnest($1::bigint[], $2::bigint[], $3::bigint[]) as c (party_id, id, to_pay)
     where d.party_id = c.party_id and d.id = c.id`,
    [reduced.map(({ about }) => about), reduced.map(({ id }) => id), reduced.map(({ toPay }) => toPay)],
  );
}

/** So many new numbers of a sequence of this schema, rising. */
export async function takeIds(tx: Tx, sequence: "due_id" | "recovery_id", count: number): Promise<number[]> {
  if (count === 0) return [];
  const { rows } = await tx.query<{ id: number }>(
    `select nextval('payments.${sequence}') as id from generate_series(1, $1)`,
    [count],
  );
  return rows.map(({ id }) => id).toSorted((a, b) => a - b);
}

/** All rights of the next parties above an id, that are decided or have dues. */
export async function listMatters(tx: Tx, after: number, parties: number): Promise<Matter[]> {
  const { rows } = await tx.query<Matter>(
    `with party as (
       select party_id from (select party_id from payments.entitled where party_id > $1
                             union select party_id from payments.due where party_id > $1) p order by party_id limit $2
     )
     select programme, party_id as about from payments.entitled join party using (party_id)
     union select programme, party_id from payments.due join party using (party_id)
     order by about, programme`,
    [after, parties],
  );
  return rows;
}

/** What the dues of each month add up to, by whom they are for and who is paid. */
export async function duesByMonth(tx: Tx, matters: readonly Matter[]): Promise<MonthOfDues[]> {
  const { rows } = await tx.query<MonthOfDues>(
    `select programme, party_id as about, d.beneficiary_id as beneficiary, d.payee_id as payee, d.origin, sum(d.amount)::bigint as amount
     from unnest($1::bigint[], $2::text[]) as m (party_id, programme)
     join payments.due d using (party_id, programme)
     group by programme, party_id, d.beneficiary_id, d.payee_id, d.origin`,
    [matters.map(({ about }) => about), matters.map(({ programme }) => programme)],
  );
  return rows;
}
