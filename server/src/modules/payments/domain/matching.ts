import { done, type Minor, type Outcome, refuse } from "@dayaq/kernel";
import type { StatementLine } from "./bank-answer.ts";
import { orderIdOf } from "./end-to-end-id.ts";

export type OrderStatus = "drafted" | "dropped" | "released" | "accepted" | "rejected" | "booked" | "returned";

/** An order as statements are matched to it. */
export interface MatchableOrder {
  readonly id: number;
  readonly bank: string;
  readonly fund: string;
  readonly amount: Minor;
  readonly status: OrderStatus;
}

/** What a line of a statement turned out to be. */
export type Match =
  | { readonly line: StatementLine; readonly became: "booked" | "returned"; readonly orderId: number }
  | { readonly line: StatementLine; readonly became: "suspense"; readonly why: SuspenseReason };

/** Stored codes, for the task of the person who looks at it. */
export type SuspenseReason = "no-reference" | "order-unknown" | "amount-differs" | "not-expected";

/** Why a line cannot be of an order. */
export type Misfit = "suspense.another-bank" | "suspense.amount-differs" | "suspense.not-expected";

/** In which status an order waits for money that leaves, and for money that comes back. */
export const awaiting = (direction: StatementLine["direction"]): readonly OrderStatus[] =>
  direction === "debit" ? ["released", "accepted"] : ["booked"];

/** What an order becomes by a line of which people say that it is its own: the bank, the sum and the status have to fit all the same. */
export function fitOf(
  line: Pick<StatementLine, "direction" | "amount"> & { readonly bank: string },
  order: MatchableOrder,
): Outcome<"booked" | "returned", Misfit> {
  if (order.bank !== line.bank) return refuse("suspense.another-bank", { order: order.id });
  if (order.amount !== line.amount) return refuse("suspense.amount-differs", { order: order.id });
  if (!awaiting(line.direction).includes(order.status)) return refuse("suspense.not-expected", { order: order.id });
  return done(line.direction === "debit" ? "booked" : "returned");
}

/**
 * Matches lines to orders by EndToEndId, each order once: booked when money leaves for it, returned when the same sum comes back.
 * Money that left goes first, so that one statement may hold both. What fits nothing is suspense, never dropped.
 */
export function matchLines(bank: string, lines: readonly StatementLine[], orders: readonly MatchableOrder[]): Match[] {
  const status = new Map(orders.map((order) => [order.id, order.status]));
  const byId = new Map(orders.map((order) => [order.id, order]));
  const inOrder = lines.toSorted((a, b) => (a.direction === b.direction ? 0 : a.direction === "debit" ? -1 : 1));
  return inOrder.map((line) => {
    if (line.endToEndId === null) return { line, became: "suspense", why: "no-reference" };
    const order = byId.get(orderIdOf(line.endToEndId) ?? 0);
    if (!order || order.bank !== bank) return { line, became: "suspense", why: "order-unknown" };
    if (order.amount !== line.amount) return { line, became: "suspense", why: "amount-differs" };
    const now = status.get(order.id);
    if (line.direction === "debit" && (now === "released" || now === "accepted")) {
      status.set(order.id, "booked");
      return { line, became: "booked", orderId: order.id };
    }
    if (line.direction === "credit" && now === "booked") {
      status.set(order.id, "returned");
      return { line, became: "returned", orderId: order.id };
    }
    return { line, became: "suspense", why: "not-expected" };
  });
}
