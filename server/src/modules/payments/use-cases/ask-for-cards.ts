import { isoDay, type LocalDate, plusDays } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { PartyId } from "../domain/entitled.ts";
import type { Payee, PaymentPorts } from "../ports.ts";
import { closeCardOrders, insertCardOrders } from "../store/cards.ts";
import { payableAccount } from "./country.ts";

/**
 * Asks a bank for an account with a card for those of the payees to whose account we cannot pay, once each, and tells them by
 * when to fetch it. Whose account is at a bank that the country does not list becomes a task too: they may have told us of it.
 */
export async function askForCards(
  tx: Tx,
  payees: readonly Payee[],
  today: LocalDate,
  ports: PaymentPorts,
): Promise<void> {
  const { country } = ports;
  const without = payees.filter((payee) => payableAccount(country, payee) === undefined);
  if (without.length === 0) return;
  const bank = country.cardBank;
  const deadline = plusDays(today, country.cardOrderDays);
  const asked = await insertCardOrders(tx, without, { bank, today, deadline });
  await ports.send(
    tx,
    asked.map(({ id }) => ({ kind: "card-order", key: `card-order/${id}`, bank, id })),
  );
  const elsewhere = new Set(without.flatMap(({ party, account }) => (account === null ? [] : [party])));
  await ports.tell(
    tx,
    asked.map(({ party, id }) => ({
      party,
      kind: elsewhere.has(party) ? "account-elsewhere" : "account-missing",
      data: { cardOrder: id, bank, deadline: isoDay(deadline) },
    })),
    today,
  );
  const tasks = asked.flatMap(({ party }) => (elsewhere.has(party) ? [elsewhereTask(party)] : []));
  if (tasks.length > 0) await ports.cases.open(tx, tasks, today);
}

const elsewhereKey = (party: PartyId): string => `account-elsewhere/${party}`;

const elsewhereTask = (party: PartyId) => ({
  key: elsewhereKey(party),
  kind: "account-elsewhere",
  reason: "bank-not-listed",
  partyId: party,
  subject: { payee: party },
});

/** What an officer has to do about a card that nobody fetched: while no account is known. */
export const cardTaskKey = (cardOrder: number): string => `card-order/${cardOrder}`;

/** These payees have an account that we can pay to: nobody waits for their card any more, and no officer asks for it. */
export async function endCardOrders(tx: Tx, payees: readonly PartyId[], ports: PaymentPorts): Promise<void> {
  const ended = await closeCardOrders(tx, payees);
  if (ended.length === 0) return;
  const keys = ended.flatMap(({ id, party }) => [cardTaskKey(id), elsewhereKey(party)]);
  await ports.cases.settle(tx, [...new Set(keys)], "account-known");
}
