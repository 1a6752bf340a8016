import { type AccountId, writePaymentFile } from "@dayaq/contracts";
import { invariant, isoDay, isoMonth } from "@dayaq/kernel";
import { endToEndIdOf, instructionIdOf, messageIdOf } from "../domain/end-to-end-id.ts";
import type { PartyId } from "../domain/entitled.ts";
import type { Payee, PaymentCountry } from "../ports.ts";
import type { BatchView, OrderInFile } from "../store/batches.ts";
import { bankNamed, fundNamed } from "./country.ts";

/** ISO 20022 purpose of social security benefits. */
const PURPOSE = "SSBE";

/** The pain.001 of a batch: one instruction for each fund, one order for each payee. */
export function paymentFile(
  { id, bank, payOn }: BatchView,
  orders: readonly OrderInFile[],
  payees: ReadonlyMap<PartyId, Payee>,
  country: PaymentCountry,
  createdAt: Date,
): string {
  const asked = bankNamed(country, bank);
  invariant(asked !== undefined, "a batch is made only for a bank that we can tell to pay");
  const account = (number: string): AccountId => ({ scheme: country.accounts.scheme ?? "IBAN", number });
  const instructions = [...Map.groupBy(orders, ({ fund }) => fund)].map(([code, own]) => ({
    id: instructionIdOf(messageIdOf(id), code),
    executeOn: isoDay(payOn),
    debtor: country.payer,
    debtorAccount: account(fundNamed(country, code).account),
    debtorBank: asked.bic,
    categoryPurpose: PURPOSE,
    orders: own.map((order) => ({
      endToEndId: endToEndIdOf(order.id),
      amount: order.amount,
      creditor: payees.get(order.payee)?.name ?? "",
      creditorAccount: account(order.account),
      purpose: PURPOSE,
      remittance: isoMonth(payOn),
    })),
  }));
  return writePaymentFile(
    { messageId: messageIdOf(id), createdAt: createdAt.toISOString(), initiator: country.payer, instructions },
    country.currency,
  );
}
