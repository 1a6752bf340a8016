import type { Texts } from "@dayaq/kernel";
import type { Basis, Certainty } from "../basis.ts";
import type { FactKind } from "../fact-kind.ts";
import type { Incompatibility } from "../incompatibility.ts";
import { incompatibilitiesOf } from "../rivals.ts";
import { type Choice, indexOf, type Law, type LawIndex } from "../law.ts";
import type { Parameter } from "../parameter.ts";
import type { Programme } from "../programme.ts";
import type { Node } from "../tree/node.ts";
import { nodesOf, rootsOf } from "../trees.ts";
import { RuleTeller, type RuleText } from "./rule-text.ts";
import type { RuleWords } from "./rule-words.ts";

/** A condition with its tree in words and the kinds of fact that it reads itself. */
export interface ConditionSheet {
  readonly id: string;
  readonly says: Texts;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly rule: RuleText;
  readonly kinds: readonly FactKind[];
}

/**
 * Everything that a page tells of a right, in all languages: the one source of the lawyers' page in the repository, of the public
 * page and of the desk at which a lawyer signs. Trees are told in the words of one reader.
 */
export interface ProgrammeSheet {
  readonly programme: Programme;
  readonly conditions: readonly ConditionSheet[];
  /** What it says beside its conditions, in one rule: it is signed as a whole. */
  readonly whole: RuleText;
  /** Set where some cases run by themselves and others are asked for: which do. */
  readonly byItself?: RuleText;
  /** Set where it is paid once: the day on which it falls due. */
  readonly due?: RuleText;
  readonly amount: RuleText;
  readonly whose: RuleText;
  readonly payee: RuleText;
  /** Set where another fund pays some cases: which. */
  readonly otherFund?: RuleText;
  /** What it names, by the word that its rules have for it. */
  readonly given: readonly { readonly name: string; readonly rule: RuleText }[];
  /** The country's own words in these rules, each with what it means. */
  readonly notions: readonly { readonly name: string; readonly rule: RuleText }[];
  /** What the law sets by date, in the order in which the sum names it; then what only the rest of the right reads. */
  readonly parameters: readonly Parameter[];
  /** The first so many of the parameters make the sum. */
  readonly inSum: number;
  readonly choices: readonly Choice[];
  readonly besides: readonly Incompatibility[];
  /** Codes of the rights whose being drawn is asked for. */
  readonly draws: readonly string[];
}

export function programmeSheet(law: Law, code: string, words: RuleWords): ProgrammeSheet | undefined {
  const index = indexOf(law);
  const programme = index.programmes.get(code);
  if (programme === undefined) return undefined;
  const { conditions, automaticWhen, pays, beneficiaries, payee, otherFund, given } = programme;
  const whom = beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people;
  const tell = new RuleTeller(words, given);
  const roots = rootsOf(programme);
  const all = roots.flatMap((root) => nodesOf(root, given));
  const summed = keysIn(nodesOf(pays.amount, given));
  const besides = incompatibilitiesOf(index, code);
  const parameters = [...new Set([...summed, ...keysIn(all)])].flatMap((key) => index.parameters.get(key) ?? []);
  const sheet = {
    programme,
    conditions: conditions.map(({ id, says, basis, certainty, holds }) => ({
      id,
      says,
      basis,
      certainty,
      rule: tell.of(holds),
      kinds: kindsIn(nodesOf(holds, given), index),
    })),
    ...(automaticWhen === undefined ? {} : { byItself: tell.of(automaticWhen) }),
    ...(pays.rhythm === "once" ? { due: tell.of(pays.on) } : {}),
    amount: tell.of(pays.amount),
    whose: beneficiaries.kind === "one" ? tell.of(whom) : tell.line((of) => words.grammar.equalShares(of(whom))),
    payee: tell.of(payee.is),
    ...(otherFund === undefined ? {} : { otherFund: tell.of(otherFund.when) }),
    whole: tell.line((of) => wholeInWords(programme, words, of)),
    given: Object.entries(given).map(([name, node]) => ({ name: words.given(name), rule: tell.meaning(node) })),
    parameters,
    inSum: summed.length,
    choices: choicesIn(all, besides, index),
    besides,
    draws: [...new Set(all.flatMap((node) => (node.op === "draws" ? [node.programme] : [])))],
  };
  return { ...sheet, notions: tell.notions() };
}

function wholeInWords(programme: Programme, words: RuleWords, of: (node: Node) => string): string {
  const { about, mode, automaticWhen, pays, opens, modelledFrom, claimReachesBackMonths, beneficiaries } = programme;
  const { whole } = words.grammar;
  const whom =
    beneficiaries.kind === "one" ? of(beneficiaries.person) : words.grammar.equalShares(of(beneficiaries.people));
  return [
    `${whole.about}: ${words.about(about)}`,
    `${whole.mode}: ${words.mode(mode)}`,
    ...(automaticWhen === undefined ? [] : [`${whole.byItself}: ${of(automaticWhen)}`]),
    `${whole.opens}: ${opens.map(words.opens).join(", ") || "–"}`,
    `${whole.modelledFrom}: ${words.day(modelledFrom)}`,
    ...(pays.rhythm === "once" ? [`${whole.due}: ${of(pays.on)}`] : []),
    `${whole.amount}: ${of(pays.amount)}`,
    ...(pays.rhythm === "monthly" ? [`${whole.month}: ${words.accrual(pays.accrual)}`] : []),
    ...(pays.rhythm === "each" ? [`${whole.each}: ${words.kind(pays.kind)}`] : []),
    `${whole.whose}: ${whom}`,
    ...(claimReachesBackMonths > 0 ? [`${whole.reachesBack}: ${claimReachesBackMonths}`] : []),
  ].join("; ");
}

const keysIn = (nodes: readonly Node[]): string[] => [
  ...new Set(nodes.flatMap((node) => (node.op === "parameter" ? [node.key] : []))),
];

function choicesIn(
  nodes: readonly Node[],
  besides: readonly Incompatibility[],
  { choices }: LawIndex,
): readonly Choice[] {
  const read = nodes.flatMap((node) => (node.op === "choice" ? [node.name] : []));
  const decided = besides.flatMap(({ under }) => under?.choice ?? []);
  return [...new Set([...read, ...decided])].flatMap((name) => choices.get(name) ?? []);
}

const kindsIn = (nodes: readonly Node[], { factKinds }: LawIndex): readonly FactKind[] => {
  const kinds = nodes.flatMap((it) => ("kind" in it ? [it.kind] : it.op === "related" ? [it.relation] : []));
  return [...new Set(kinds)].flatMap((kind) => factKinds.get(kind) ?? []);
};
