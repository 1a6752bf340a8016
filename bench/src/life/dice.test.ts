import { expect, test } from "vitest";
import { Dice } from "./dice.ts";

test("the same seed throws the same, another seed something else", () => {
  const throws = (seed: number) =>
    Array.from(
      { length: 20 },
      (
        (dice) => () =>
          dice.between(1, 6)
      )(new Dice(seed)),
    );
  expect(throws(7)).toEqual(throws(7));
  expect(throws(7)).not.toEqual(throws(8));
  expect(new Set(throws(7)).size).toBeGreaterThan(3);
});

test("a shuffle keeps everybody", () => {
  const all = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = new Dice(1).shuffled(all);
  expect(shuffled).not.toEqual(all);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(all);
});
