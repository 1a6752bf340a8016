import { lawOf } from "@dayaq/country";
import { articlesIn, LAW_FILE_WORDS, piecesOf, placeKey, programmeSheet, signableRight } from "@dayaq/rules";
import { actsPage } from "@dayaq/rules/testing";
import { expect, test } from "vitest";
import { azerbaijan } from "./index.ts";

const law = lawOf(azerbaijan);

test("the acts, article by article, are up to date (vitest -u writes it)", async () => {
  const page = new URL("../../../docs/generated/programmes/az/acts.md", import.meta.url);
  await expect(actsPage(law, azerbaijan.lawBook.places, azerbaijan.lawBook.notions)).toMatchFileSnapshot(page.pathname);
});

test("what several rights ask for in the same words stands once in an article, with all of them", () => {
  const { places } = azerbaijan.lawBook;
  for (const { key } of law.acts)
    for (const { article, carried } of articlesIn(law, key, places, LAW_FILE_WORDS)) {
      const told = carried.filter(({ piece }) => piece.kind !== "right" && piece.kind !== "value");
      const each = told.map(({ piece }) => JSON.stringify(piece));
      expect(new Set(each).size, `${key} ${article}`).toBe(each.length);
    }
  const whole = articlesIn(law, "law-55-IIIQ", places, LAW_FILE_WORDS).find(({ article }) => article === "");
  const alive = whole?.carried.filter(
    ({ piece }) => piece.kind === "condition" && piece.says["en"] === "You are living.",
  );
  // Once for all who are as sure of it: the same words may be official for one right and reported for another.
  const sure = alive?.map(({ piece }) => (piece.kind === "condition" ? piece.certainty : undefined));
  expect(new Set(sure).size).toBe(alive?.length);
  expect(alive?.some(({ programmes }) => programmes.length > 3)).toBe(true);
});

test("what a page tells of a right stands under the very places under which it is signed", () => {
  for (const { code } of law.programmes) {
    const sheet = programmeSheet(law, code, LAW_FILE_WORDS);
    const told = new Set(sheet && piecesOf(sheet).map(({ basis }) => placeKey(basis)));
    const signed = signableRight(law, code, "az")?.articles.map(({ basis }) => placeKey(basis));
    expect([...told].toSorted(), code).toEqual(signed?.toSorted());
  }
});

test("what is said to be carried under another place is carried there", () => {
  const cited = new Set(
    law.programmes.flatMap(({ code }) => {
      const sheet = programmeSheet(law, code, LAW_FILE_WORDS);
      return sheet ? piecesOf(sheet).map(({ basis }) => placeKey(basis)) : [];
    }),
  );
  const under = azerbaijan.lawBook.places.flatMap(({ act, carriedUnder }) =>
    carriedUnder === undefined ? [] : [placeKey({ act, article: carriedUnder })],
  );
  expect(under.filter((place) => !cited.has(place))).toEqual([]);
  expect(under).not.toEqual([]);
});
