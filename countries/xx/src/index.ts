import type { CountryPack } from "@dayaq/country";
import { accounts } from "./accounts.ts";
import { factKinds } from "./facts.ts";
import { parameters } from "./generated/parameters.ts";
import { identifiers } from "./identifiers.ts";
import { acts } from "./law/acts.ts";
import { examples as birthExamples } from "./programmes/birth-grant/birth-grant.examples.ts";
import { birthGrant } from "./programmes/birth-grant/birth-grant.ts";
import { examples as heatingExamples } from "./programmes/heating-aid/heating-aid.examples.ts";
import { heatingAid } from "./programmes/heating-aid/heating-aid.ts";
import { agencies, calendar, conventions, districts, funds, paidFrom, payments, regions } from "./reference.ts";

/** Terranova: the smallest country that works, invented to differ where it hurts. Copy it to begin another. */
export const terranova: CountryPack = {
  code: "xx",
  name: { en: "Terranova" },
  languages: ["en"],
  uncheckedLanguages: [],
  currency: { code: "XXD", decimals: 0, sign: "T$" },
  zone: "Etc/UTC",
  conventions,
  identifiers,
  accounts,
  calendar,
  payments,
  agencies,
  funds,
  paidFrom,
  regions,
  districts,
  texts: {
    "call-us": { en: "100" },
    "unknown.amount-not-known": { en: "The law's amount for that time is not known to us." },
    "unknown.fact-missing": { en: "One piece of information has not come yet." },
    "unknown.not-modelled": { en: "The law of before this date is not in the system." },
  },
  acts,
  factKinds,
  parameters,
  choices: [],
  incompatibilities: [],
  programmes: [birthGrant, heatingAid],
  lawBook: {
    kinds: [{ code: "family-support", title: { en: "Support of families" }, programmes: ["BIRTH", "HEATING"] }],
    examples: [birthExamples, heatingExamples],
    places: [],
    notions: [],
    leftOut: {},
    standards: [],
    branches: [],
  },
};
