import type {
  AccountId,
  CreditTransfer,
  EntryDetail,
  PaymentInstruction,
  Statement,
  StatementEntry,
} from "@dayaq/contracts";
import { type Minor, minus, plus, sumOf } from "@dayaq/kernel";
import type { HeldFile, Whims } from "./orders.ts";

/** What every account of ours begins with: enough for any demo. */
const OPENING = 100_000_000_000 as Minor;

/** The accounts from which the state pays, as the bank sees them. */
export class Ledger {
  readonly #balances = new Map<string, Minor>();

  balanceOf({ number }: AccountId): Minor {
    return this.#balances.get(number) ?? OPENING;
  }

  move({ number }: AccountId, balance: Minor): void {
    this.#balances.set(number, balance);
  }
}

export interface Numbering {
  /** An id that the bank has never used. */
  next(prefix: string): string;
  readonly createdAt: string;
}

/** Pays a file: one statement for each instruction, since each leaves an account of its own. Orders that were rejected are not in it. */
export function settle(held: HeldFile, whims: Whims, ledger: Ledger, numbering: Numbering): Statement[] {
  held.settled = true;
  return held.file.instructions.flatMap((instruction) => {
    const paid = instruction.orders.filter(({ endToEndId }) => !held.rejected.has(endToEndId));
    return paid.length === 0 ? [] : [statementOf(held, instruction, paid, whims, ledger, numbering)];
  });
}

function statementOf(
  { file }: HeldFile,
  instruction: PaymentInstruction,
  paid: readonly CreditTransfer[],
  whims: Whims,
  ledger: Ledger,
  numbering: Numbering,
): Statement {
  const on = instruction.executeOn;
  const detail = ({ endToEndId, amount }: CreditTransfer): EntryDetail => ({
    messageId: file.messageId,
    instructionId: instruction.id,
    endToEndId,
    amount,
    direction: "debit",
  });
  const entry = (direction: "credit" | "debit", details: readonly EntryDetail[]): StatementEntry => ({
    amount: sumOf(details.map(({ amount }) => amount)),
    direction,
    reversal: false,
    booked: true,
    bookedOn: on,
    bankReference: numbering.next("R"),
    details,
  });
  const returns = paid.flatMap((order): EntryDetail[] => {
    const code = returnReasonOf(order, whims);
    return code === undefined ? [] : [{ ...detail(order), direction: "credit", returned: { code } }];
  });
  const entries = [entry("debit", paid.map(detail)), ...returns.map((returned) => entry("credit", [returned]))];
  const account = instruction.debtorAccount;
  const opening = ledger.balanceOf(account);
  const closing = entries.reduce<Minor>(
    (balance, { amount, direction }) => (direction === "credit" ? plus(balance, amount) : minus(balance, amount)),
    opening,
  );
  ledger.move(account, closing);
  return {
    messageId: numbering.next("S"),
    createdAt: numbering.createdAt,
    id: numbering.next("ST"),
    account,
    opening: { amount: opening, on },
    closing: { amount: closing, on },
    entries,
  };
}

/** Why money comes back: the account was closed (AC04), or the viewer's wish; what was wished for the first orders is used up. */
function returnReasonOf({ endToEndId, creditorAccount }: CreditTransfer, whims: Whims): string | undefined {
  const wished = whims.returnOrder.get(endToEndId);
  if (wished !== undefined) {
    whims.returnOrder.delete(endToEndId);
    return wished;
  }
  if (whims.closedAccounts.has(creditorAccount.number)) return "AC04";
  if (whims.returnFirst.count === 0) return undefined;
  whims.returnFirst.count--;
  return whims.returnFirst.reason;
}
