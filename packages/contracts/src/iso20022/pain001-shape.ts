import { choice, many, maybe, one, sequence, some, text } from "../xml/shape.ts";
import type { MessageDefinition } from "./read-message.ts";
import {
  account,
  agent,
  code4,
  codeOrOwn,
  count15,
  currencyAmount,
  dateOrTime,
  flag,
  isoDateTime,
  max140,
  max35,
  party,
  sumNumber,
} from "./simple-types.ts";

/** CreditTransferTransaction34. The payee and the account are optional as published; we pay nobody without. */
const transaction = sequence(
  one("PmtId", sequence(maybe("InstrId", max35), one("EndToEndId", max35), maybe("UETR"))),
  maybe("PmtTpInf"),
  one("Amt", choice(one("InstdAmt", currencyAmount))),
  maybe("XchgRateInf"),
  maybe("ChrgBr"),
  maybe("MndtRltdInf"),
  maybe("ChqInstr"),
  maybe("UltmtDbtr"),
  maybe("IntrmyAgt1"),
  maybe("IntrmyAgt1Acct"),
  maybe("IntrmyAgt2"),
  maybe("IntrmyAgt2Acct"),
  maybe("IntrmyAgt3"),
  maybe("IntrmyAgt3Acct"),
  maybe("CdtrAgt", agent),
  maybe("CdtrAgtAcct"),
  one("Cdtr", party),
  one("CdtrAcct", account),
  maybe("UltmtCdtr"),
  many("InstrForCdtrAgt"),
  maybe("InstrForDbtrAgt"),
  maybe("Purp", codeOrOwn(code4)),
  many("RgltryRptg"),
  maybe("Tax"),
  many("RltdRmtInf"),
  maybe("RmtInf", sequence(many("Ustrd", max140), many("Strd"))),
  many("SplmtryData"),
);

/** PaymentInstruction30 */
const instruction = sequence(
  one("PmtInfId", max35),
  one("PmtMtd", text(/^TRF$/)),
  maybe("BtchBookg", flag),
  // Optional in the published message; our payments always say both, and the bank that takes them counts.
  one("NbOfTxs", count15),
  one("CtrlSum", sumNumber),
  maybe(
    "PmtTpInf",
    sequence(maybe("InstrPrty"), many("SvcLvl"), maybe("LclInstrm"), maybe("CtgyPurp", codeOrOwn(code4))),
  ),
  one("ReqdExctnDt", dateOrTime),
  maybe("PoolgAdjstmntDt"),
  one("Dbtr", party),
  one("DbtrAcct", account),
  one("DbtrAgt", agent),
  maybe("DbtrAgtAcct"),
  maybe("InstrForDbtrAgt"),
  maybe("UltmtDbtr"),
  maybe("ChrgBr", text(/^(DEBT|CRED|SHAR|SLEV)$/)),
  maybe("ChrgsAcct"),
  maybe("ChrgsAcctAgt"),
  some("CdtTrfTxInf", transaction),
);

/** CustomerCreditTransferInitiationV09, as far as orders to pay accounts need it. */
export const PAIN_001: MessageDefinition = {
  name: "pain.001.001.09",
  root: "CstmrCdtTrfInitn",
  shape: sequence(
    one(
      "GrpHdr",
      sequence(
        one("MsgId", max35),
        one("CreDtTm", isoDateTime),
        many("Authstn"),
        one("NbOfTxs", count15),
        one("CtrlSum", sumNumber),
        one("InitgPty", party),
        maybe("FwdgAgt"),
        maybe("InitnSrc"),
      ),
    ),
    some("PmtInf", instruction),
    many("SplmtryData"),
  ),
};
