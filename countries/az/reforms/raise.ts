import type { Reform } from "@dayaq/rules/reform";

/** A raise: the disability allowance of adults by 50 manat, from August 2025. */
export const reform: Reform = {
  title: {
    az: "Böyüklərə əlilliyə görə müavinət 50 manat artır",
    en: "Fifty manat more of disability allowance for adults",
    ru: "Пособие по инвалидности для взрослых больше на 50 манатов",
  },
  changes: [
    { parameter: "ALW-DIS.adult.81-100", from: "2025-08-01", to: "350.00" },
    { parameter: "ALW-DIS.adult.61-80", from: "2025-08-01", to: "300.00" },
    { parameter: "ALW-DIS.adult.31-60", from: "2025-08-01", to: "230.00" },
  ],
};
