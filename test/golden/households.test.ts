import { describe, expect, test } from "vitest";
import { expectedOf, type Golden, seenIn } from "./answers.ts";
import { familyOfFour } from "./lives.ts";

const UDSY = { programme: "UDSY", about: "home", answer: "entitled", claimed: true };

const CASES: readonly Golden[] = [
  {
    ...UDSY,
    why: "the mother of a child under eight need not work; the father has 250",
    record: familyOfFour(2023, "250.00"),
    shares: ["2023-03-01 mother 734.00", "2024-01-01 mother 830.00", "2024-03-01 none"],
  },
];

describe("a household in need", () => {
  test.each(CASES)("$why", (golden) => {
    expect(seenIn(golden)).toEqual(expectedOf(golden));
  });
});
