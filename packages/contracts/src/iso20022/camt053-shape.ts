import { many, maybe, one, sequence, some, text } from "../xml/shape.ts";
import type { MessageDefinition } from "./read-message.ts";
import {
  accountId,
  code35,
  code4,
  codeOrOwn,
  currencyAmount,
  dateOrTime,
  direction,
  flag,
  isoDateTime,
  max105,
  max140,
  max35,
  max500,
  number18,
} from "./simple-types.ts";

const transactionCode = sequence(
  maybe("Domn", sequence(one("Cd", code4), one("Fmly", sequence(one("Cd", code4), one("SubFmlyCd", code4))))),
  maybe("Prtry", sequence(one("Cd", code35), maybe("Issr", max35))),
);

/** TransactionReferences6 */
const references = sequence(
  maybe("MsgId", max35),
  maybe("AcctSvcrRef", max35),
  maybe("PmtInfId", max35),
  maybe("InstrId", max35),
  maybe("EndToEndId", max35),
  maybe("UETR"),
  maybe("TxId", max35),
  maybe("MndtId"),
  maybe("ChqNb"),
  maybe("ClrSysRef"),
  maybe("AcctOwnrTxId"),
  maybe("AcctSvcrTxId"),
  maybe("MktInfrstrctrTxId"),
  maybe("PrcgId"),
  many("Prtry"),
);

/** EntryTransaction10 */
const details = sequence(
  maybe("Refs", references),
  one("Amt", currencyAmount),
  one("CdtDbtInd", direction),
  maybe("AmtDtls"),
  many("Avlbty"),
  maybe("BkTxCd", transactionCode),
  maybe("Chrgs"),
  maybe("Intrst"),
  maybe("RltdPties"),
  maybe("RltdAgts"),
  maybe("LclInstrm"),
  maybe("Purp", codeOrOwn(code4)),
  many("RltdRmtInf"),
  maybe("RmtInf", sequence(many("Ustrd", max140), many("Strd"))),
  maybe("RltdDts"),
  maybe("RltdPric"),
  many("RltdQties"),
  maybe("FinInstrmId"),
  maybe("Tax"),
  maybe(
    "RtrInf",
    sequence(maybe("OrgnlBkTxCd"), maybe("Orgtr"), maybe("Rsn", codeOrOwn(code4)), many("AddtlInf", max105)),
  ),
  maybe("CorpActn"),
  maybe("SfkpgAcct"),
  many("CshDpst"),
  maybe("CardTx"),
  maybe("AddtlTxInf", max500),
  many("SplmtryData"),
);

/** ReportEntry10 */
const entry = sequence(
  maybe("NtryRef", max35),
  one("Amt", currencyAmount),
  one("CdtDbtInd", direction),
  maybe("RvslInd", flag),
  one("Sts", codeOrOwn(text(/^(BOOK|PDNG|INFO|FUTR)$/))),
  maybe("BookgDt", dateOrTime),
  maybe("ValDt", dateOrTime),
  maybe("AcctSvcrRef", max35),
  many("Avlbty"),
  one("BkTxCd", transactionCode),
  maybe("ComssnWvrInd"),
  maybe("AddtlInfInd"),
  maybe("AmtDtls"),
  maybe("Chrgs"),
  maybe("TechInptChanl"),
  maybe("Intrst"),
  maybe("CardTx"),
  many("NtryDtls", sequence(maybe("Btch"), many("TxDtls", details))),
  maybe("AddtlNtryInf", max500),
);

/** CashBalance8 */
const balance = sequence(
  one("Tp", sequence(one("CdOrPrtry", codeOrOwn(code4)), maybe("SubTp"))),
  many("CdtLine"),
  one("Amt", currencyAmount),
  one("CdtDbtInd", direction),
  one("Dt", dateOrTime),
  many("Avlbty"),
);

/** AccountStatement9 */
const statement = sequence(
  one("Id", max35),
  maybe("StmtPgntn"),
  maybe("ElctrncSeqNb", number18),
  maybe("RptgSeq"),
  maybe("LglSeqNb", number18),
  maybe("CreDtTm", isoDateTime),
  maybe("FrToDt"),
  maybe("CpyDplctInd"),
  maybe("RptgSrc"),
  one(
    "Acct",
    sequence(one("Id", accountId), maybe("Tp"), maybe("Ccy"), maybe("Nm"), maybe("Prxy"), maybe("Ownr"), maybe("Svcr")),
  ),
  maybe("RltdAcct"),
  many("Intrst"),
  some("Bal", balance),
  maybe("TxsSummry"),
  many("Ntry", entry),
  maybe("AddtlStmtInf", max500),
);

/** BankToCustomerStatementV08 */
export const CAMT_053: MessageDefinition = {
  name: "camt.053.001.08",
  root: "BkToCstmrStmt",
  shape: sequence(
    one(
      "GrpHdr",
      sequence(
        one("MsgId", max35),
        one("CreDtTm", isoDateTime),
        maybe("MsgRcpt"),
        maybe("MsgPgntn"),
        maybe("OrgnlBizQry"),
        maybe("AddtlInf", max500),
      ),
    ),
    // Several as published; a bank sends us one account a message.
    one("Stmt", statement),
    many("SplmtryData"),
  ),
};
