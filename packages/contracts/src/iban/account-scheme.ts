import { electronicFormatIBAN, extractIBAN, isValidIBAN } from "ibantools";

/** How a country's banks number accounts. It is the country's plug-in: not every country has IBANs. */
export interface AccountScheme {
  /** The word under which messages carry such a number: `IBAN`, or the country's own. */
  readonly scheme: string;
  /** The number in the one form in which we keep it, without blanks and in capitals; undefined when it is none. */
  findAccount(text: string): string | undefined;
  /** The bank that keeps the account, in its country's code of banks: for an Azerbaijani IBAN its four letters. */
  bankOf(account: string): string | undefined;
  /** In groups, as people read it aloud. */
  spoken(account: string): string;
}

/** Accounts with an IBAN of one country, checked by length, form and the remainder of 97. */
export const ibanOf = (country: string): AccountScheme => ({
  scheme: "IBAN",
  findAccount(text) {
    const iban = text.length <= 60 ? electronicFormatIBAN(text) : null;
    return iban !== null && iban.startsWith(country) && isValidIBAN(iban) ? iban : undefined;
  },
  bankOf: (account) => extractIBAN(account).bankIdentifier,
  spoken: (account) => account.replace(/(.{4})(?=.)/g, "$1 "),
});

/** Accounts with numbers of the country's own. */
export const plainAccounts = (
  scheme: string,
  form: RegExp,
  bankOf: (account: string) => string | undefined,
): AccountScheme => ({
  scheme,
  findAccount(text) {
    const account = text.replace(/[\s-]/g, "").toUpperCase();
    return form.test(account) ? account : undefined;
  },
  bankOf,
  spoken: (account) => account.replace(/(.{4})(?=.)/g, "$1 "),
});
