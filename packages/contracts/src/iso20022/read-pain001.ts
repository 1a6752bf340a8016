import { type Currency, done, type Minor, type Outcome, type Refusal, refuse } from "@dayaq/kernel";
import { childAt, childrenOf, type Element, findText, textAt } from "../xml/element.ts";
import { readAccount } from "./account-id.ts";
import type { Iso20022Code } from "./codes.ts";
import { PAIN_001 } from "./pain001-shape.ts";
import type { CreditTransfer, PaymentFile, PaymentInstruction } from "./payment-file.ts";
import { amountIn, readMessage, sumIn, totalOf } from "./read-message.ts";
import { isRestricted } from "./simple-types.ts";

const ROOT = "/Document/CstmrCdtTrfInitn";

/** Reads a file as a bank does: shape, counts and sums at both levels, ids that are unique and will travel. */
export function readPaymentFile(xml: string, currency: Currency): Outcome<PaymentFile, Iso20022Code> {
  const message = readMessage(xml, PAIN_001);
  if (!message.ok) return message;
  const header = childAt(message.value, "GrpHdr");
  const instructions: PaymentInstruction[] = [];
  for (const element of childrenOf(message.value, "PmtInf")) {
    const instruction = readInstruction(element, currency);
    if (!instruction.ok) return instruction;
    instructions.push(instruction.value);
  }
  const file: PaymentFile = {
    messageId: textAt(header, "MsgId"),
    createdAt: textAt(header, "CreDtTm"),
    initiator: findText(header, "InitgPty/Nm") ?? "",
    instructions,
  };
  const orders = instructions.flatMap((instruction) => instruction.orders);
  return idFault(file, orders) ?? totalsFault(header, orders, currency, `${ROOT}/GrpHdr`) ?? done(file);
}

function idFault(file: PaymentFile, orders: readonly CreditTransfer[]): Refusal<Iso20022Code> | undefined {
  const seen = new Set<string>();
  for (const { endToEndId } of orders) {
    const path = `${ROOT}/PmtInf/CdtTrfTxInf/PmtId/EndToEndId`;
    if (!isRestricted(endToEndId)) return refuse("iso20022.reference-invalid", { path });
    if (seen.has(endToEndId)) return refuse("iso20022.reference-repeated", { path });
    seen.add(endToEndId);
  }
  const ids = [file.messageId, ...file.instructions.map(({ id }) => id)];
  return ids.every(isRestricted) ? undefined : refuse("iso20022.reference-invalid", { path: ROOT });
}

function totalsFault(
  element: Element,
  orders: readonly CreditTransfer[],
  currency: Currency,
  path: string,
): Refusal<Iso20022Code> | undefined {
  if (Number(textAt(element, "NbOfTxs")) !== orders.length) return refuse("iso20022.count-wrong", { path });
  const stated = sumIn(textAt(element, "CtrlSum"), currency, `${path}/CtrlSum`);
  if (!stated.ok) return stated;
  return stated.value === totalOf(orders.map(({ amount }) => amount))
    ? undefined
    : refuse("iso20022.sum-wrong", { path });
}

function readInstruction(element: Element, currency: Currency): Outcome<PaymentInstruction, Iso20022Code> {
  const path = `${ROOT}/PmtInf`;
  const orders: CreditTransfer[] = [];
  for (const transaction of childrenOf(element, "CdtTrfTxInf")) {
    const amount = amountIn(childAt(transaction, "Amt/InstdAmt"), currency, `${path}/CdtTrfTxInf/Amt/InstdAmt`);
    if (!amount.ok) return amount;
    if (amount.value === 0) return refuse("iso20022.amount-invalid", { path: `${path}/CdtTrfTxInf/Amt/InstdAmt` });
    orders.push(orderOf(transaction, amount.value));
  }
  const fault = totalsFault(element, orders, currency, path);
  if (fault) return fault;
  return done({
    id: textAt(element, "PmtInfId"),
    executeOn: findText(element, "ReqdExctnDt/Dt") ?? textAt(element, "ReqdExctnDt/DtTm").slice(0, 10),
    debtor: findText(element, "Dbtr/Nm") ?? "",
    debtorAccount: accountAt(element, "DbtrAcct"),
    debtorBank: findText(element, "DbtrAgt/FinInstnId/BICFI") ?? "",
    categoryPurpose: findText(element, "PmtTpInf/CtgyPurp/Cd") ?? "",
    orders,
  });
}

const accountAt = (element: Element, name: string) => readAccount(childAt(element, name)) ?? { scheme: "", number: "" };

function orderOf(transaction: Element, amount: Minor): CreditTransfer {
  const creditorBank = findText(transaction, "CdtrAgt/FinInstnId/BICFI");
  const remittance = findText(transaction, "RmtInf/Ustrd");
  return {
    endToEndId: textAt(transaction, "PmtId/EndToEndId"),
    amount,
    creditor: findText(transaction, "Cdtr/Nm") ?? "",
    creditorAccount: accountAt(transaction, "CdtrAcct"),
    ...(creditorBank !== undefined && { creditorBank }),
    purpose: findText(transaction, "Purp/Cd") ?? "",
    ...(remittance !== undefined && { remittance }),
  };
}
