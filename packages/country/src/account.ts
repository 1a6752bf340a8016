import type { Texts } from "@dayaq/kernel";

/** How accounts are named in this country: the part of a payment that differs most between countries. */
export interface AccountScheme {
  /** `iban` travels in `IBAN` of a pain.001, anything else in `Othr`. */
  readonly kind: "iban" | "other";
  /** Name of the scheme in `SchmeNm/Prtry`; only for `other`. */
  readonly scheme?: string;
  readonly title: Texts;
  readonly normalise: (typed: string) => string;
  readonly holds: (account: string) => boolean;
  /** The bank that keeps the account, as coded in the account itself. */
  readonly bankOf: (account: string) => string;
  readonly example: string;
  readonly banks: readonly Bank[];
}

/** A bank that can be told to pay. */
export interface Bank {
  /** As `bankOf` gives it: the four letters of an IBAN of Azerbaijan. */
  readonly code: string;
  /** ISO 9362. */
  readonly bic: string;
  /** As people know it: ABB. */
  readonly shortName: string;
  readonly title: Texts;
}
