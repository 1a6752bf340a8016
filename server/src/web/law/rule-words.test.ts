import { lawOf } from "@dayaq/country";
import { azerbaijan } from "@dayaq/country-az";
import { terranova } from "@dayaq/country-xx";
import { LANGUAGES, speech } from "@dayaq/portals";
import { examplesInWords, type ProgrammeSheet, programmeSheet, type RuleText } from "@dayaq/rules";
import { expect, test } from "vitest";
import { ruleWordsOf } from "./rule-words.ts";

const law = lawOf(azerbaijan);
const codes = azerbaijan.programmes.map(({ code }) => code);

const rulesOf = ({ conditions, whole, given, notions, ...sheet }: ProgrammeSheet): RuleText[] => [
  ...conditions.map(({ rule }) => rule),
  whole,
  sheet.amount,
  sheet.whose,
  sheet.payee,
  ...(sheet.byItself === undefined ? [] : [sheet.byItself]),
  ...(sheet.due === undefined ? [] : [sheet.due]),
  ...(sheet.otherFund === undefined ? [] : [sheet.otherFund]),
  ...[...given, ...notions].flatMap(({ name, rule }) => [{ says: name, where: [] }, rule]),
];
const linesOf = (rules: readonly RuleText[]): string[] =>
  rules.flatMap(({ says, where }) => [says, ...where.map((it) => it.says)]);

/** Names that only a law file has: of several words in one, of a kind of fact, of a field that the country has no word for. */
const RAW = new RegExp(
  `\\b(?:[a-z]+[A-Z]\\w*|undefined|${azerbaijan.factKinds
    .map(({ kind }) => kind)
    .filter((it) => it.includes("-"))
    .join("|")})\\b`,
  "u",
);

test.each(LANGUAGES)("rules and worked cases of every right are told in words of the reader: %s", (language) => {
  const words = ruleWordsOf(azerbaijan, law, speech(language, azerbaijan));
  for (const code of codes) {
    const sheet = programmeSheet(law, code, words);
    const lines = sheet === undefined ? [] : linesOf(rulesOf(sheet));
    expect(
      lines.filter((it) => RAW.test(it)),
      code,
    ).toEqual([]);
    const examples = azerbaijan.lawBook.examples.find(({ programme }) => programme === code);
    const told = examples && examplesInWords(examples, words);
    const said = [
      told?.usually ?? [],
      ...(told?.cases ?? []).map(({ why, but, gives }) => [why, ...but, gives]),
    ].flat();
    expect(said.length, code).toBeGreaterThan(2);
    expect(
      said.filter((it) => RAW.test(it)),
      code,
    ).toEqual([]);
  }
});

/** A negation set before what has a form of its own for it. */
const PREFIXED = {
  az: /belə deyil: /u,
  en: /\bnot (?:\(|(?:not|no|has|have|is|are|was|were|did|draws|works|serves|the|there|any|each)\b)/u,
  ru: /не так: /u,
} as const;
const HAS_NOT_DIED = { az: "vəfat etməyib", en: "has not died", ru: "не умер" } as const;

test.each(LANGUAGES)("every negation has the form that a person would use: %s", (language) => {
  const words = ruleWordsOf(azerbaijan, law, speech(language, azerbaijan));
  const lines = codes.flatMap((code) => {
    const sheet = programmeSheet(law, code, words);
    return sheet === undefined ? [] : linesOf(rulesOf(sheet));
  });
  expect(lines.filter((it) => PREFIXED[language].test(it))).toEqual([]);
  expect(lines.filter((it) => it.includes(HAS_NOT_DIED[language]))).not.toEqual([]);
});

test("no line of a rule is longer than a reader takes in, and each part that a line names stands below it", () => {
  const words = ruleWordsOf(azerbaijan, law, speech("en", azerbaijan));
  for (const code of codes) {
    const sheet = programmeSheet(law, code, words);
    for (const { says, where } of sheet === undefined ? [] : rulesOf(sheet).filter((it) => it !== sheet.whole)) {
      const named = [says, ...where.map((it) => it.says)].flatMap((it) => it.match(/\[\d+\]/gu) ?? []);
      expect([...new Set(named)].toSorted(), code).toEqual(where.map(({ name }) => name).toSorted());
      expect(Math.max(says.length, ...where.map((it) => it.says.length)), `${code}: ${says}`).toBeLessThan(400);
    }
  }
});

test("an Azerbaijani and a Russian reader are told other words than an English one", () => {
  const amountOf = (language: (typeof LANGUAGES)[number]) =>
    programmeSheet(law, "PEN-AGE", ruleWordsOf(azerbaijan, law, speech(language, azerbaijan)))?.amount.says;
  expect(amountOf("en")).toMatch(/^the greatest of/u);
  expect(amountOf("az")).toMatch(/^ən böyüyü/u);
  expect(amountOf("ru")).toMatch(/^наибольшее/u);
});

test("a country that has no words for its names is told by these names", () => {
  const other = lawOf(terranova);
  const words = ruleWordsOf(terranova, other, speech("en", terranova));
  expect(programmeSheet(other, "HEATING", words)?.given.length).toBeGreaterThan(0);
});
