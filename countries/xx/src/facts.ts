import { factKind, type FactKind } from "@dayaq/rules";

export const birth = factKind({
  kind: "birth",
  title: { en: "Birth" },
  fields: {
    on: { type: "day" },
    sex: { type: "code", codes: ["female", "male"] },
    alive: { type: "boolean", default: true },
  },
  register: "complete",
  agency: "civil-office",
  timeless: true,
});

export const death = factKind({
  kind: "death",
  title: { en: "Death" },
  fields: { on: { type: "day" } },
  register: "complete",
  agency: "civil-office",
  timeless: true,
});

export const name = factKind({
  kind: "name",
  title: { en: "Name" },
  fields: { given: { type: "text" }, family: { type: "text" }, patronymic: { type: "text", optional: true } },
  register: "complete",
  agency: "civil-office",
});

export const residence = factKind({
  kind: "residence",
  title: { en: "Residence" },
  fields: { permanent: { type: "boolean" }, district: { type: "text", optional: true } },
  register: "complete",
  agency: "civil-office",
});

/** No register has all income, so silence means that nobody knows. */
export const income = factKind({
  kind: "income",
  title: { en: "Income" },
  fields: { source: { type: "text", optional: true }, amount: { type: "money" } },
  register: "incomplete",
  agency: "revenue",
});

export const account = factKind({
  kind: "account",
  title: { en: "Bank account" },
  fields: { account: { type: "text" }, bank: { type: "text" }, currency: { type: "text" } },
  register: "complete",
  agency: "banks",
});

export const parent = factKind({
  kind: "parent",
  title: { en: "Parent" },
  fields: {},
  register: "complete",
  agency: "civil-office",
  relation: true,
});

export const factKinds: readonly FactKind[] = [birth, death, name, residence, income, account, parent];
