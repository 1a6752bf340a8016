import type { LocalDate } from "@dayaq/kernel";
import type { Pays, Programme } from "../programme.ts";
import { type Node, type Silence, partsOf, type Where } from "../tree/node.ts";
import type { Scalar } from "../values.ts";
import type { Grammar } from "./grammar/index.ts";
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
      return grammar.and(each(node.of));
    case "or":
      return grammar.or(each(node.of));
    case "plus":
      return node.of.map((it) => bracketed(it, of(it), LOOSER)).join(" + ");
    case "min":
      return grammar.least(each(node.of));
    case "max":
      return grammar.greatest(each(node.of));
    case "not":
      return notInWords(node.of, words, of);
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
      return oneOfInWords(node, words, given, of);
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
      return grammar.reached(of(node.day));
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

/** What binds looser than a product, a comparison or a day that it is seen on; and of those what binds looser than a sum. */
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
  loose.has(part.op) && said.includes(" ") ? `(${said})` : said;

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

function notInWords(node: Node, words: RuleWords, of: (part: Node) => string): string {
  const { grammar } = words;
  if (node.op === "has" && (node.of.op === "about" || node.of.op === "bound")) return grammar.noneOf(of(node));
  if (node.op === "exists") return grammar.isMissing(of(node.of));
  if (node.op === "reached") return grammar.notReached(of(node.day));
  return grammar.not(bracketed(node, of(node)));
}

function oneOfInWords(
  { of: what, codes }: Extract<Node, { op: "one-of" }>,
  words: RuleWords,
  given: Programme["given"],
  of: (part: Node) => string,
): string {
  const { grammar } = words;
  if (what.op === "choice")
    return grammar.read(
      of(what),
      codes.map((it) => words.reading(what.name, it)),
    );
  const meant = what.op === "given" ? given[what.name] : what;
  const field = meant?.op === "fact" ? meant : undefined;
  return grammar.oneOf(
    of(what),
    codes.map((it) => words.code(it, field)),
  );
}

function factInWords(node: Extract<Node, { op: "fact" }>, words: RuleWords, whose: string | undefined): string {
  const { grammar } = words;
  const own = node.where === undefined ? words.fact(node.kind, node.field) : undefined;
  if (own !== undefined) return `${own}${whose === undefined ? "" : grammar.whose(whose)}`;
  return grammar.factOf(words.field(node.kind, node.field), kindOf(node, words), whose);
}

interface OfKind {
  readonly kind: string;
  readonly where?: Where;
}

const codesOf = ({ kind, where = {} }: OfKind, words: RuleWords): string[] =>
  Object.entries(where).flatMap(([field, codes]) => codes.map((it: Scalar) => words.code(it, { kind, field })));

const kindOf = (node: OfKind, words: RuleWords): string =>
  words.grammar.kindOf(words.kind(node.kind), codesOf(node, words));

/** How often a programme pays, and how a month is counted. */
export function rhythmInWords(pays: Pays): string {
  if (pays.rhythm === "once") return "once";
  if (pays.rhythm === "each") return `once for each ${pays.kind}`;
  if (pays.accrual === "per-quarter" || pays.accrual === "per-year") return pays.accrual.replace("-", " ");
  return `monthly, counted ${pays.accrual}`;
}

/** Every node of an expression, with what is given opened once. */
export function nodesOf(root: Node, given: Programme["given"]): readonly Node[] {
  const found: Node[] = [];
  const opened = new Set<string>();
  const open = (node: Node): void => {
    found.push(node);
    if (node.op !== "given") return partsOf(node).forEach(open);
    const meant = given[node.name];
    if (meant === undefined || opened.has(node.name)) return;
    opened.add(node.name);
    open(meant);
  };
  open(root);
  return found;
}
