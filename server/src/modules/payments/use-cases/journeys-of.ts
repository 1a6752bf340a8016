import { type LocalDate, type Minor, unreachable } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import { endToEndIdOf } from "../domain/end-to-end-id.ts";
import type { PartyId } from "../domain/entitled.ts";
import type { JourneyStep } from "../domain/journey.ts";
import type { Payee, PaymentPorts } from "../ports.ts";
import {
  eventsOfOrders,
  findDues,
  type OrderEvent,
  type OrderTrace,
  ordersOfDues,
  reductionsOf,
  type TracedDue,
} from "../store/traces.ts";
import { programmePaydayAfter } from "./coming-paydays.ts";

/** "Where is my money": the steps of each due from the decision to the bank and back, by id; dues that are not there are left out. */
export async function journeysOf(
  tx: Tx,
  dueIds: readonly number[],
  today: LocalDate,
  ports: PaymentPorts,
): Promise<Map<number, JourneyStep[]>> {
  const dues = await findDues(tx, dueIds);
  const reductions = Map.groupBy(await reductionsOf(tx, dueIds), ({ dueId }) => dueId);
  const orders = Map.groupBy(await ordersOfDues(tx, dueIds), ({ dueId }) => dueId);
  const orderIds = [...orders.values()].flat().map(({ id }) => id);
  const events = Map.groupBy(await eventsOfOrders(tx, orderIds), ({ orderId }) => orderId);
  const payeeIds = dues.flatMap(({ status, payee }) => (status === "payable" && payee !== null ? [payee] : []));
  const payees = payeeIds.length === 0 ? new Map<PartyId, Payee>() : await ports.payees(tx, payeeIds, today);
  return new Map(
    dues.map((due) => [
      due.id,
      [
        { step: "owed", on: due.postedOn, origin: due.origin, amount: due.amount, decisionId: due.decisionId },
        ...(reductions.get(due.id) ?? []).map(({ on, amount }): JourneyStep => ({ step: "reduced", on, amount })),
        ...(orders.get(due.id) ?? []).flatMap((order) => stepsOf(order, events.get(order.id) ?? [])),
        ...whereNow(due, payees, today, ports),
      ],
    ]),
  );
}

function stepsOf(order: OrderTrace, events: readonly OrderEvent[]): JourneyStep[] {
  const { id: orderId, batchId, bank, amount: sum, payOn, status, signatures } = order;
  const signed = signatures.map(({ by, at }): JourneyStep => ({ step: "signed", by, at, batchId }));
  if (status === "drafted") return [{ step: "in-order", on: payOn, orderId, batchId, bank, sum }, ...signed];
  return [...signed, ...events.map((event) => stepOf(event, { batchId, bank, sum }))];
}

function stepOf(
  { orderId, status, on, reason }: OrderEvent,
  order: { readonly batchId: number; readonly bank: string; readonly sum: Minor },
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
function whereNow(
  { status, waits, cardDeadline, payee, programme, urgent, postedOn }: TracedDue,
  payees: ReadonlyMap<PartyId, Payee>,
  today: LocalDate,
  { country }: Pick<PaymentPorts, "country">,
): JourneyStep[] {
  if (status === "waiting" && waits !== null) return [{ step: "waits", reason: waits, cardDeadline }];
  if (status !== "payable" || payee === null) return [];
  if (urgent) return [{ step: "payable", next: country.workingDays.onOrAfter(today) }];
  const district = payees.get(payee)?.district ?? null;
  return [{ step: "payable", next: programmePaydayAfter(country, programme, district, postedOn) }];
}
