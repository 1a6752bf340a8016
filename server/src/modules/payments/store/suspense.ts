import type { LocalDate, Minor } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";

/** A line of a bank statement that nobody could place yet. */
export interface SuspenseLine {
  readonly id: number;
  readonly bank: string;
  readonly reference: string;
  /** Of our account: debit is money that left. */
  readonly direction: "debit" | "credit";
  readonly amount: Minor;
  readonly bookedOn: LocalDate;
  readonly endToEndId: string | null;
}

/** What stands in suspense, the oldest first. */
export async function listSuspense(tx: Tx): Promise<SuspenseLine[]> {
  const { rows } = await tx.query<SuspenseLine>(
    `select id, bank, reference, direction, amount, booked_on as "bookedOn", end_to_end_id as "endToEndId"
     from payments.bank_entry where became = 'suspense' and settled_by is null order by booked_on, bank, reference`,
  );
  return rows;
}
