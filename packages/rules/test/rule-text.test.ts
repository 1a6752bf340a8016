import { describe, expect, test } from "vitest";
import {
  about,
  grammarOf,
  lawFileWords,
  type Notion,
  openIn,
  Person,
  programme,
  quantity,
  when,
} from "../src/index.ts";
import { inWords } from "../src/page/in-words.ts";
import { programmeSheet } from "../src/page/programme-sheet.ts";
import type { Node } from "../src/tree/node.ts";
import { grade, lawOf, mother, says, work } from "./a-small-law.ts";

const basis = { act: "act", article: "art. 7" };
const common = { about: "person", basis, mode: "automatic", opens: [], modelledFrom: "2000-01-01" } as const;

const worth = (of: Person) => when(of.has(work)).then(of.fact(grade).percent.times(100)).otherwise(quantity(7));
const somebody = new Person(openIn("somebody"));
const notion: Notion = { says: says("what grade and work are worth{somebody}"), tree: worth(somebody).node };

const right = programme("RIGHT", {
  ...common,
  title: says("A right"),
  given: { percent: about.fact(grade).percent, worth: worth(about) },
  conditions: [{ certainty: "official", id: "works", says: says("works"), basis, holds: () => about.has(work) }],
  pays: {
    accrual: "by-days",
    monthly: () =>
      [2, 3, 4, 5].reduce((sum, by) => sum.plus(worth(about).times(by).plus(by).times(by)), about.fact(grade).percent),
  },
});
const sheet = (notions: readonly Notion[] = []) => {
  const told = programmeSheet(lawOf(right), "RIGHT", lawFileWords(notions));
  if (told === undefined) throw new Error("the right is in the law");
  return told;
};

describe("a rule in words", () => {
  test("says what is given by its name, also where a tree works it out anew", () => {
    const { amount, given } = sheet();
    const lines = [amount.says, ...amount.where.map((it) => it.says)].join("\n");
    expect(lines).toContain("worth × 2");
    expect(lines).not.toContain("if work");
    expect(given[1]?.rule.says).toBe("if work: percent × 100; otherwise 7");
  });

  test("tells of somebody whose right it is once another is there, and of nobody before", () => {
    const words = lawFileWords([]);
    const told = (node: Node): string => inWords(node, words);
    expect(told(when(mother.exists()).then(about).otherwise(mother).node)).toBe(
      `the person, once there is ${told(mother.node)}`,
    );
    expect(told(when(mother.exists()).then(mother).otherwise(about).node)).toMatch(
      /^if there is .*; otherwise the person$/u,
    );
  });

  test("is told in parts where it is long: its line names them, each stands below it once, in the order of their names", () => {
    const { amount } = sheet();
    expect(amount.says.length).toBeLessThanOrEqual(110);
    const named = [amount.says, ...amount.where.map((it) => it.says)].flatMap((it) => it.match(/\[\d+\]/gu) ?? []);
    expect([...new Set(named)]).toEqual(amount.where.map(({ name }) => name));
  });

  test("says a country's own word for a piece of its trees, and what it means", () => {
    const { given, notions } = sheet([notion]);
    expect(given[1]?.rule).toEqual({ says: "what grade and work are worth", where: [] });
    expect(notions).toEqual([
      {
        name: "what grade and work are worth",
        rule: { says: "if work: percent of grade × 100; otherwise 7", where: [] },
      },
    ]);
  });

  test("has English templates for a language that we have no grammar of", () => {
    expect(grammarOf("tlh")).toBe(grammarOf("en"));
    expect(grammarOf("ru").plusMonths("D", 24)).toBe("D + 2 года");
    expect(grammarOf("ru").plusMonths("D", -60)).toBe("D − 5 лет");
    expect(grammarOf("az").plusMonths("D", 6)).toBe("D + 6 ay");
  });
});
