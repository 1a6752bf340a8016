import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

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
