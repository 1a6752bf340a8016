import { factKind } from "@dayaq/rules";

/** A complication after a vaccination, from the day on which it was found until it is cured. */
export const vaccineComplication = factKind({
  kind: "vaccine-complication",
  title: {
    az: "Peyvənddən sonrakı ağırlaşma",
    en: "Complication after a vaccination",
    ru: "Поствакцинальное осложнение",
  },
  fields: { foundOn: { type: "day" } },
  register: "complete",
  agency: "health",
});

/**
 * The Fund's agreement with somebody injured at a state enterprise that was since privatised, or with a member of the
 * family of somebody who died of it: so much a month, in place of what the enterprise owed.
 */
export const injuryAgreement = factKind({
  kind: "injury-agreement",
  title: {
    az: "Əmək xəsarətinə görə müavinət müqaviləsi",
    en: "Agreement on an injury at work",
    ru: "Соглашение о трудовом увечье",
  },
  fields: { amount: { type: "money" } },
  register: "complete",
  agency: "social-fund",
});
