import type { XmlCode } from "../xml/codes.ts";

/** Why a message of ISO 20022 is not taken: its XML, or sums and references that do not agree with one another. */
export type Iso20022Code =
  | XmlCode
  | "iso20022.count-wrong"
  | "iso20022.sum-wrong"
  | "iso20022.amount-invalid"
  | "iso20022.currency-other"
  | "iso20022.reference-invalid"
  | "iso20022.reference-repeated"
  | "iso20022.balance-wrong";
