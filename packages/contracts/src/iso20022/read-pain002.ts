import { done, type Outcome, refuse } from "@dayaq/kernel";
import { childAt, childrenOf, type Element, findText, textAt } from "../xml/element.ts";
import type { Iso20022Code } from "./codes.ts";
import { PAIN_002 } from "./pain002-shape.ts";
import { PAIN_001 } from "./pain001-shape.ts";
import { readMessage } from "./read-message.ts";
import type { InstructionStatus, OrderStatus, PaymentStatus, StatusReason, StatusReport } from "./status-report.ts";

/** Reads a bank's answer to a payment file. */
export function readStatusReport(xml: string): Outcome<StatusReport, Iso20022Code> {
  const message = readMessage(xml, PAIN_002);
  if (!message.ok) return message;
  const original = childAt(message.value, "OrgnlGrpInfAndSts");
  // An answer to another kind of message (a direct debit) is not about a file of ours.
  if (!textAt(original, "OrgnlMsgNmId").startsWith("pain.001")) {
    return refuse("iso20022.reference-invalid", {
      path: "/Document/CstmrPmtStsRpt/OrgnlGrpInfAndSts/OrgnlMsgNmId",
      wanted: PAIN_001.name,
    });
  }
  return done({
    messageId: textAt(message.value, "GrpHdr/MsgId"),
    createdAt: textAt(message.value, "GrpHdr/CreDtTm"),
    originalMessageId: textAt(original, "OrgnlMsgId"),
    ...statusIn(original, "GrpSts"),
    reasons: reasonsIn(original),
    instructions: childrenOf(message.value, "OrgnlPmtInfAndSts").map(instructionIn),
  });
}

function statusIn(element: Element, name: string): { status?: PaymentStatus } {
  const status = findText(element, name);
  return status === undefined ? {} : { status: status as PaymentStatus }; // the shape lets only these pass
}

const reasonsIn = (element: Element): StatusReason[] => childrenOf(element, "StsRsnInf").map(reasonIn);

export function reasonIn(element: Element): StatusReason {
  const info = findText(element, "AddtlInf");
  const code = findText(element, "Rsn/Cd") ?? findText(element, "Rsn/Prtry") ?? "";
  return { code, ...(info !== undefined && { info }) };
}

const instructionIn = (element: Element): InstructionStatus => ({
  id: textAt(element, "OrgnlPmtInfId"),
  ...statusIn(element, "PmtInfSts"),
  reasons: reasonsIn(element),
  orders: childrenOf(element, "TxInfAndSts").map(orderIn),
});

const orderIn = (element: Element): OrderStatus => ({
  endToEndId: textAt(element, "OrgnlEndToEndId"),
  status: textAt(element, "TxSts") as PaymentStatus, // the shape lets only these pass
  reasons: reasonsIn(element),
});
