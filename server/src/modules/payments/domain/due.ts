import type { LocalDate, Minor } from "@dayaq/kernel";
import type { PartyId } from "./entitled.ts";

/**
 * - `regular`: the sum of a month that was not late;
 * - `arrears`: what a month already closed, or already posted, still lacked;
 * - `reduction` (negative): lowers a due that has not left for a bank;
 * - `overpayment` (negative): lowers what has been paid: a recovery, which a person decides;
 * - `reinstatement`: withdraws a recovery, because the right came back; nothing is paid for it;
 * - `kept` (negative): was paid under a version of the law that was backed out: it stays paid, stays expensed, and nobody asks for it;
 * - `counted`: what was kept counts for the month again, because the right came back; nothing is paid for it.
 */
export type DueKind = "regular" | "arrears" | "reduction" | "overpayment" | "reinstatement" | "kept" | "counted";

/** `settled` dues move no money: they correct others, or have been corrected to nothing. */
export type DueStatus = "payable" | "waiting" | "ordered" | "paid" | "settled";

/** Why a due waits: nobody to pay yet, no account, a known death, a person found missing, an officer's hold, or money that came back. */
export type WaitReason = "payee" | "account" | "death" | "missing" | "hold" | "returned";

/** One sum owed for one month: written once, its amount never changes. */
export interface Due {
  readonly id: number;
  readonly beneficiary: PartyId;
  readonly payee: PartyId | null;
  /** First day of the month in whose accounts it stands. */
  readonly month: LocalDate;
  /** From 1 within (programme, about, beneficiary, payee, month). */
  readonly sequence: number;
  /** First day of the month for which it is owed. */
  readonly origin: LocalDate;
  readonly kind: DueKind;
  readonly amount: Minor;
  /** What an order is to pay for it: the amount less its reductions. */
  readonly toPay: Minor;
  readonly status: DueStatus;
  /** Its money has left for a bank and has not come back. */
  readonly sent: boolean;
  readonly recoveryId: number | null;
  /** The due that a reduction lowers. */
  readonly reduces: number | null;
  /** The fund that pays it, for good: the facts may change, the money stays where it is. null: the programme's own. */
  readonly fund: string | null;
}

/** Money paid that was not owed, and what has become of it; never below nothing, never above the amount. */
export interface Recovery {
  readonly id: number;
  /** Who was paid. */
  readonly owes: PartyId;
  readonly beneficiary: PartyId;
  /** The fund that paid, and to which the money returns. null: the programme's own. */
  readonly fund: string | null;
  readonly amount: Minor;
  readonly repaid: Minor;
  readonly waived: Minor;
  readonly withdrawn: Minor;
}

/** What a returning right may still withdraw: waived money was kept, so it counts; repaid money is paid again instead. */
export const withdrawable = ({ amount, repaid, withdrawn }: Recovery): number => amount - repaid - withdrawn;

/** What is still to be repaid. A withdrawn part that had been waived is not counted twice. */
export const outstanding = ({ amount, repaid, waived, withdrawn }: Recovery): number =>
  Math.max(0, amount - repaid - waived - withdrawn);

/** The status in which a new due begins. */
export function firstStatus(kind: DueKind, payee: PartyId | null): DueStatus {
  if (kind !== "regular" && kind !== "arrears") return "settled";
  return payee === null ? "waiting" : "payable";
}
