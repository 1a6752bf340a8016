import { factKind } from "@dayaq/rules";

/** The register records the household; the other person lives in it and shares its keep. */
export const householdMember = factKind({
  kind: "household-member",
  title: { az: "Ailə üzvü", en: "Member of the household", ru: "Член семьи" },
  fields: {},
  register: "complete",
  agency: "labour",
  relation: true,
});

/** The same of the one who speaks for the household, by the notarised statement of its members. */
export const householdRepresentative = factKind({
  kind: "household-representative",
  title: { az: "Ailənin təmsilçisi", en: "Representative of the household", ru: "Представитель семьи" },
  fields: {},
  register: "complete",
  agency: "labour",
  relation: true,
});

/** Of the representative: whether what the household declared agrees with what the registers say. */
export const declaration = factKind({
  kind: "declaration",
  title: { az: "Ərizə-bəyannamə", en: "Application and declaration", ru: "Заявление-декларация" },
  fields: { agrees: { type: "boolean" } },
  register: "complete",
  agency: "labour",
});
