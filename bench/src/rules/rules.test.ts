import { describe, expect, test } from "vitest";
import { apart } from "./apart.ts";

/** Each way holds its answers against those by hand before it is timed, and fails where one differs. */
describe("the twelve rights", () => {
  test.each(["columns", "person-code", "timelines", "sql", "zen-engine", "json-rules-engine", "publicodes"])(
    "in the way of %s are what a programmer's own code gives",
    async (way) => {
      const { rates, peak } = await apart(way, 300);
      expect(rates[0]).toMatchObject({ name: way, asked: 300 });
      expect(Math.min(...rates.flatMap(({ runs }) => runs))).toBeGreaterThan(0);
      expect(peak).toBeGreaterThan(50);
    },
    120_000,
  );

  test("of a household and of the next change there are figures too", async () => {
    const [{ rates }, next] = await Promise.all([apart("household", 300), apart("next-change", 300)]);
    expect(rates.map(({ name }) => name)).toEqual(["household.person-code", "household.with-reasons"]);
    expect(next.rates).toMatchObject([
      { name: "next-change.twelve", asked: 300 },
      { name: "next-change.whole-law", asked: 300 },
    ]);
  }, 120_000);

  test("a way that there is not says so", async () => {
    await expect(apart("abacus", 10)).rejects.toThrow("there is no way abacus");
  });
});
