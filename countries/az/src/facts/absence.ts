import { factKind } from "@dayaq/rules";

/** From the first day in prison until the release. */
export const imprisonment = factKind({
  kind: "imprisonment",
  title: { az: "Azadlıqdan məhrumetmə", en: "Imprisonment", ru: "Лишение свободы" },
  fields: {},
  register: "complete",
  agency: "penitentiary",
});

/** Out of the country, from the first day abroad until the first day back; `since` is that first day. */
export const stayAbroad = factKind({
  kind: "stay-abroad",
  title: { az: "Xaricdə olma", en: "Stay abroad", ru: "Пребывание за границей" },
  fields: { since: { type: "day" } },
  register: "complete",
  agency: "border",
  several: true,
});

/** What a court found of somebody who is not there. */
export const absence = factKind({
  kind: "absence",
  title: { az: "İtkin düşmə", en: "Absence", ru: "Безвестное отсутствие" },
  fields: { finding: { type: "code", codes: ["missing", "declared-dead", "whereabouts-unknown"] } },
  register: "complete",
  agency: "courts",
});
