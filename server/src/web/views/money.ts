import type { PaidLine, PaidMonth, PaidState } from "@dayaq/portals";
import type { TracedDue } from "../../modules/payments/index.ts";
import { type Naming, rightName } from "./names.ts";

/** Months shown: a year and the one at hand. */
const MONTHS_SHOWN = 13;

/** How a due stands, in the words of the page. What is in an order is on its way to the bank. */
export function stateOf({ status, waits }: Pick<TracedDue, "status" | "waits">): PaidState {
  if (status === "paid") return "paid";
  if (status === "ordered") return "sent";
  if (waits === "returned") return "returned";
  return waits === "hold" ? "held" : "due";
}

/** What was paid and is due to a person, by month of the accounts, the newest first. */
export function paidMonths(dues: readonly TracedDue[], naming: Naming): PaidMonth[] {
  const { party } = naming;
  const mine = dues.filter(
    (due) => (due.payee === party || due.beneficiary === party) && due.status !== "settled" && due.toPay !== 0,
  );
  const byMonth = Map.groupBy(mine, ({ month }) => month);
  return [...byMonth]
    .toSorted(([a], [b]) => b - a)
    .slice(0, MONTHS_SHOWN)
    .map(([month, lines]) => ({ month, lines: lines.map((due) => lineOf(due, naming)) }));
}

const lineOf = (due: TracedDue, naming: Naming): PaidLine => ({
  ...rightName(due, naming),
  sum: due.toPay,
  state: stateOf(due),
  orderId: String(due.id),
  ...(due.origin === due.month ? {} : { origin: due.origin }),
});
