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
