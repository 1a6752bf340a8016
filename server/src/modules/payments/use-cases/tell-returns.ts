import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { PaymentPorts } from "../ports.ts";
import { giveBack, ordersBack, type OrderStep } from "../store/answers.ts";
import { noteBenefitsBack } from "../store/benefits-back.ts";
import { netReturns } from "./net-returns.ts";

/** What the task of an order that came back is called. */
export const returnTaskKey = (orderId: number): string => `returned-payment/${orderId}`;

/** Orders that a bank rejected or sent back: their dues are owed again; an officer gets a task and the payee a notice. */
export async function tellReturns(
  tx: Tx,
  steps: readonly OrderStep[],
  today: LocalDate,
  ports: PaymentPorts,
): Promise<void> {
  const reasons = new Map(steps.map(({ orderId, reason }) => [orderId, reason]));
  if (steps.length === 0) return;
  await netReturns(tx, await giveBack(tx, steps), today, ports);
  if (ports.country.benefitKind !== undefined) await noteBenefitsBack(tx, [...reasons.keys()], today);
  const back = await ordersBack(tx, [...reasons.keys()]);
  // Where nothing of it is owed any more there is nothing to mend: the payee is told, and nobody is asked.
  const tasks = back
    .filter(({ owedAgain }) => owedAgain > 0)
    .map(({ payee, orderId }) => ({
      key: returnTaskKey(orderId),
      kind: "returned-payment",
      reason: reasons.get(orderId) ?? "unknown",
      partyId: payee,
      subject: { order: orderId },
    }));
  await ports.cases.open(tx, tasks, today);
  const notices = back.map(({ payee, orderId, amount }) => ({
    party: payee,
    kind: "payment-returned" as const,
    data: { order: orderId, amount, reason: reasons.get(orderId) ?? "unknown" },
  }));
  await ports.tell(tx, notices, today);
}
