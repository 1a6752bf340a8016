import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/index.ts";
import type { Settlement } from "../domain/settlement.ts";
import type { Payee, PaymentPorts } from "../ports.ts";
import { askForCards } from "./ask-for-cards.ts";
import { programmePaydayAfter } from "./coming-paydays.ts";
import { payableAccount } from "./country.ts";
import { goneOf } from "./gone.ts";

/** A due with what can be said of it to its payee today. */
export type PromisedDue = Settlement["added"][number] & {
  /** When it will be paid; null for what moves no money, or has nobody to be paid yet. */
  readonly payOn: LocalDate | null;
  /** Where it will be paid: the code of the bank; null while no account that can be paid to is known. */
  readonly bank: string | null;
};

/** Says of new dues when and where they will be paid, and asks for a card where the payee has no account that can be paid to. */
export async function promiseDues(
  tx: Tx,
  dues: Settlement["added"],
  today: LocalDate,
  ports: PaymentPorts,
): Promise<PromisedDue[]> {
  const payeeIds = new Set(dues.flatMap(({ payee, toPay }) => (payee === null || toPay === 0 ? [] : [payee])));
  const payees = payeeIds.size === 0 ? new Map<number, Payee>() : await ports.payees(tx, [...payeeIds], today);
  const present = [...payees.values()].filter((it) => goneOf([it]) === undefined);
  await askForCards(tx, present, today, ports);
  return dues.map((due) => {
    const payee = due.payee === null || due.toPay === 0 ? undefined : payees.get(due.payee);
    if (!payee || goneOf([payee]) !== undefined) return { ...due, payOn: null, bank: null };
    const payOn = programmePaydayAfter(ports.country, due.programme, payee.district, today);
    return {
      ...due,
      payOn,
      bank: payableAccount(ports.country, payee)?.bank.code ?? null,
    };
  });
}
