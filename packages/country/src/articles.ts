import type { Texts } from "@dayaq/kernel";

/** How places in the country's acts are named in its languages: a numbered article by a pattern, anything else by its own words. */
export interface CitedArticles {
  /** With the gap `{number}`: `maddə {number}`. */
  readonly numbered: Texts;
  /** By the words in which a law file names the place: `general provisions`. */
  readonly named: Readonly<Record<string, Texts>>;
}

/** The key of the act that stands for "we found none": its article says what the sources are silent about. */
export const NO_ACT = "not-found";

/** As law files write an article: `art. 7.0.4`. */
const NUMBERED = /^art\. (\d+(?:\.\d+)*)$/;

/** An article in the words of a language; as the law file has it where the country has no words for it. */
export function articleIn(cited: CitedArticles | undefined, article: string, language: string): string {
  const number = NUMBERED.exec(article)?.[1];
  if (number === undefined) return cited?.named[article]?.[language] ?? article;
  return cited?.numbered[language]?.replace("{number}", number) ?? article;
}
