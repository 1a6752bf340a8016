import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../language.ts";
import { CATALOGUES, KEYS, textOf } from "./texts.ts";

/** Names of the gaps of a message, those inside its choices too. */
function gapsOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: ReturnType<IntlMessageFormat["getAst"]>): void => {
    for (const element of elements) {
      if ("options" in element) {
        names.add(element.value);
        for (const { value } of Object.values(element.options)) walk(value);
      } else if (`${element.type}` === ARGUMENT && "value" in element) names.add(element.value);
    }
  };
  walk(new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }).getAst());
  return [...names].toSorted();
}

/** What the parser of ICU messages calls a plain gap. */
const ARGUMENT = "1";

/** Words that are the same in another language. */
const SHARED = ["town.bank", "batches.bank"];

/** Quotation marks of the two other languages. */
const FOREIGN_QUOTES = { az: /[«»„]/u, en: /[«»„]/u, ru: /[“”]/u };

describe.each(LANGUAGES)("the texts in %s", (language) => {
  test("are all there, and no more", () => {
    expect(Object.keys(CATALOGUES[language]).toSorted()).toEqual([...KEYS].toSorted());
  });

  test("quote as the language does", () => {
    expect(KEYS.filter((key) => FOREIGN_QUOTES[language].test(CATALOGUES[language][key]))).toEqual([]);
    expect(textOf(language, "shell.quoted", { words: "x" })).toBe(language === "ru" ? "«x»" : "“x”");
  });

  test("have the gaps of the English ones", () => {
    for (const key of KEYS) expect(gapsOf(CATALOGUES[language][key]), key).toEqual(gapsOf(CATALOGUES.en[key]));
  });

  test("say more than nothing, and are not left in English", () => {
    const same = KEYS.filter((key) => language !== "en" && CATALOGUES[language][key] === CATALOGUES.en[key]);
    expect(
      same.filter((key) => !SHARED.includes(key) && /[A-Za-z]{4}/.test(CATALOGUES.en[key].replace(/\{.*?\}/g, ""))),
    ).toEqual([]);
    expect(KEYS.filter((key) => CATALOGUES[language][key].trim() === "")).toEqual([]);
  });
});

test("a count has a narrow space between thousands in every language", () => {
  for (const language of LANGUAGES) {
    expect(textOf(language, "batch.counts", { people: 1204, orders: 1, held: "0" })).toContain("1\u202f204");
  }
});
