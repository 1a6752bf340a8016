import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const sentences = azerbaijan.programmes.flatMap(({ code, conditions }) =>
  conditions.flatMap(({ id, says }) =>
    Object.entries(says).map(([language, text]) => ({ where: `${code} ${id} ${language}`, text })),
  ),
);

test.each(sentences)("$where is one plain sentence of at most twenty words, without must", ({ text }) => {
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(20);
  expect(text).toMatch(/^\p{Lu}[^.!?]*\.$/u);
  expect(text).not.toMatch(/\bmust\b|\bshall\b|должен|должны|mütləq/i);
});

test("Azerbaijani texts are written with Latin letters", () => {
  const az = sentences.filter(({ where }) => where.endsWith(" az"));
  expect(az.filter(({ text }) => /\p{Script=Cyrillic}|ǝ/u.test(text))).toEqual([]);
});

/** Every sentence of the notices, letters and pages that the country words itself. */
const told = Object.entries(azerbaijan.texts).flatMap(([key, texts]) =>
  Object.entries(texts).flatMap(([language, text]) =>
    text.split(/(?<=[.?!])\s+/u).map((sentence) => ({ where: `${key} ${language}`, sentence })),
  ),
);
/** What people call these themselves: everybody knows the money, the number and the country. */
const KNOWN = new Set(["AZN", "SMS", "SSRİ", "USSR", "СССР"]);
const abbreviationsIn = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}{])\p{Lu}{2,}(?!\p{L})/gu)].map(([it]) => it).filter((it) => !KNOWN.has(it));

test("no sentence of a notice or a reason is longer than twenty words", () => {
  expect(told.filter(({ sentence }) => sentence.split(/\s+/).length > 20)).toEqual([]);
});

test("no sentence has an abbreviation that it does not explain", () => {
  const all = [...told, ...sentences.map(({ where, text }) => ({ where, sentence: text }))];
  expect(all.filter(({ sentence }) => abbreviationsIn(sentence).length > 0)).toEqual([]);
});

test("every text is there in each language of the country", () => {
  const lacking = Object.entries(azerbaijan.texts).filter(([, it]) =>
    azerbaijan.languages.some((language) => (it[language] ?? "").trim() === ""),
  );
  expect(lacking.map(([key]) => key)).toEqual([]);
});
