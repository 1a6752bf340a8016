/** The languages in which pages exist, by ISO 639-1 code. */
export const LANGUAGES = ["az", "en", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Those of a country: at least one, and the first is for whoever names none. */
export type Languages = readonly [Language, ...Language[]];

/** How a language calls itself: for the switch, which a reader of no other language must be able to use. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { az: "Azərbaycanca", en: "English", ru: "Русский" };

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/** The language of that code; the country's first where it is none of its own. */
export const languageIn = (code: string | undefined, languages: Languages): Language =>
  languages.find((it) => it === code) ?? languages[0];

/** The first language of an `Accept-Language` header that the country has; its own first for a browser that names none. */
export function languageOf(acceptLanguage: string | undefined, languages: Languages): Language {
  const asked = (acceptLanguage ?? "").split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
  return languageIn(
    asked.find((code) => languages.some((it) => it === code)),
    languages,
  );
}
