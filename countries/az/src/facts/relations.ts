import { factKind } from "@dayaq/rules";

/** The register records the child; the parent is the other person. It does not end with a death. */
export const parent = factKind({
  kind: "parent",
  title: { az: "Valideyn", en: "Parent", ru: "Родитель" },
  fields: {},
  register: "complete",
  agency: "justice",
  relation: true,
});

/** From marriage to divorce. A death does not end it, so a widow is found through it. */
export const spouse = factKind({
  kind: "spouse",
  title: { az: "Həyat yoldaşı", en: "Spouse", ru: "Супруг или супруга" },
  fields: {},
  register: "complete",
  agency: "justice",
  relation: true,
});

export const adoptiveParent = factKind({
  kind: "adoptive-parent",
  title: { az: "Övladlığa götürən", en: "Adoptive parent", ru: "Усыновитель" },
  fields: {},
  register: "complete",
  agency: "justice",
  relation: true,
});

export const guardian = factKind({
  kind: "guardian",
  title: { az: "Qəyyum", en: "Guardian", ru: "Опекун" },
  fields: {},
  register: "complete",
  agency: "local-executive",
  relation: true,
});

export const fosterParent = factKind({
  kind: "foster-parent",
  title: { az: "Himayədar valideyn", en: "Foster parent", ru: "Приёмный родитель" },
  fields: {},
  register: "complete",
  agency: "local-executive",
  relation: true,
});

export const carer = factKind({
  kind: "carer",
  title: { az: "Qulluq edən", en: "Carer", ru: "Ухаживающий" },
  fields: {},
  register: "complete",
  agency: "local-executive",
  relation: true,
});

export const sibling = factKind({
  kind: "sibling",
  title: { az: "Bacı və ya qardaş", en: "Sibling", ru: "Брат или сестра" },
  fields: {},
  register: "complete",
  agency: "justice",
  relation: true,
});

export const grandparent = factKind({
  kind: "grandparent",
  title: { az: "Nənə və ya baba", en: "Grandparent", ru: "Бабушка или дедушка" },
  fields: {},
  register: "complete",
  agency: "justice",
  relation: true,
});
