import type { LocalDate } from "@dayaq/kernel";
import type { Programme } from "../programme.ts";
import type { Node, Silence } from "../tree/node.ts";
import type { Grammar } from "./grammar/index.ts";
import { codesOf, factInWords, kindOf, oneOfInWords } from "./fact-in-words.ts";
import { asSaid, oppositeOf } from "./negation.ts";
import { isOpen } from "./notion.ts";
import type { RuleWords } from "./rule-words.ts";

/** A tree as one line that a lawyer can follow beside the act. What is given keeps its name. */
export const inWords = (node: Node, words: RuleWords): string =>
  nodeInWords(node, words, {}, (part) => inWords(part, words));

/**
 * A node in words, with its parts said by whoever asks. `given`: as far as a code is to be told by the field that it is of.
 */
export function nodeInWords(
  node: Node,
  words: RuleWords,
  given: Programme["given"],
  of: (part: Node) => string,
): string {
  const { grammar } = words;
  const each = (nodes: readonly Node[]): string[] => nodes.map(of);
  const whose = (person: Node): string | undefined =>
    person.op === "about" || person.op === "bound" ? undefined : of(person);
  const stated = ({ silence }: { readonly silence?: Silence }, fact: string): string =>
    silence === undefined ? fact : grammar.asStated(fact);
  const inBrackets = (part: Node): string => bracketed(part, of(part));
  const inClause = (part: Node): string => bracketed(part, of(part), LOOSER);
  switch (node.op) {
    case "value":
      return typeof node.value === "boolean" ? grammar.truth(node.value) : String(node.value);
    case "day":
      return words.day(node.on as LocalDate); // a day of the law
    case "about":
      return grammar.about;
    case "bound":
      return boundInWords(node.name, grammar);
    case "given":
      return words.given(node.name);
    case "fact":
      return stated(node, factInWords(node, words, whose(node.of)));
    case "has":
      return stated(node, grammar.kindOf(words.kind(node.kind), codesOf(node, words), whose(node.of)));
    case "related":
      return node.direction === "to"
        ? grammar.each(words.kind(node.relation), whose(node.of))
        : grammar.everyoneWhose(words.kind(node.relation), of(node.of));
    case "filter":
      return grammar.among(of(node.people), of(node.where));
    case "union":
      return grammar.union(each(node.of));
    case "ever":
      return grammar.ever(of(node.people));
    case "first":
      return grammar.first(of(node.people));
    case "first-of":
      return grammar.firstOf(each(node.of));
    case "any":
      return grammar.any(of(node.people), inBrackets(node.where));
    case "all":
      return grammar.all(of(node.people), inBrackets(node.where));
    case "count":
      return grammar.count(of(node.people));
    case "and":
      return grammar.and(node.of.map(inClause));
    case "or":
      return grammar.or(node.of.map(inClause));
    case "plus":
      return node.of.map(inClause).join(" + ");
    case "min":
      return grammar.least(each(node.of));
    case "max":
      return grammar.greatest(each(node.of));
    case "not":
      return notInWords(node, words, given, of);
    case "exists":
      return grammar.exists(of(node.of));
    case "compare":
      return grammar.compare(inBrackets(node.left), node.by, inBrackets(node.right));
    case "minus":
      return `${of(node.left)} − ${inBrackets(node.right)}`;
    case "times":
      return `${inBrackets(node.left)} × ${inBrackets(node.right)}`;
    case "divide":
      return `${inBrackets(node.left)} ÷ ${node.by}`;
    case "quotient":
      return grammar.quotient(inBrackets(node.left), inBrackets(node.right), node.rounding);
    case "sum":
      return grammar.sum(of(node.people), inBrackets(node.where));
    case "total":
      return grammar.total(
        stated(node, grammar.factOf(words.field(node.kind, node.field), kindOf(node, words), whose(node.of))),
        node.months,
      );
    case "months-with":
      return grammar.monthsWith(
        stated(node, grammar.kindOf(words.kind(node.kind), codesOf(node, words), whose(node.of))),
        node.months,
      );
    case "years-since":
      return grammar.yearsSince(of(node.day));
    case "one-of":
      return oneOfInWords(node, words, given, of, grammar);
    case "when":
      return whenInWords(node, grammar, of);
    case "parameter":
      return grammar.parameter(words.parameter(node.key));
    case "choice":
      return words.choice(node.name);
    case "plus-months":
      return grammar.plusMonths(of(node.day), node.months);
    case "plus-months-of":
      return grammar.plusMonthsOf(of(node.day), of(node.months));
    case "plus-days":
      return grammar.plusDays(of(node.day), node.days);
    case "reached":
      return grammar.reached(inClause(node.day));
    case "as-at":
      return grammar.asAt(inBrackets(node.of), of(node.day));
    case "once-reached":
      return grammar.onceReached(inBrackets(node.of));
    case "first-day":
      return grammar.firstDay(of(node.of));
    case "draws":
      return grammar.draws(of(node.of), words.programme(node.programme));
    case "first-of-month":
      return grammar.firstOfMonth(of(node.day));
    case "claimed-on":
      return grammar.claimedOn;
    case "claimant":
      return grammar.claimant;
  }
}

