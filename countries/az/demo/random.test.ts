import { expect, test } from "vitest";
import { Dice } from "./random.ts";

const throws = (seed: number): number[] => {
  const dice = new Dice(seed);
  return Array.from({ length: 20 }, () => dice.between(1, 6));
};

test("the same seed throws the same, another seed something else", () => {
  expect(throws(7)).toEqual(throws(7));
  expect(throws(7)).not.toEqual(throws(8));
  expect(new Set(throws(7)).size).toBeGreaterThan(3);
});
