import type { CountryPack } from "@dayaq/country";
import { factKinds } from "./facts/index.ts";
import { families } from "./families.ts";
import { parameters } from "./generated/parameters.ts";
import { acts } from "./law/acts.ts";
import { articles } from "./law/articles.ts";
import { choices } from "./law/choices.ts";
import { incompatibilities } from "./law/incompatibilities.ts";
import { lawBook } from "./law-book/index.ts";
import { programmes } from "./programmes/index.ts";
import { accounts } from "./reference/accounts.ts";
import { agencies } from "./reference/agencies/index.ts";
import { calendar } from "./reference/calendar.ts";
import { contributions } from "./reference/contributions.ts";
import { conventions } from "./reference/conventions.ts";
import { districts, regions } from "./reference/districts.ts";
import { identifiers } from "./reference/identifiers.ts";
import { funds, paidFrom, payments } from "./reference/payments.ts";
import { texts } from "./texts/index.ts";

/** Azerbaijan: its law as far as it is modelled, and what else the platform needs to know of the country. */
export const azerbaijan: CountryPack = {
  code: "az",
  name: { az: "Azərbaycan", en: "Azerbaijan", ru: "Азербайджан" },
  languages: ["az", "en", "ru"],
  uncheckedLanguages: ["az", "ru"],
  currency: { code: "AZN", decimals: 2, sign: "₼" },
  zone: "Asia/Baku",
  conventions,
  identifiers,
  accounts,
  contributions,
  benefits: { kind: "benefit", programme: "programme", amount: "amount" },
  calendar,
  payments,
  agencies,
  funds,
  paidFrom,
  // The need criterion is what the act on assistance measures by. A pension of the Fund's older system is no right here, but paid.
  livelihood: {
    line: "NEED-CRITERION",
    incomes: [
      { kind: "income", field: "amount" },
      { kind: "labour-pension", field: "amount" },
    ],
  },
  regions,
  districts,
  texts,
  acts,
  articles,
  factKinds,
  parameters,
  choices,
  programmes,
  incompatibilities,
  lawBook,
  families,
};
