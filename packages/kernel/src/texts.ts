/** A text in each language of the country pack, by ISO 639-1 code: az, en, ru. */
export type Texts = Readonly<Record<string, string>>;
