import { documentOf, element, leaf, maybeLeaf, type Xml } from "../xml/write.ts";
import { PAIN_001 } from "./pain001-shape.ts";
import { PAIN_002 } from "./pain002-shape.ts";
import { namespaceOf } from "./read-message.ts";
import type { InstructionStatus, OrderStatus, StatusReason, StatusReport } from "./status-report.ts";

/** A bank's answer to a payment file: what the bank simulator sends. */
export function writeStatusReport(report: StatusReport): string {
  const body = element(
    PAIN_002.root,
    element("GrpHdr", leaf("MsgId", report.messageId), leaf("CreDtTm", report.createdAt)),
    element(
      "OrgnlGrpInfAndSts",
      leaf("OrgnlMsgId", report.originalMessageId),
      leaf("OrgnlMsgNmId", PAIN_001.name),
      maybeLeaf("GrpSts", report.status),
      ...report.reasons.map(writeStatusReason),
    ),
    ...report.instructions.map(writeInstruction),
  );
  return documentOf(namespaceOf(PAIN_002), body);
}

export const writeReason = (name: string, { code, info }: StatusReason): Xml =>
  element(name, element("Rsn", leaf(/^[A-Z0-9]{4}$/.test(code) ? "Cd" : "Prtry", code)), maybeLeaf("AddtlInf", info));

const writeStatusReason = (reason: StatusReason): Xml => writeReason("StsRsnInf", reason);

const writeInstruction = (instruction: InstructionStatus): Xml =>
  element(
    "OrgnlPmtInfAndSts",
    leaf("OrgnlPmtInfId", instruction.id),
    maybeLeaf("PmtInfSts", instruction.status),
    ...instruction.reasons.map(writeStatusReason),
    ...instruction.orders.map(writeOrder),
  );

const writeOrder = (order: OrderStatus): Xml =>
  element(
    "TxInfAndSts",
    leaf("OrgnlEndToEndId", order.endToEndId),
    leaf("TxSts", order.status),
    ...order.reasons.map(writeStatusReason),
  );
