import { factKind } from "@dayaq/rules";

/**
 * What happened to an insured serviceman, as the state insurer took it in. One that ends in disability begins with the day of
 * the expertise's decision, whose degree counts.
 */
export const insuredEvent = factKind({
  kind: "insured-event",
  title: { az: "Sığorta hadisəsi", en: "Insured event", ru: "Страховой случай" },
  fields: {
    outcome: {
      type: "code",
      codes: ["death", "disability", "grave-injury", "less-grave-injury", "light-injury"],
    },
  },
  register: "complete",
  agency: "state-insurer",
  several: true,
});

/** The register records the deceased; the heir is the other person. */
export const heir = factKind({
  kind: "heir",
  title: { az: "Vərəsə", en: "Heir", ru: "Наследник" },
  fields: {},
  register: "complete",
  agency: "justice",
  relation: true,
});
