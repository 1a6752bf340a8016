import type { LocalDate } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { Learned } from "../ports.ts";

/** Which accounts come next: each is given out once. */
export async function nextAccounts(tx: Tx, count: number): Promise<number[]> {
  const { rows } = await tx.query<{ n: number }>(
    "select nextval('contributions.account_number') as n from generate_series(1, $1::int)",
    [count],
  );
  return rows.map(({ n }) => n);
}

/** Writes down when each was opened, and in which transaction. */
export async function keepAccounts(
  tx: Tx,
  opened: readonly { readonly partyId: number; readonly value: string }[],
  { known, today }: Learned,
): Promise<void> {
  if (opened.length === 0) return;
  await tx.query(
    `insert into contributions.account (party_id, number, opened_on, known_from)
     select party, number, $3, $4 from unnest($1::bigint[], $2::text[]) as opened (party, number)`,
    [opened.map(({ partyId }) => partyId), opened.map(({ value }) => value), sqlDay(today), known],
  );
}

/** When the accounts of these parties were opened here; somebody written down twice may have two. */
export async function openedOn(tx: Tx, parties: readonly number[]): Promise<Map<string, LocalDate>> {
  const { rows } = await tx.query<{ number: string; on: LocalDate }>(
    `select number, opened_on as "on" from contributions.account where party_id = any($1::bigint[])`,
    [parties],
  );
  return new Map(rows.map(({ number, on }) => [number, on]));
}
