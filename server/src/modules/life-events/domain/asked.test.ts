import { expect, test } from "vitest";
import { isAsked } from "./asked.ts";

const CHILD = 1;
const MOTHER = 2;

test.each([
  ["child", CHILD, "birth", true],
  ["child", MOTHER, "birth", false], // her own birth is not what this one leaves open
  ["person", MOTHER, "birth", true],
  ["person", CHILD, "birth", false], // a newborn is no mother of many
  ["person", CHILD, "disability", true],
  ["household", CHILD, "birth", true],
  ["deceased", CHILD, "birth", false], // nobody is told that a newborn is no fallen soldier
  ["deceased", CHILD, "adoption", false],
  ["deceased", CHILD, "death", true],
  ["deceased", CHILD, "status-granted", true],
  ["deceased", MOTHER, "death", false],
] as const)("a no to a programme about a %s, about %i, by a %s: %s", (kind, about, type, is) => {
  expect(isAsked(kind, about, { subject: CHILD, type })).toBe(is);
});
