import { type AccountScheme, isIban, withoutSpaces } from "@dayaq/country";

const FORM = /^AZ\d\d[A-Z]{4}[A-Z0-9]{20}$/; // AZ2!n4!a20!c, 28 signs

/** IBAN. Which banks pay pensions today was not found; the two of before 2025 stand here. */
export const accounts: AccountScheme = {
  kind: "iban",
  title: { az: "IBAN", en: "IBAN", ru: "IBAN" },
  normalise: withoutSpaces,
  holds: (account) => isIban(account, FORM),
  bankOf: (account) => account.slice(4, 8),
  example: "AZ33AIIB00000000137010001944",
  banks: [
    {
      code: "IBAZ",
      bic: "IBAZAZ2X",
      shortName: "ABB",
      title: {
        az: "Azərbaycan Beynəlxalq Bankı",
        en: "International Bank of Azerbaijan",
        ru: "Международный банк Азербайджана",
      },
    },
    {
      code: "AIIB",
      bic: "AIIBAZ2X",
      shortName: "Kapital",
      title: { az: "Kapital Bank", en: "Kapital Bank", ru: "Kapital Bank" },
    },
  ],
};
