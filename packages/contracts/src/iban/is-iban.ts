import { isValidIBAN } from "ibantools";

/** Whether a number is an IBAN of any country: length and form of that country, and the remainder of 97 (ISO 13616). */
export const isIban = (account: string): boolean => account.length <= 34 && isValidIBAN(account);
