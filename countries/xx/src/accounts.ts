import { type AccountScheme, withoutSpaces } from "@dayaq/country";

const FORM = /^\d{3}\d{7}\d{2}$/; // bank, account, two check digits

/** No IBAN: twelve digits whose remainder by 97 is 1. */
export const accounts: AccountScheme = {
  kind: "other",
  scheme: "TAN",
  title: { en: "Account number" },
  normalise: withoutSpaces,
  holds: (account) => FORM.test(account) && Number(account) % 97 === 1,
  bankOf: (account) => account.slice(0, 3),
  example: "101000000156",
  banks: [
    { code: "101", bic: "FIRSXXX1", shortName: "First", title: { en: "First Bank of Terranova" } },
    { code: "202", bic: "COASXXX1", shortName: "Coast", title: { en: "Coast Bank" } },
  ],
};
