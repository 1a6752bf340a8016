import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import { writeCount } from "../format/count.ts";
import type { Language } from "../language.ts";
import azCitizen from "./az/citizen.json" with { type: "json" };
import azContributions from "./az/contributions.json" with { type: "json" };
import azLaw from "./az/law.json" with { type: "json" };
import azOffice from "./az/office.json" with { type: "json" };
import azOversight from "./az/oversight.json" with { type: "json" };
import azPaper from "./az/paper.json" with { type: "json" };
import azReport from "./az/report.json" with { type: "json" };
import azShell from "./az/shell.json" with { type: "json" };
import azTown from "./az/town.json" with { type: "json" };
import azTry from "./az/try.json" with { type: "json" };
import azWord from "./az/word.json" with { type: "json" };
import enCitizen from "./en/citizen.json" with { type: "json" };
import enContributions from "./en/contributions.json" with { type: "json" };
import enLaw from "./en/law.json" with { type: "json" };
import enOffice from "./en/office.json" with { type: "json" };
import enOversight from "./en/oversight.json" with { type: "json" };
import enPaper from "./en/paper.json" with { type: "json" };
import enReport from "./en/report.json" with { type: "json" };
import enShell from "./en/shell.json" with { type: "json" };
import enTown from "./en/town.json" with { type: "json" };
import enTry from "./en/try.json" with { type: "json" };
import enWord from "./en/word.json" with { type: "json" };
import ruCitizen from "./ru/citizen.json" with { type: "json" };
import ruContributions from "./ru/contributions.json" with { type: "json" };
import ruLaw from "./ru/law.json" with { type: "json" };
import ruOffice from "./ru/office.json" with { type: "json" };
import ruOversight from "./ru/oversight.json" with { type: "json" };
import ruPaper from "./ru/paper.json" with { type: "json" };
import ruReport from "./ru/report.json" with { type: "json" };
import ruShell from "./ru/shell.json" with { type: "json" };
import ruTown from "./ru/town.json" with { type: "json" };
import ruTry from "./ru/try.json" with { type: "json" };
import ruWord from "./ru/word.json" with { type: "json" };

/**
 * Texts of the pages, as ICU messages, one file a language and area. English is the source.
 * The Azerbaijani and Russian ones are unchecked by a native reader.
 */
const en = {
  ...enShell,
  ...enCitizen,
  ...enContributions,
  ...enLaw,
  ...enOffice,
  ...enOversight,
  ...enPaper,
  ...enReport,
  ...enTown,
  ...enTry,
  ...enWord,
};
export type TextKey = keyof typeof en;

export const CATALOGUES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = {
  az: {
    ...azShell,
    ...azCitizen,
    ...azContributions,
    ...azLaw,
    ...azOffice,
    ...azOversight,
    ...azPaper,
    ...azReport,
    ...azTown,
    ...azTry,
    ...azWord,
  },
  en,
  ru: {
    ...ruShell,
    ...ruCitizen,
    ...ruContributions,
    ...ruLaw,
    ...ruOffice,
    ...ruOversight,
    ...ruPaper,
    ...ruReport,
    ...ruTown,
    ...ruTry,
    ...ruWord,
  },
};

export type TextArguments = Readonly<Record<string, string | number>>;

/** Counts are written as sums are: a narrow space between thousands, in every language. */
const FORMATTERS: Formatters = {
  getNumberFormat: () => ({ format: writeCount }) as Intl.NumberFormat, // `format` is all that a message asks of it
  getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
  getPluralRules: (...given) => new Intl.PluralRules(...given),
};

const parsed = new Map<string, IntlMessageFormat>();

/** The text of a key in a language, with its gaps filled. */
export function textOf(language: Language, key: TextKey, given: TextArguments = {}): string {
  const name = `${language} ${key}`;
  let message = parsed.get(name);
  if (message === undefined) {
    message = new IntlMessageFormat(CATALOGUES[language][key], language, undefined, {
      ignoreTag: true,
      formatters: { ...FORMATTERS },
    });
    parsed.set(name, message);
  }
  return String(message.format(given));
}

/** Every key there is: for the test that no language lacks one. */
export const KEYS = Object.keys(en) as TextKey[]; // keys of the object that TextKey is made of
