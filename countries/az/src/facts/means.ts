import { factKind } from "@dayaq/rules";

/**
 * How many immovables a person has at different addresses, by purpose, whole or in part: 0 says that the register was asked
 * and there is none. One that several people of a household own is counted with the first of them alone.
 */
export const property = factKind({
  kind: "property",
  title: { az: "Daşınmaz əmlak", en: "Immovable property", ru: "Недвижимое имущество" },
  fields: {
    dwellings: { type: "integer", min: 0 },
    premises: { type: "integer", min: 0 },
    plots: { type: "integer", min: 0 },
  },
  register: "incomplete",
  agency: "real-estate",
});

/** Whether a person owns or uses a vehicle; `fromState` one that the state gave for rehabilitation. */
export const vehicle = factKind({
  kind: "vehicle",
  title: { az: "Nəqliyyat vasitəsi", en: "Vehicle", ru: "Транспортное средство" },
  fields: { owned: { type: "boolean" }, fromState: { type: "boolean", default: false } },
  register: "incomplete",
  agency: "interior",
  several: true,
});

/** What a subscriber is charged a month by one supplier of electricity, gas, water or communication; 0 for who is none. */
export const utilities = factKind({
  kind: "utilities",
  title: { az: "Kommunal və rabitə xərcləri", en: "Utilities and communication", ru: "Коммунальные услуги и связь" },
  fields: { amount: { type: "money" }, supplier: { type: "text", optional: true } },
  register: "incomplete",
  agency: "utilities",
  several: true,
});

/** What a person bought and sold in one calendar month, by notarised deeds: from its first day until the first of the next. */
export const deal = factKind({
  kind: "deal",
  title: { az: "Alğı-satqı", en: "Purchases and sales", ru: "Купля-продажа" },
  fields: { amount: { type: "money" } },
  register: "complete",
  agency: "justice",
  several: true,
});
