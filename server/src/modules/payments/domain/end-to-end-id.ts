/** What names an order on its whole way through the banks: at most 35 signs of the set that ISO 20022 allows; no person's data. */
export const endToEndIdOf = (orderId: number): string => `DQ${String(orderId).padStart(12, "0")}`;

/** The order that a bank speaks of; undefined for anything that we did not write. */
export function orderIdOf(endToEndId: string): number | undefined {
  const parts = /^DQ(\d{12,15})$/.exec(endToEndId.trim());
  return parts ? Number(parts[1]) : undefined;
}

/** Names a payment file: MsgId of pain.001, at most 35 signs. */
export const messageIdOf = (batchId: number): string => `DQ-B${String(batchId).padStart(10, "0")}`;

/** Names the part of a file that leaves one fund: PmtInfId, at most 35 signs. */
export const instructionIdOf = (messageId: string, fund: string): string => `${messageId}-${fund}`;
