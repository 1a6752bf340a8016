import { firstOfMonth, type LocalDate, plusMonths } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import { lockAround } from "../../registry/index.ts";
import type { PartyId } from "../domain/entitled.ts";

/** Keeps whose income of a month that is over these orders were, which have come back: it is no more once this month is over too. */
export async function noteBenefitsBack(tx: Tx, orderIds: readonly number[], today: LocalDate): Promise<void> {
  const month = firstOfMonth(today);
  await tx.query(
    `insert into payments.benefit_back (party_id, from_day)
     select distinct line.beneficiary_id, $3::date from payments.order_line line
       join payments.order_event booked on booked.order_id = line.order_id and booked.status = 'booked' and booked.on_day < $2
      where line.order_id = any ($1::bigint[]) order by 1
     on conflict do nothing`,
    [orderIds, sqlDay(month), sqlDay(plusMonths(month, 1, "last-of-month"))],
  );
}

/** Those whose day has come, held until the end of the transaction with those around them: their rights are looked at in it. */
export async function takeBenefitsBack(tx: Tx, today: LocalDate, limit: number): Promise<PartyId[]> {
  const { rows: next } = await tx.query<{ party: PartyId }>(
    "select distinct party_id as party from payments.benefit_back where from_day <= $1 order by party_id limit $2",
    [sqlDay(today), limit],
  );
  if (next.length === 0) return [];
  const parties = next.map(({ party }) => party);
  await lockAround(tx, parties); // before their rows: whoever takes the same people waits here, and finds none left
  const { rows } = await tx.query<{ party: PartyId }>(
    "delete from payments.benefit_back where from_day <= $1 and party_id = any ($2::bigint[]) returning party_id as party",
    [sqlDay(today), parties],
  );
  return [...new Set(rows.map(({ party }) => party))];
}
