import { factKind } from "@dayaq/rules";

/** An internally displaced person's standing with the committee, which also says what rate and whether a dwelling of their own was found. */
export const displacement = factKind({
  kind: "displacement",
  title: { az: "Məcburi köçkünlük", en: "Displacement", ru: "Вынужденное переселение" },
  fields: {
    rate: { type: "code", codes: ["whole", "reduced"] },
    ownDwelling: { type: "boolean", default: false },
  },
  register: "complete",
  agency: "displaced-persons-committee",
});

/** The way home: `possible` from the day on which the place could be lived in again, `returned` from the day of the return. */
export const homecoming = factKind({
  kind: "homecoming",
  title: { az: "Doğma yurda qayıdış", en: "Return home", ru: "Возвращение домой" },
  fields: { stage: { type: "code", codes: ["possible", "returned"] }, on: { type: "day" } },
  register: "complete",
  agency: "displaced-persons-committee",
  several: true,
});
