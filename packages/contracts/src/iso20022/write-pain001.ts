import { type Currency, decimal, invariant, sumOf } from "@dayaq/kernel";
import { amountLeaf, documentOf, element, leaf, maybeLeaf, type Xml } from "../xml/write.ts";
import { writeAccount } from "./account-id.ts";
import { PAIN_001 } from "./pain001-shape.ts";
import type { CreditTransfer, PaymentFile, PaymentInstruction } from "./payment-file.ts";
import { namespaceOf } from "./read-message.ts";
import { isRestricted } from "./simple-types.ts";

/** The file for one bank. Throws when an id would not travel or a sum is nothing: then an order was made wrongly, and nobody may pay it. */
export function writePaymentFile(file: PaymentFile, currency: Currency): string {
  const orders = file.instructions.flatMap((instruction) => instruction.orders);
  invariant(new Set(orders.map(({ endToEndId }) => endToEndId)).size === orders.length, "each order has its own id");
  const body = element(
    PAIN_001.root,
    element(
      "GrpHdr",
      leaf("MsgId", idOf(file.messageId)),
      leaf("CreDtTm", file.createdAt),
      ...totals(orders, currency),
      element("InitgPty", leaf("Nm", file.initiator)),
    ),
    ...file.instructions.map((instruction) => writeInstruction(instruction, currency)),
  );
  return documentOf(namespaceOf(PAIN_001), body);
}

const idOf = (id: string): string => {
  invariant(isRestricted(id), "an id has only the characters that every bank takes, at most 35");
  return id;
};

const totals = (orders: readonly CreditTransfer[], currency: Currency): Xml[] => [
  leaf("NbOfTxs", String(orders.length)),
  leaf("CtrlSum", decimal(sumOf(orders.map((order) => order.amount)), currency)),
];

const writeAgent = (name: string, bic: string): Xml => element(name, element("FinInstnId", leaf("BICFI", bic)));

function writeInstruction(instruction: PaymentInstruction, currency: Currency): Xml {
  invariant(instruction.orders.length > 0, "an instruction pays somebody");
  return element(
    "PmtInf",
    leaf("PmtInfId", idOf(instruction.id)),
    leaf("PmtMtd", "TRF"),
    leaf("BtchBookg", "true"),
    ...totals(instruction.orders, currency),
    element("PmtTpInf", element("CtgyPurp", leaf("Cd", instruction.categoryPurpose))),
    element("ReqdExctnDt", leaf("Dt", instruction.executeOn)),
    element("Dbtr", leaf("Nm", instruction.debtor)),
    writeAccount("DbtrAcct", instruction.debtorAccount),
    writeAgent("DbtrAgt", instruction.debtorBank),
    leaf("ChrgBr", "DEBT"),
    ...instruction.orders.map((order) => writeOrder(order, currency)),
  );
}

function writeOrder(order: CreditTransfer, currency: Currency): Xml {
  invariant(order.amount > 0, "an order pays something");
  return element(
    "CdtTrfTxInf",
    element("PmtId", leaf("EndToEndId", idOf(order.endToEndId))),
    element("Amt", amountLeaf("InstdAmt", decimal(order.amount, currency), currency.code)),
    order.creditorBank === undefined ? undefined : writeAgent("CdtrAgt", order.creditorBank),
    element("Cdtr", leaf("Nm", order.creditor.slice(0, 140))),
    writeAccount("CdtrAcct", order.creditorAccount),
    element("Purp", leaf("Cd", order.purpose)),
    order.remittance === undefined ? undefined : element("RmtInf", maybeLeaf("Ustrd", order.remittance.slice(0, 140))),
  );
}
