import type { CountryPack } from "@dayaq/country";
import { findMoney, type Texts } from "@dayaq/kernel";
import type { Language, Speech } from "@dayaq/portals";
import { grammarOf, type Law, type RuleWords, saidNotion } from "@dayaq/rules";
import { openingEvent } from "../views/events.ts";
import { PackWords } from "../views/words.ts";

const made = new WeakMap<Law, Map<Language, RuleWords>>();

/** How the rules of a law are told to a reader. There is one for each law and language, since whatever it words is kept by it. */
export function ruleWordsOf(pack: CountryPack, law: Law, say: Speech): RuleWords {
  const ofLaw = made.get(law) ?? new Map<Language, RuleWords>();
  made.set(law, ofLaw);
  const words = ofLaw.get(say.language) ?? ruleWords(pack, law, say);
  ofLaw.set(say.language, words);
  return words;
}

function ruleWords(pack: CountryPack, law: Law, say: Speech): RuleWords {
  const words = new PackWords(pack, say.language);
  const grammar = grammarOf(say.language);
  const within = (text: string): string => inSentence(text, say.language);
  const titled = (texts: Texts | undefined, code: string): string => within(words.of(texts, code));
  const choiceOf = (name: string) => law.choices.find((it) => it.name === name);
  const given = (name: string): string => words.text(`given.${name}`) ?? name;
  const field = (kind: string, name: string): string =>
    words.text(`field.${kind}.${name}`) ?? words.text(`field.${name}`) ?? name;
  return {
    grammar,
    day: say.day,
    kind: (kind) => titled(law.factKinds.find((it) => it.kind === kind)?.title, kind),
    fact: (kind, name) => words.text(`fact.${kind}.${name}`),
    field,
    code: (code, of) => {
      if (of === undefined) return String(code);
      const said = words.code(of.field, typeof code === "boolean" ? (code ? "yes" : "no") : String(code));
      if (said !== undefined) return within(said);
      return typeof code === "boolean" ? `${field(of.kind, of.field)}: ${grammar.truth(code)}` : String(code);
    },
    given,
    notGiven: (name) => words.text(`given.${name}.not`) ?? grammar.not.itself(given(name)),
    parameter: (key) => words.of(law.parameters.find((it) => it.key === key)?.title, key),
    programme: words.programme,
    about: (kind) => within(say.t(`lawbook.about.${kind}`)),
    mode: (mode) => within(say.t(`lawbook.mode.${mode}`)),
    opens: (event) => within(openingEvent(event, say, pack)),
    accrual: (accrual) => say.t(`lawbook.accrual.${accrual}`),
    choice: (name) => words.of(choiceOf(name)?.says, name),
    reading: (name, code) => words.of(choiceOf(name)?.readings.find((it) => it.code === code)?.says, String(code)),
    of: (texts) => words.of(texts),
    somebody: (name) => somebodyIn(words, name),
    sum: (decimal) => {
      const sum = findMoney(decimal, pack.currency);
      return sum === undefined ? decimal : say.sum(sum);
    },
    unknown: (reason) => within(words.text(`unknown.${reason}`) ?? reason),
    notions: pack.lawBook.notions.map((notion) => saidNotion(notion, words.of)),
  };
}

/** `child3` is the fourth of the children. */
function somebodyIn(words: PackWords, name: string): string {
  const [, role = name, nth] = /^(\D+)(\d*)$/u.exec(name) ?? [];
  const said = words.text(`somebody.${role}`) ?? role;
  return nth === "" || nth === undefined ? said : `${said} ${Number(nth) + 1}`;
}

/** A title inside a sentence: what is not written in capitals begins small. */
function inSentence(text: string, language: string): string {
  const [first = "", second = ""] = text;
  const isWord =
    second !== "" && second === second.toLocaleLowerCase(language) && second !== second.toLocaleUpperCase(language);
  return isWord ? first.toLocaleLowerCase(language) + text.slice(first.length) : text;
}
