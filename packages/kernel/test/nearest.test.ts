import { expect, test } from "vitest";
import { editDistance, nearest, probablyMeant } from "@dayaq/kernel";

test.each([
  ["", "", 0],
  ["", "ab", 2],
  ["grant", "grant", 0],
  ["grant", "grnat", 1],
  ["birht", "birth", 1],
  ["verfy", "verify", 1],
  ["kitten", "sitting", 3],
  ["ab", "ba", 1],
])("%s and %s are %i letters apart, both ways", (a, b, apart) => {
  expect(editDistance(a, b)).toBe(apart);
  expect(editDistance(b, a)).toBe(apart);
});

test.each([
  ["ALW-DISS", "ALW-DIS"],
  ["alw-dis", "ALW-DIS"],
  ["ALW-DIS.adlt", "ALW-DIS.adult"],
  ["birht", "BIRTH"],
  ["birt", "BIRTH"],
  ["qq", undefined],
  ["XX", undefined],
  ["", undefined],
  ["pension", undefined],
])("%s: %s is probably meant", (typed, meant) => {
  const words = ["BIRTH", "ALW-DIS", "ALW-DIS.adult", "UI"];
  expect(nearest(typed, words)).toBe(meant);
  expect(probablyMeant(typed, words)).toBe(meant === undefined ? "" : `: “${meant}” is probably meant`);
});
