import { type Currency, decimal, minor } from "@dayaq/kernel";
import { amountLeaf, documentOf, element, leaf, maybeLeaf, type Xml } from "../xml/write.ts";
import { writeAccount } from "./account-id.ts";
import { CAMT_053 } from "./camt053-shape.ts";
import { namespaceOf } from "./read-message.ts";
import type { Balance, Direction, EntryDetail, Statement, StatementEntry } from "./statement.ts";
import { writeReason } from "./write-pain002.ts";

/** A bank's statement of one account: what the bank simulator sends. */
export function writeStatement(statement: Statement, currency: Currency): string {
  const body = element(
    CAMT_053.root,
    element("GrpHdr", leaf("MsgId", statement.messageId), leaf("CreDtTm", statement.createdAt)),
    element(
      "Stmt",
      leaf("Id", statement.id),
      leaf("CreDtTm", statement.createdAt),
      writeAccount("Acct", statement.account),
      writeBalance("OPBD", statement.opening, currency),
      writeBalance("CLBD", statement.closing, currency),
      ...statement.entries.map((entry) => writeEntry(entry, currency)),
    ),
  );
  return documentOf(namespaceOf(CAMT_053), body);
}

const writeDirection = (direction: Direction): Xml => leaf("CdtDbtInd", direction === "credit" ? "CRDT" : "DBIT");

const writeBalance = (code: string, { amount, on }: Balance, currency: Currency): Xml =>
  element(
    "Bal",
    element("Tp", element("CdOrPrtry", leaf("Cd", code))),
    amountLeaf("Amt", decimal(minor(Math.abs(amount)), currency), currency.code),
    writeDirection(amount < 0 ? "debit" : "credit"),
    element("Dt", leaf("Dt", on)),
  );

/** ISO 20022 bank transaction codes: payments, issued credit transfers; received ones that are returns. */
const transactionCode = ({ direction }: StatementEntry): Xml => {
  const [family, sub] = direction === "debit" ? ["ICDT", "DMCT"] : ["RCDT", "RRTN"];
  return element(
    "BkTxCd",
    element("Domn", leaf("Cd", "PMNT"), element("Fmly", leaf("Cd", family), leaf("SubFmlyCd", sub))),
  );
};

function writeEntry(entry: StatementEntry, currency: Currency): Xml {
  const details = entry.details.map((detail) => writeDetail(detail, currency));
  return element(
    "Ntry",
    maybeLeaf("NtryRef", entry.reference),
    amountLeaf("Amt", decimal(entry.amount, currency), currency.code),
    writeDirection(entry.direction),
    entry.reversal ? leaf("RvslInd", "true") : undefined,
    element("Sts", leaf("Cd", entry.booked ? "BOOK" : "PDNG")),
    entry.bookedOn === undefined ? undefined : element("BookgDt", leaf("Dt", entry.bookedOn)),
    maybeLeaf("AcctSvcrRef", entry.bankReference),
    transactionCode(entry),
    details.length === 0 ? undefined : element("NtryDtls", ...details),
  );
}

function writeDetail(detail: EntryDetail, currency: Currency): Xml {
  const references = [
    maybeLeaf("MsgId", detail.messageId),
    maybeLeaf("PmtInfId", detail.instructionId),
    maybeLeaf("EndToEndId", detail.endToEndId),
  ];
  return element(
    "TxDtls",
    references.some((reference) => reference !== undefined) ? element("Refs", ...references) : undefined,
    amountLeaf("Amt", decimal(detail.amount, currency), currency.code),
    writeDirection(detail.direction),
    detail.remittance === undefined ? undefined : element("RmtInf", leaf("Ustrd", detail.remittance)),
    detail.returned === undefined ? undefined : writeReason("RtrInf", detail.returned),
  );
}
