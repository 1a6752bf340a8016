import { editDistance } from "@dayaq/kernel";

/** Something to be found, by any of its texts. */
export interface Entry<Of> {
  readonly of: Of;
  readonly texts: readonly string[];
}

/** As many as one looks through. */
const FOUND_MAX = 20;
/** Below this two words are not alike: of six letters two may be wrong, of five only one. */
const ALIKE_MIN = 0.66;

/** What is like the words, the best first. Every word has to be like one of the text; letters with and without marks are the same. */
export function search<Of>(entries: readonly Entry<Of>[], words: string): Of[] {
  const asked = wordsIn(words);
  if (asked.length === 0) return [];
  return entries
    .map(({ of, texts }) => ({ of, fit: Math.max(0, ...texts.map((text) => fitOf(asked, wordsIn(text)))) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, FOUND_MAX)
    .map(({ of }) => of);
}

/** How well a text answers, from 0 to 1: the mean over the words asked for; a shorter text that answers as well is meant rather. */
function fitOf(asked: readonly string[], text: readonly string[]): number {
  const fits = asked.map((word) => Math.max(0, ...text.map((other) => alike(word, other))));
  if (fits.some((it) => it < ALIKE_MIN)) return 0;
  const mean = fits.reduce((all, it) => all + it, 0) / fits.length;
  return mean - text.length / 1000;
}

/** 1 for the same word, nearly so for its beginning, else by how many letters differ. */
function alike(word: string, other: string): number {
  if (word === other) return 1;
  if (word.length > 2 && other.startsWith(word)) return 0.95;
  const longest = Math.max(word.length, other.length);
  // A typed word may lack the ending that the language gives it: it is compared with as much of the other, too.
  const stem = word.length > 4 ? 0.9 * (1 - editDistance(word, other.slice(0, word.length)) / word.length) : 0;
  return Math.max(1 - editDistance(word, other) / longest, stem);
}

const LETTERS: Readonly<Record<string, string>> = { ə: "e", ı: "i", ё: "е" };

/** Words as they are compared: small letters without marks. */
const wordsIn = (text: string): string[] =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[əıё]/gu, (letter) => LETTERS[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
