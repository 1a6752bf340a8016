import { describe, expect, test } from "vitest";
import {
  about,
  asAt,
  type Bool,
  choiceOf,
  claimant,
  grammarOf,
  lawFileWords,
  type Notion,
  onceReached,
  openIn,
  Person,
  programme,
  quantity,
  when,
} from "../src/index.ts";
import { inWords } from "../src/page/in-words.ts";
import { programmeSheet } from "../src/page/programme-sheet.ts";
import { inOneLine } from "../src/page/rule-text.ts";
import { birth, death, grade, income, lawOf, parent, parents, says, work } from "./a-small-law.ts";

const words = lawFileWords([]);
const said = (condition: Bool, language = "en"): string =>
  inWords(condition.node, { ...words, grammar: grammarOf(language) });

const hasDied = about.fact(death).on.reached();
const isGirl = about.fact(birth).sex.is("female");
const twoParents = parents.count().atLeast(2);

describe("what is not so is said as a person says it", () => {
  test.each<[it: Bool, en: string, az: string, ru: string]>([
    [about.has(work), "no work", "work yoxdur", "нет: work"],
    [
      claimant.has(work),
      "no work of a claimant",
      "work (kimin: müraciət edən şəxs) yoxdur",
      "нет: work (чей: заявитель)",
    ],
    [claimant.exists(), "there is no claimant", "yoxdur: müraciət edən şəxs", "нет: заявитель"],
    [hasDied, "on of death has not come", "bu gün çatmayıb: death: on", "ещё не наступил день: death: on"],
    [isGirl, "sex of birth is not female", "birth: sex — female deyil", "birth: sex — не female"],
    [
      about.fact(birth).sex.is("female", "male"),
      "sex of birth is not female or male",
      "birth: sex — female və ya male deyil",
      "birth: sex — не female и не male",
    ],
    [
      choiceOf("X").is("a"),
      "the choice X is not read as a",
      "the choice X cavab bu deyil: a",
      "the choice X ответ не таков: a",
    ],
    [twoParents, "the number of each parent < 2", "sayı (hər parent) < 2", "число (каждый: parent) < 2"],
    [claimant.is(about), "a claimant ≠ the person", "müraciət edən şəxs ≠ bu şəxs", "заявитель ≠ этот человек"],
    [
      parents.any((it) => it.has(work)),
      "none of each parent: work",
      "heç birinə aid deyil (hər parent): work",
      "ни к кому не относится (каждый: parent): work",
    ],
    [
      parents.all((it) => it.has(work)),
      "not all of each parent: work",
      "hamısına aid deyil (hər parent): work",
      "не ко всем относится (каждый: parent): work",
    ],
    [
      about.draws("GRANT"),
      "the person does not draw GRANT",
      "bu şəxs bunu almır: GRANT",
      "этот человек не получает: GRANT",
    ],
    [onceReached(about.has(work)), "work, never so far", "hələ heç vaxt olmayıb: work", "ещё ни разу не было: work"],
  ])("%#", (it, en, az, ru) => {
    expect(said(it.not())).toBe(en);
    expect(said(it.not(), "az")).toBe(az);
    expect(said(it.not(), "ru")).toBe(ru);
  });

  test("of several conditions, each is negated; a negation of a negation is the condition", () => {
    expect(said(hasDied.or(isGirl).not())).toBe("on of death has not come and sex of birth is not female");
    expect(said(hasDied.and(isGirl).not())).toBe("(on of death has not come or sex of birth is not female)");
    expect(said(hasDied.not().not())).toBe("on of death has come");
    expect(said(about.has(work).and(hasDied.and(isGirl).not().not()).not())).toBe(
      "(no work or (on of death has not come or sex of birth is not female))",
    );
  });

  test("of a condition by cases, and of one as at a day, the answer is negated", () => {
    expect(said(when(isGirl).then(hasDied).otherwise(about.has(work)).not())).toBe(
      "if sex of birth is female: on of death has not come; otherwise no work",
    );
    expect(said(asAt(about.fact(birth).on, about.has(work)).not())).toBe("no work, as at on of birth");
  });

  test("the opposite sign is not used where a side may be missing: then neither holds", () => {
    const earns = about.fact(income).amount.atLeast(quantity(1));
    expect(said(earns.not())).toBe("not (amount of income ≥ 1)");
  });

  test("every sign that compares has its opposite", () => {
    const number = parents.count();
    expect(
      [number.atLeast(2), number.atMost(2), number.above(2), number.below(2), number.equals(2)].map((it) =>
        said(it.not()).replace("the number of each parent ", ""),
      ),
    ).toEqual(["< 2", "> 2", "≤ 2", "≥ 2", "≠ 2"]);
  });
});

describe("what has a name or a word of its own is negated by it", () => {
  const basis = { act: "act", article: "art. 7" };
  const somebody = new Person(openIn("somebody"));
  const girl: Notion = {
    says: says("a girl{somebody}"),
    saysNot: says("no girl{somebody}"),
    tree: somebody.fact(birth).sex.is("female").node,
  };
  const right = programme("RIGHT", {
    about: "person",
    basis,
    mode: "automatic",
    opens: [],
    modelledFrom: "2000-01-01",
    title: says("A right"),
    given: { works: about.has(work), enough: about.fact(grade).percent.atLeast(50) },
    conditions: [
      { id: "named", says: says("named"), basis, certainty: "official", holds: ({ works }) => works.not() },
      {
        id: "anew",
        says: says("anew"),
        basis,
        certainty: "official",
        holds: () => about.has(work).or(about.has(parent)).not(),
      },
      {
        id: "twice",
        says: says("twice"),
        basis,
        certainty: "official",
        holds: ({ enough }) => enough.or(about.has(work).not().not()),
      },
      { id: "girl", says: says("girl"), basis, certainty: "official", holds: ({ works }) => isGirl.or(works).not() },
      {
        id: "hers",
        says: says("hers"),
        basis,
        certainty: "official",
        holds: () => claimant.fact(birth).sex.is("female").not(),
      },
    ],
    pays: { accrual: "by-days", monthly: () => quantity(7) },
  });
  const told = (...notions: Notion[]) =>
    programmeSheet(lawOf(right), "RIGHT", {
      ...lawFileWords(notions),
      notGiven: (name) => (name === "works" ? "does not work" : `not ${name}`),
    })?.conditions.map(({ rule }) => inOneLine(rule));

  test("also where a tree works it out anew", () => {
    expect(told(girl)).toEqual([
      "does not work",
      "does not work and no parent",
      "enough or works",
      "no girl and does not work",
      "no girl of a claimant",
    ]);
  });

  test("a word of the country that has no negation stands behind a not", () => {
    const { saysNot: _, ...plain } = girl;
    expect(told(plain)?.slice(3)).toEqual(["not a girl and does not work", "not a girl of a claimant"]);
  });
});
