import { factKind } from "@dayaq/rules";

/** Somebody works in the liberated territories, for an employer there, and has settled there. */
export const settledWork = factKind({
  kind: "settled-work",
  title: {
    az: "Azad edilmiş ərazilərdə məskunlaşaraq işləmə",
    en: "Settled work in the liberated territories",
    ru: "Работа с переездом на освобождённые территории",
  },
  fields: {
    since: { type: "day" },
    /** The contract is for a year at least. */
    forAYear: { type: "boolean" },
    /** A trade, college or university was finished, and two of the last five years were worked. */
    qualified: { type: "boolean" },
  },
  register: "complete",
  agency: "labour",
  several: true,
});
