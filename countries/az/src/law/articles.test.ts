import { articleIn, lawOf } from "@dayaq/country";
import { expect, test } from "vitest";
import { azerbaijan } from "../index.ts";

/** Every place in an act that the law names, wherever it names it. */
function placesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "act" in value && "article" in value && typeof value.article === "string" ? [value.article] : [];
  return [...own, ...Object.values(value).flatMap(placesIn)];
}

test("every article that the law cites has words in every language, of its own where it is not English", () => {
  const places = [...new Set(placesIn(lawOf(azerbaijan)))].filter((it) => it !== "");
  expect(places).toContain("art. 4");
  for (const place of places) {
    expect.soft(articleIn(azerbaijan.articles, place, "en")).toBe(place);
    for (const language of ["az", "ru"])
      expect.soft(articleIn(azerbaijan.articles, place, language), place).not.toBe(place);
  }
});

test("a number stands where the language puts it, and what nobody has named stays as it is", () => {
  expect(articleIn(azerbaijan.articles, "art. 7.0.4", "az")).toBe("maddə 7.0.4");
  expect(articleIn(azerbaijan.articles, "art. 4", "ru")).toBe("ст. 4");
  expect(articleIn(undefined, "art. 4", "ru")).toBe("art. 4");
  expect(articleIn(azerbaijan.articles, "annex 2", "az")).toBe("annex 2");
});
