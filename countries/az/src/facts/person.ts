import { factKind } from "@dayaq/rules";

/** The record of birth. It holds for every day: a person has always been born on that day. */
export const birth = factKind({
  kind: "birth",
  title: { az: "Doğum", en: "Birth", ru: "Рождение" },
  fields: {
    on: { type: "day" },
    sex: { type: "code", codes: ["female", "male"] },
    alive: { type: "boolean", default: true },
  },
  register: "complete",
  agency: "justice",
  timeless: true,
});

export const death = factKind({
  kind: "death",
  title: { az: "Ölüm", en: "Death", ru: "Смерть" },
  fields: { on: { type: "day" } },
  register: "complete",
  agency: "justice",
  timeless: true,
});

export const name = factKind({
  kind: "name",
  title: { az: "Ad, soyad, ata adı", en: "Name", ru: "Имя" },
  fields: {
    given: { type: "text" },
    family: { type: "text" },
    patronymic: { type: "text", optional: true },
  },
  register: "complete",
  agency: "justice",
});

export const residence = factKind({
  kind: "residence",
  title: { az: "Yaşayış yeri", en: "Residence", ru: "Место жительства" },
  fields: { permanent: { type: "boolean" }, district: { type: "text", optional: true } },
  register: "complete",
  agency: "interior",
});

export const citizenship = factKind({
  kind: "citizenship",
  title: { az: "Vətəndaşlıq", en: "Citizenship", ru: "Гражданство" },
  fields: { country: { type: "text", pattern: "[A-Z]{2}", reads: "a country by ISO 3166, such as AZ" } },
  register: "complete",
  agency: "interior",
  several: true,
});
