import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { azerbaijan } from "../../index.ts";
import { leftOut } from "./index.ts";

const folder = new URL("../../programmes/", import.meta.url);
const rights = readdirSync(folder, { withFileTypes: true })
  .filter((it) => it.isDirectory())
  .map(({ name }) => ({ name, readme: new URL(`${name}/README.md`, folder) }));
const codeIn = (readme: string): string => /^# .*\((.+)\)$/m.exec(readme)?.[1] ?? "";

/** The last paragraph of a README, in English. */
const paragraph = (code: string): string =>
  `What is left out: ${(leftOut[code] ?? []).map((it) => it["en"]).join(" ")}`;

test("every right says what it leaves out, and nothing else does", () => {
  expect(Object.keys(leftOut).toSorted()).toEqual(azerbaijan.programmes.map(({ code }) => code).toSorted());
  expect(Object.entries(leftOut).filter(([, notes]) => notes.length === 0)).toEqual([]);
});

test.each(rights)("the README of $name says the same (vitest -u writes it)", async ({ readme }) => {
  const text = readFileSync(readme, "utf8");
  const [before = ""] = text.split(/\n+What is left out: /u);
  await expect(`${before.trimEnd()}\n\n${paragraph(codeIn(text))}\n`).toMatchFileSnapshot(readme.pathname);
});

const notes = Object.entries(leftOut).flatMap(([code, all]) =>
  all.flatMap((note) =>
    azerbaijan.languages.map((language) => ({ where: `${code} ${language}`, text: note[language] ?? "" })),
  ),
);

test("each sentence has at most twenty words, and ends as a sentence does", () => {
  const sentences = notes.flatMap(({ where, text }) =>
    text.split(/(?<=[.?])\s+(?=[\p{Lu}\d])/u).map((it) => ({ where, it })),
  );
  expect(sentences.filter(({ it }) => it.split(/\s+/).length > 20 || !/[.?]$/u.test(it))).toEqual([]);
});
