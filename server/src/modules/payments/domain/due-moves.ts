import { unreachable } from "@dayaq/kernel";
import { type Due, outstanding, type Recovery } from "./due.ts";
import type { Move, Purse } from "./ledger.ts";

/** How a new due stands in the accounts; undefined where it moves nothing. */
export function moveOfDue({ kind, amount }: Pick<Due, "kind" | "amount">, purse: Purse): Move | undefined {
  const sum = { ...purse, amount: Math.abs(amount) };
  switch (kind) {
    case "regular":
    case "arrears":
      return { ...sum, debit: "expense", credit: "payable" };
    case "reduction":
      return { ...sum, debit: "payable", credit: "expense" };
    case "overpayment":
      return { ...sum, debit: "receivable", credit: "expense" };
    case "reinstatement":
      return { ...sum, debit: "expense", credit: "receivable" };
    case "kept":
    case "counted":
      return undefined; // what was paid was paid: it stays the expense that it is
    default:
      return unreachable(kind);
  }
}

/** What of a withdrawn recovery had been waived was no receivable any more: it comes back out of what was written off. */
export function moveOfWaived(before: Recovery, after: Recovery, purse: Purse): Move {
  const amount = Math.max(0, after.withdrawn - before.withdrawn - outstanding(before));
  return { ...purse, debit: "receivable", credit: "written-off", amount };
}