function boundInWords(name: string, grammar: Grammar): string {
  if (isOpen(name)) return grammar.open[name];
  return name === "beneficiary" ? grammar.beneficiary : grammar.they;
}

/**
 * What needs brackets inside a product, a comparison or “on the day …”. `LOOSER`: what needs them inside a sum or a clause as well.
 */
const LOOSE: ReadonlySet<Node["op"]> = new Set([
  "and",
  "plus",
  "minus",
  "times",
  "divide",
  "quotient",
  "min",
  "max",
  "when",
]);
const LOOSER: ReadonlySet<Node["op"]> = new Set(["min", "max", "when"]);

/** Whoever labels a part has made one word of it. */
const bracketed = (part: Node, said: string, loose = LOOSE): string =>
  loose.has(asSaid(part).op) && said.includes(" ") ? `(${said})` : said;

/** “If somebody is there: one; otherwise that somebody” gives nobody until somebody is there: it is told so. */
function whenInWords(node: Node & { readonly op: "when" }, grammar: Grammar, of: (part: Node) => string): string {
  const [first] = node.cases;
  if (first?.when.op === "exists" && node.cases.length === 1 && isSame(first.when.of, node.otherwise))
    return grammar.onceThere(of(first.then), of(node.otherwise));
  return grammar.when(
    node.cases.map((it) => [of(it.when), of(it.then)]),
    of(node.otherwise),
  );
}

const isSame = (one: Node, other: Node): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Each thing that may not be so in its own form: “no disability”, “has not come”, “is not”. */
function notInWords(
  node: Extract<Node, { op: "not" }>,
  words: RuleWords,
  given: Programme["given"],
  of: (part: Node) => string,
): string {
  const said = asSaid(node);
  if (said !== node) return nodeInWords(said, words, given, of);
  const { not, compare } = words.grammar;
  const it = node.of;
  const inBrackets = (part: Node): string => bracketed(part, of(part));
  switch (it.op) {
    case "given":
      return words.notGiven(it.name);
    case "has":
      return not.has(nodeInWords(it, words, given, of));
    case "exists":
      return not.exists(of(it.of));
    case "reached":
      return not.reached(bracketed(it.day, of(it.day), LOOSER));
    case "one-of":
      return oneOfInWords(it, words, given, of, not);
    case "any":
      return not.any(of(it.people), inBrackets(it.where));
    case "all":
      return not.all(of(it.people), inBrackets(it.where));
    case "once-reached":
      return not.onceReached(inBrackets(it.of));
    case "draws":
      return not.draws(of(it.of), words.programme(it.programme));
    case "compare": {
      const by = oppositeOf(it, given);
      if (by !== undefined) return compare(inBrackets(it.left), by, inBrackets(it.right));
      return not.itself(`(${nodeInWords(it, words, given, of)})`);
    }
    default:
      return not.itself(inBrackets(it));
  }
}
