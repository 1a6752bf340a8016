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

/** Clears a credit out of suspense, if it is no more than `most`; undefined when there is none such. */
export async function settleEntry(
  tx: Tx,
  bank: string,
  reference: string,
  by: string,
  most: number,
): Promise<{ amount: Minor; fund: string } | "too-much" | undefined> {
  const { rows } = await tx.query<{ amount: Minor; fund: string }>(
    `select e.amount, e.fund from payments.bank_entry e
     where e.bank = $1 and e.reference = $2 and e.became = 'suspense' and e.direction = 'credit' and e.settled_by is null
     for update`,
    [bank, reference],
  );
  const [line] = rows;
  if (!line) return undefined;
  if (line.amount > most) return "too-much";
  await tx.query("update payments.bank_entry set settled_by = $3 where bank = $1 and reference = $2", [
    bank,
    reference,
    by,
  ]);
  return line;
}
