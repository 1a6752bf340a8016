import { lawOf } from "@dayaq/country";
import { day, type LocalDate } from "@dayaq/kernel";
import { explainable, type Examples, type Otherwise, reasonsOn, type World } from "@dayaq/rules";
import { supposed, worldsOf } from "@dayaq/rules/testing";
import { describe, expect, test } from "vitest";
import { azerbaijan } from "./index.ts";
import { examplesIn, programmeFolders } from "./testing.ts";

const law = lawOf(azerbaijan);

interface Asked {
  readonly why: string;
  readonly world: World;
  readonly on: LocalDate;
  readonly found: readonly Otherwise[];
}

function askedOf(examples: Examples): Asked[] {
  const worlds = worldsOf(law, examples);
  return examples.cases.map(({ why }, index) => {
    const asked = worlds[index];
    const on = asked?.days[0];
    if (asked === undefined || on === undefined) throw new Error("each case has its world");
    const { world } = asked;
    return {
      why: why["en"] ?? "",
      world,
      on,
      found: explainable(law, examples.programme, world, examples.about).otherwise(on),
    };
  });
}

describe("what would have been otherwise", () => {
  test.each(programmeFolders)("in every example of %s is so once the facts are", async (name) => {
    const examples = await examplesIn(name);
    for (const { why, world, on, found } of askedOf(examples))
      for (const { id, changes } of found)
        for (const { edits } of changes) {
          if (edits.some((it) => "draws" in it)) continue; // a right is drawn by no fact: see the golden cases
          const { conditions } = reasonsOn(law, examples.programme, supposed(world, edits), examples.about, on);
          expect(conditions.find((it) => it.id === id)?.holds, `${why}, ${id}: ${JSON.stringify(edits)}`).toBe(true);
        }
  });

  const GOLDEN = [
    [
      "age-pension",
      "capital of 30,000 and 20 years: neither is enough",
      "capital-or-service",
      { kind: "field", field: "capital", now: 30_000_00, needed: 46_080_00 },
    ],
    ["age-pension", "not insured at all", "capital-or-service", { unit: "money", needed: 46_080_00 }],
    ["general-cause-stipend", "80 per cent", "first-degree", { kind: "field", field: "percent", now: 80, needed: 81 }],
    ["disability-pension", "a month less", "service", { kind: "worked-out", unit: "months", now: 111, needed: 112 }],
    ["unemployment-insurance", "the same, 23 months of 36", "insured", { now: 23, needed: 24 }],
    ["sickness-benefit", "five months of insurance", "insured-half-year", { unit: "months", now: 5, needed: 6 }],
    [
      "many-children-allowance",
      "five children: the law says more than five",
      "more-than-five",
      { kind: "someone", more: 1 },
    ],
    [
      "social-assistance",
      "an income of exactly the criterion",
      "below-need",
      { unit: "money", now: 984_00, needed: 983_99 },
    ],
    ["age-allowance", "the same at work", "not-working", { kind: "unsaid", fact: "employment" }],
    ["disability-pension", "a qəpik less", "capital", { kind: "field", field: "percent", now: 55, needed: 81 }],
    ["guardians-allowance", "nobody is guardian", "has-guardian", { kind: "someone", fact: "guardian", more: 1 }],
    [
      "guardians-allowance",
      "the year of assistance is over",
      "guardian-draws-assistance",
      { kind: "drawn", programme: "UDSY" },
    ],
  ] as const;
  test.each(GOLDEN)("%s, %s: %s", async (name, why, id, told) => {
    const asked = askedOf(await examplesIn(name)).find((it) => it.why === why);
    expect(asked?.found.find((it) => it.id === id)?.changes[0]?.told).toEqual([expect.objectContaining(told)]);
  });

  test("time alone: the birthday on which the pension age is reached", async () => {
    const asked = askedOf(await examplesIn("age-pension")).find((it) => it.why === "on the eve of the 65th birthday");
    expect(asked?.found.find((it) => it.id === "pension-age")?.turns).toEqual({
      on: day("2025-03-01"),
      because: { kind: "since", person: "person", fact: "birth", field: "on", months: 65 * 12 },
    });
  });
});
