import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { endToEndIdOf } from "../domain/end-to-end-id.ts";
import type { JourneyStep } from "../domain/journey.ts";
import { paydayAfter } from "../domain/payday.ts";
import type { PaymentPorts } from "../ports.ts";
import { eventsOfOrder, findDue, type OrderTrace, ordersOfDue, reductionsOf, type TracedDue } from "../store/traces.ts";
import { groupOf } from "./country.ts";

/** "Where is my money": the steps of one due from the decision to the bank and back; undefined for a due that is not there. */
export async function journeyOf(
  tx: Tx,
  dueId: number,
  today: LocalDate,
  ports: PaymentPorts,
): Promise<JourneyStep[] | undefined> {
  const due = await findDue(tx, dueId);
  if (!due) return undefined;
  const owed: JourneyStep = {
    step: "owed",
    on: due.postedOn,
    origin: due.origin,
    amount: due.amount,
    decisionId: due.decisionId,
  };
  const reduced = (await reductionsOf(tx, dueId)).map((it): JourneyStep => ({
    step: "reduced",
    on: it.on,
    amount: it.amount,
  }));
  const orders = await ordersOfDue(tx, dueId);
  const travelled = await Promise.all(orders.map((order) => stepsOf(tx, order)));
  return [owed, ...reduced, ...travelled.flat(), ...(await whereNow(tx, due, today, ports))];
}

async function stepsOf(tx: Tx, order: OrderTrace): Promise<JourneyStep[]> {
  const place = { orderId: order.id, batchId: order.batchId, bank: order.bank, sum: order.amount };
  const signed = order.signatures.map(({ by, at }): JourneyStep => ({
    step: "signed",
    by,
    at: new Date(at),
    batchId: order.batchId,
  }));
  if (order.status === "drafted") return [{ step: "in-order", on: order.payOn, ...place }, ...signed];
  const events = await eventsOfOrder(tx, order.id);
  return [
    ...signed,
    ...events.map(({ status, on, reason }): JourneyStep => {
      if (status === "released") return { step: "released", on, ...place, endToEndId: endToEndIdOf(order.id) };
      if (status === "accepted" || status === "booked") return { step: status, on, orderId: order.id };
      return { step: status, on, orderId: order.id, reason };
    }),
  ];
}

/** Nothing to add while it is with a bank or paid: the last step of its order says so. */
async function whereNow(
  tx: Tx,
  due: TracedDue,
  today: LocalDate,
  { country, payees }: PaymentPorts,
): Promise<JourneyStep[]> {
  if (due.status === "waiting" && due.waits !== null)
    return [{ step: "waits", reason: due.waits, cardDeadline: due.cardDeadline }];
  if (due.status !== "payable" || due.payee === null) return [];
  const payee = (await payees(tx, [due.payee], today)).get(due.payee);
  const paydays = { calendar: country.calendar, days: country.workingDays };
  if (due.urgent) return [{ step: "payable", next: country.workingDays.onOrAfter(today) }];
  return [
    {
      step: "payable",
      next: paydayAfter(paydays, groupOf(country, due.programme), payee?.district ?? null, due.postedOn),
    },
  ];
}
