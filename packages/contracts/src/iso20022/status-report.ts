/** Why a bank did not, or did not yet, do something: a code of ISO 20022 (`AC01` wrong account, `AC04` closed, `AM05` duplicate). */
export interface StatusReason {
  readonly code: string;
  /** At most 105 characters; shown to an officer, never to the payee. */
  readonly info?: string;
}

/** `ACTC` checked, `ACCP` accepted, `ACSP` under way, `ACSC` settled, `PART` in part, `PDNG` waits, `RCVD` received, `RJCT` rejected. */
export type PaymentStatus = "ACTC" | "ACCP" | "ACSP" | "ACSC" | "ACWC" | "PART" | "PDNG" | "RCVD" | "RJCT";

export interface OrderStatus {
  readonly endToEndId: string;
  readonly status: PaymentStatus;
  readonly reasons: readonly StatusReason[];
}

export interface InstructionStatus {
  readonly id: string;
  readonly status?: PaymentStatus;
  readonly reasons: readonly StatusReason[];
  /** Orders that are named; those not named share the status of their instruction, and it that of the file. */
  readonly orders: readonly OrderStatus[];
}

/** pain.002: what the bank makes of a payment file. */
export interface StatusReport {
  readonly messageId: string;
  /** RFC 3339 with zone */
  readonly createdAt: string;
  readonly originalMessageId: string;
  readonly status?: PaymentStatus;
  readonly reasons: readonly StatusReason[];
  readonly instructions: readonly InstructionStatus[];
}
