import { type LocalDate, type Minor, unreachable } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { endToEndIdOf } from "../domain/end-to-end-id.ts";
import type { JourneyStep } from "../domain/journey.ts";
import { paydayAfter } from "../domain/payday.ts";
import type { PaymentPorts } from "../ports.ts";
import {
  eventsOfOrders,
  findDue,
  type OrderEvent,
  type OrderTrace,
  ordersOfDue,
  reductionsOf,
  type TracedDue,
} from "../store/traces.ts";
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
  const events = Map.groupBy(await eventsOfOrders(tx, orders), ({ orderId }) => orderId);
  const travelled = orders.flatMap((order) => stepsOf(order, events.get(order.id) ?? []));
  return [owed, ...reduced, ...travelled, ...(await whereNow(tx, due, today, ports))];
}

function stepsOf(
  { id: orderId, batchId, bank, amount: sum, payOn, status, signatures }: OrderTrace,
  events: readonly OrderEvent[],
): JourneyStep[] {
  const signed = signatures.map(({ by, at }): JourneyStep => ({ step: "signed", by, at, batchId }));
  if (status === "drafted") return [{ step: "in-order", on: payOn, orderId, batchId, bank, sum }, ...signed];
  return [...signed, ...events.map((event) => stepOf(event, { batchId, bank, sum }))];
}

function stepOf(
  { orderId, status, on, reason }: OrderEvent,
  order: { batchId: number; bank: string; sum: Minor },
): JourneyStep {
  switch (status) {
    case "released":
      return { step: status, on, orderId, ...order, endToEndId: endToEndIdOf(orderId) };
    case "accepted":
    case "booked":
      return { step: status, on, orderId };
    case "rejected":
    case "returned":
      return { step: status, on, orderId, reason };
    default:
      return unreachable(status);
  }
}

/** Nothing to add while it is with a bank or paid: the last step of its order says so. */
async function whereNow(tx: Tx, due: TracedDue, today: LocalDate, ports: PaymentPorts): Promise<JourneyStep[]> {
  if (due.status === "waiting" && due.waits !== null)
    return [{ step: "waits", reason: due.waits, cardDeadline: due.cardDeadline }];
  if (due.status !== "payable" || due.payee === null) return [];
  const payee = (await ports.payees(tx, [due.payee], today)).get(due.payee);
  const paydays = { calendar: ports.country.calendar, days: ports.country.workingDays };
  if (due.urgent) return [{ step: "payable", next: ports.country.workingDays.onOrAfter(today) }];
  return [
    {
      step: "payable",
      next: paydayAfter(paydays, groupOf(ports.country, due.programme), payee?.district ?? null, due.postedOn),
    },
  ];
}
