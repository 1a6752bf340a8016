import { isoDay, type LocalDate, plusDays } from "@dayaq/kernel";
import { sqlDay, type Tx } from "../../../platform/index.ts";
import type { Payee, PaymentPorts } from "../ports.ts";

/** Asks a bank for an account with a card for payees who have none, once each, and tells them by when to fetch it. */
export async function askForCards(
  tx: Tx,
  payees: readonly Payee[],
  today: LocalDate,
  ports: PaymentPorts,
): Promise<void> {
  if (payees.length === 0) return;
  const { cardBank, cardOrderDays } = ports.country;
  const deadline = plusDays(today, cardOrderDays);
  // In the order of ids, so that two workers who ask for the same people wait for one another and not for ever.
  const inOrder = payees.toSorted((a, b) => a.party - b.party);
  const { rows: asked } = await tx.query<{ party_id: number; id: number }>(
    `insert into payments.card_order (party_id, bank, district, asked_on, deadline)
     select payee.id, $3, payee.district, $4, $5 from unnest($1::bigint[], $2::text[]) as payee (id, district)
     on conflict (party_id) where status = 'asked' do nothing
     returning party_id, id`,
    [
      inOrder.map(({ party }) => party),
      inOrder.map(({ district }) => district),
      cardBank,
      sqlDay(today),
      sqlDay(deadline),
    ],
  );
  await ports.send(
    tx,
    asked.map(({ id }) => ({ kind: "card-order", key: `card-order/${id}`, bank: cardBank, id })),
  );
  await ports.tell(
    tx,
    asked.map(({ party_id: party, id }) => ({
      party,
      kind: "account-missing",
      data: { cardOrder: id, bank: cardBank, deadline: isoDay(deadline) },
    })),
    today,
  );
}
