import { type Currency, done, minor, minus, type Minor, type Outcome, refuse } from "@dayaq/kernel";
import { childAt, childrenOf, type Element, findChild, findText, textAt } from "../xml/element.ts";
import { readAccount } from "./account-id.ts";
import { CAMT_053 } from "./camt053-shape.ts";
import type { Iso20022Code } from "./codes.ts";
import { amountIn, readMessage, totalOf } from "./read-message.ts";
import { reasonIn } from "./read-pain002.ts";
import type { Balance, Direction, EntryDetail, Statement, StatementEntry } from "./statement.ts";

const PATH = "/Document/BkToCstmrStmt/Stmt";

/** Reads a statement of one account. The balances must agree with what was booked between them, to the smallest coin. */
export function readStatement(xml: string, currency: Currency): Outcome<Statement, Iso20022Code> {
  const message = readMessage(xml, CAMT_053);
  if (!message.ok) return message;
  const statement = childAt(message.value, "Stmt");
  const opening = balanceOf(statement, ["OPBD", "PRCD"], currency);
  if (!opening.ok) return opening;
  const closing = balanceOf(statement, ["CLBD"], currency);
  if (!closing.ok) return closing;
  const entries: StatementEntry[] = [];
  for (const element of childrenOf(statement, "Ntry")) {
    const entry = entryIn(element, currency);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  const moved = entries.filter(({ booked }) => booked).map(signed);
  if (totalOf([opening.value.amount, ...moved]) !== closing.value.amount) {
    return refuse("iso20022.balance-wrong", { path: `${PATH}/Bal` });
  }
  return done({
    messageId: textAt(message.value, "GrpHdr/MsgId"),
    createdAt: textAt(message.value, "GrpHdr/CreDtTm"),
    id: textAt(statement, "Id"),
    account: readAccount(findChild(statement, "Acct")) ?? { scheme: "", number: "" },
    opening: opening.value,
    closing: closing.value,
    entries,
  });
}

const signed = ({ amount, direction }: { amount: Minor; direction: Direction }): Minor =>
  direction === "credit" ? amount : minus(minor(0), amount);

const directionIn = (element: Element): Direction => (textAt(element, "CdtDbtInd") === "CRDT" ? "credit" : "debit");

const dayIn = (element: Element | undefined): string | undefined =>
  findText(element, "Dt")?.slice(0, 10) ?? findText(element, "DtTm")?.slice(0, 10);

function balanceOf(statement: Element, codes: readonly string[], currency: Currency): Outcome<Balance, Iso20022Code> {
  const found = childrenOf(statement, "Bal").filter((bal) => codes.includes(findText(bal, "Tp/CdOrPrtry/Cd") ?? ""));
  const [balance] = found;
  if (!balance || found.length > 1)
    return refuse("iso20022.balance-wrong", { path: `${PATH}/Bal`, wanted: codes[0] ?? "" });
  const amount = amountIn(childAt(balance, "Amt"), currency, `${PATH}/Bal/Amt`);
  if (!amount.ok) return amount;
  return done({
    amount: signed({ amount: amount.value, direction: directionIn(balance) }),
    on: dayIn(findChild(balance, "Dt")) ?? "",
  });
}

function entryIn(element: Element, currency: Currency): Outcome<StatementEntry, Iso20022Code> {
  const amount = amountIn(childAt(element, "Amt"), currency, `${PATH}/Ntry/Amt`);
  if (!amount.ok) return amount;
  const details: EntryDetail[] = [];
  for (const part of childrenOf(element, "NtryDtls").flatMap((list) => childrenOf(list, "TxDtls"))) {
    const detail = detailIn(part, currency);
    if (!detail.ok) return detail;
    details.push(detail.value);
  }
  const entry = {
    ...optional("reference", findText(element, "NtryRef")),
    amount: amount.value,
    direction: directionIn(element),
    reversal: ["true", "1"].includes(findText(element, "RvslInd") ?? ""),
    booked: findText(element, "Sts/Cd") === "BOOK",
    ...optional("bookedOn", dayIn(findChild(element, "BookgDt"))),
    ...optional("bankReference", findText(element, "AcctSvcrRef")),
    details,
  };
  // A movement that lists its payments consists of them, and of nothing else.
  if (details.length > 0 && totalOf(details.map(signed)) !== signed(entry)) {
    return refuse("iso20022.sum-wrong", { path: `${PATH}/Ntry/NtryDtls` });
  }
  return done(entry);
}

function detailIn(element: Element, currency: Currency): Outcome<EntryDetail, Iso20022Code> {
  const amount = amountIn(childAt(element, "Amt"), currency, `${PATH}/Ntry/NtryDtls/TxDtls/Amt`);
  if (!amount.ok) return amount;
  const returned = findChild(element, "RtrInf");
  return done({
    ...optional("messageId", findText(element, "Refs/MsgId")),
    ...optional("instructionId", findText(element, "Refs/PmtInfId")),
    ...optional("endToEndId", findText(element, "Refs/EndToEndId")),
    amount: amount.value,
    direction: directionIn(element),
    ...(returned && { returned: reasonIn(returned) }),
    ...optional("remittance", findText(element, "RmtInf/Ustrd")),
  });
}

const optional = <Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } =>
  // One member of that name, or none.
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string };
