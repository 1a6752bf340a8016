import type { CreditTransfer, PaymentFile } from "@dayaq/contracts";

/** A file that the bank has taken, with what it made of each order. */
export interface HeldFile {
  readonly file: PaymentFile;
  /** The bank's code, as in its accounts: AIIB. */
  readonly bank: string;
  /** By EndToEndId: why the bank does not pay it at all. */
  readonly rejected: ReadonlyMap<string, string>;
  settled: boolean;
}

export const ordersOf = ({ file }: HeldFile): CreditTransfer[] => file.instructions.flatMap(({ orders }) => orders);

/** What the viewer has told the bank to do, beside paying. */
export class Whims {
  /** Reason for the whole next file. */
  rejectNextFile: string | undefined;
  /** How many orders of the next file are rejected, the first ones, and why. */
  rejectFirst: { count: number; readonly reason: string } = { count: 0, reason: "AC01" };
  /** How many orders of the next statement come back, the first ones, and why. */
  returnFirst: { count: number; readonly reason: string } = { count: 0, reason: "AC04" };
  /** By EndToEndId. */
  readonly rejectOrder = new Map<string, string>();
  /** By EndToEndId. */
  readonly returnOrder = new Map<string, string>();
  /** Accounts that were closed: what is paid to them comes back. */
  readonly closedAccounts = new Set<string>();
}
