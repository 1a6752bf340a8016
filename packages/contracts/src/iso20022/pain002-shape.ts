import { many, maybe, one, sequence, text } from "../xml/shape.ts";
import type { MessageDefinition } from "./read-message.ts";
import { code4, codeOrOwn, count15, isoDateTime, max105, max35, sumNumber } from "./simple-types.ts";

/** Published as a code of 1 to 4 characters; these are the ones that we know what to do with. */
const status = text(/^(ACTC|ACCP|ACSP|ACSC|ACWC|PART|PDNG|RCVD|RJCT)$/);

/** StatusReasonInformation12 */
const reason = sequence(maybe("Orgtr"), maybe("Rsn", codeOrOwn(code4)), many("AddtlInf", max105));

/** PaymentTransaction105 */
const transaction = sequence(
  maybe("StsId", max35),
  maybe("OrgnlInstrId", max35),
  // Optional as published; without it an answer is about no order of ours.
  one("OrgnlEndToEndId", max35),
  maybe("OrgnlUETR"),
  one("TxSts", status),
  many("StsRsnInf", reason),
  many("ChrgsInf"),
  maybe("AccptncDtTm", isoDateTime),
  maybe("FctvIntrBkSttlmDt"),
  maybe("AcctSvcrRef", max35),
  maybe("ClrSysRef"),
  maybe("OrgnlTxRef"),
  many("SplmtryData"),
);

/** CustomerPaymentStatusReportV10 */
export const PAIN_002: MessageDefinition = {
  name: "pain.002.001.10",
  root: "CstmrPmtStsRpt",
  shape: sequence(
    one(
      "GrpHdr",
      sequence(
        one("MsgId", max35),
        one("CreDtTm", isoDateTime),
        maybe("InitgPty"),
        maybe("FwdgAgt"),
        maybe("DbtrAgt"),
        maybe("CdtrAgt"),
      ),
    ),
    one(
      "OrgnlGrpInfAndSts",
      sequence(
        one("OrgnlMsgId", max35),
        one("OrgnlMsgNmId", max35),
        maybe("OrgnlCreDtTm", isoDateTime),
        maybe("OrgnlNbOfTxs", count15),
        maybe("OrgnlCtrlSum", sumNumber),
        maybe("GrpSts", status),
        many("StsRsnInf", reason),
        many("NbOfTxsPerSts"),
      ),
    ),
    many(
      "OrgnlPmtInfAndSts",
      sequence(
        one("OrgnlPmtInfId", max35),
        maybe("OrgnlNbOfTxs", count15),
        maybe("OrgnlCtrlSum", sumNumber),
        maybe("PmtInfSts", status),
        many("StsRsnInf", reason),
        many("NbOfTxsPerSts"),
        many("TxInfAndSts", transaction),
      ),
    ),
    many("SplmtryData"),
  ),
};
