/** The languages in which every page, text and notice exists, by ISO 639-1 code. */
export const LANGUAGES = ["az", "en", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a language calls itself: for the switch, which a reader of no other language must be able to use. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { az: "Azərbaycanca", en: "English", ru: "Русский" };

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

/** The first language of an `Accept-Language` header that we have; Azerbaijani for a browser that names none. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? "").split(",")) {
    const code = part.trim().slice(0, 2).toLowerCase();
    if (isLanguage(code)) return code;
  }
  return "az";
}
