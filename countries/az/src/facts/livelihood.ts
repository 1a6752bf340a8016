import { factKind } from "@dayaq/rules";

export const employment = factKind({
  kind: "employment",
  title: { az: "Əmək fəaliyyəti", en: "Employment", ru: "Трудовая деятельность" },
  fields: { kind: { type: "code", codes: ["contract", "self-employed"] } },
  register: "complete",
  agency: "labour",
  several: true,
});

export const study = factKind({
  kind: "study",
  title: { az: "Təhsil", en: "Study", ru: "Учёба" },
  fields: { form: { type: "code", codes: ["full-time", "other"] } },
  register: "complete",
  agency: "education",
  several: true,
});

export const labourPension = factKind({
  kind: "labour-pension",
  title: { az: "Əmək pensiyası", en: "Labour pension", ru: "Трудовая пенсия" },
  fields: { kind: { type: "code", codes: ["age", "disability", "survivor"] }, amount: { type: "money" } },
  register: "complete",
  agency: "social-fund",
});

/** Income a month. No register has all of it, so silence means that we do not know. */
export const income = factKind({
  kind: "income",
  title: { az: "Gəlir", en: "Income", ru: "Доход" },
  fields: { amount: { type: "money" }, source: { type: "text" } },
  register: "incomplete",
  agency: "tax",
  several: true,
});

/**
 * What one right paid a person in one calendar month, whoever received it for them: from its first day until the first of the next. What
 * we pay ourselves is one by itself; the Fund states what its older systems paid.
 */
export const benefit = factKind({
  kind: "benefit",
  title: { az: "Ödənilmiş müavinət", en: "Benefit paid", ru: "Выплаченное пособие" },
  fields: { programme: { type: "text" }, amount: { type: "money" } },
  register: "complete",
  agency: "social-fund",
  several: true,
});

export const account = factKind({
  kind: "account",
  title: { az: "Bank hesabı", en: "Bank account", ru: "Банковский счёт" },
  fields: { iban: { type: "text" }, bank: { type: "text" }, currency: { type: "text" } },
  register: "complete",
  agency: "banks",
});
