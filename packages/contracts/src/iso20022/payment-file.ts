import type { Minor } from "@dayaq/kernel";
import type { AccountId } from "./account-id.ts";

/** pain.001: what we ask one bank to pay. Ids are of the restricted characters, at most 35. */
export interface PaymentFile {
  readonly messageId: string;
  /** RFC 3339 with zone */
  readonly createdAt: string;
  /** Who asks: the fund's name. */
  readonly initiator: string;
  readonly instructions: readonly PaymentInstruction[];
}

/** Orders that leave one account on one day. */
export interface PaymentInstruction {
  readonly id: string;
  /** YYYY-MM-DD */
  readonly executeOn: string;
  readonly debtor: string;
  readonly debtorAccount: AccountId;
  /** BIC of the bank that is asked. */
  readonly debtorBank: string;
  /** ISO 20022 external category purpose: `SSBE` (social security benefit), `GOVT`. */
  readonly categoryPurpose: string;
  readonly orders: readonly CreditTransfer[];
}

/** One payment order. */
export interface CreditTransfer {
  readonly endToEndId: string;
  readonly amount: Minor;
  readonly creditor: string;
  readonly creditorAccount: AccountId;
  /** BIC of the payee's bank; absent when it is the bank that is asked. */
  readonly creditorBank?: string;
  /** ISO 20022 external purpose, four letters: `SSBE`. */
  readonly purpose: string;
  /** What it is for, in the payee's language; at most 140. */
  readonly remittance?: string;
}
