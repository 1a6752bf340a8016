import { invariant, type LocalDate, type Minor, minor } from "@dayaq/kernel";

/**
 * - `expense`: what rights have cost; `payable`: owed to people, not yet with a bank;
 * - `in-transit`: released to a bank, not yet booked by it; `bank`: our account there;
 * - `receivable`: paid and not owed, to be recovered; `written-off`: of that, waived by a person;
 * - `suspense`: on the bank statement and matched to nothing.
 */
export type LedgerAccount = "expense" | "payable" | "in-transit" | "bank" | "receivable" | "written-off" | "suspense";

/** What an amount belongs to. An empty programme: not known, as for money in suspense. */
export interface Purse {
  readonly fund: string;
  readonly programme: string;
}

/** Debit positive, credit negative. */
export interface Posting extends Purse {
  readonly account: LedgerAccount;
  readonly amount: Minor;
}

export type EntryKind =
  | "dues-posted"
  | "batch-released"
  | "orders-rejected"
  | "statement-booked"
  | "recovery-waived"
  | "suspense-cleared"
  | "suspense-matched";

export interface Entry {
  readonly kind: EntryKind;
  readonly on: LocalDate;
  /** The batch, bank answer or recovery. */
  readonly subject: number | null;
  readonly postings: readonly Posting[];
}

/** Moves a sum from the credited account to the debited one. */
export interface Move extends Purse {
  readonly debit: LedgerAccount;
  readonly credit: LedgerAccount;
  readonly amount: number;
}

/** The lines of one entry: what moves between the same accounts for the same purse is one line; they add up to 0. */
export function postingsOf(moves: readonly Move[]): Posting[] {
  const lines = new Map<string, Posting>();
  const add = (account: LedgerAccount, { fund, programme }: Purse, amount: number): void => {
    const key = `${account}/${fund}/${programme}`;
    lines.set(key, { account, fund, programme, amount: minor((lines.get(key)?.amount ?? 0) + amount) });
  };
  for (const move of moves) {
    add(move.debit, move, move.amount);
    add(move.credit, move, -move.amount);
  }
  const postings = [...lines.values()].filter(({ amount }) => amount !== 0);
  invariant(postings.reduce((sum, { amount }) => sum + amount, 0) === 0, "an entry adds up to 0");
  // In one order always, so that two writers take the rows of the balances in the same order.
  return postings.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ account, fund, programme }: Posting): string => `${account}/${fund}/${programme}`;
