import type { Reform } from "@dayaq/rules/reform";

/** A repeal, and what is given instead: the stipend for the first degree goes, the allowance beside it rises. */
export const reform: Reform = {
  title: {
    az: "Birinci dərəcə əlilliyə görə təqaüd əvəzinə daha yüksək müavinət",
    en: "A higher allowance instead of the stipend for the first degree of disability",
    ru: "Повышенное пособие вместо стипендии за первую степень инвалидности",
  },
  changes: [
    { repeal: "STP-GEN-I", from: "2025-08-01" },
    { parameter: "ALW-DIS.adult.81-100", from: "2025-08-01", to: "450.00" },
  ],
};
