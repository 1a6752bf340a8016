import type { Texts } from "@dayaq/kernel";
import type { Basis, Certainty } from "../basis.ts";
import type { FactKind } from "../fact-kind.ts";
import type { Incompatibility } from "../incompatibility.ts";
import { incompatibilitiesOf } from "../incompatible.ts";
import { type Choice, indexOf, type Law, type LawIndex } from "../law.ts";
import type { Parameter } from "../parameter.ts";
import type { Programme } from "../programme.ts";
import type { Node } from "../tree/node.ts";
import { inWords, nodesOf } from "./in-words.ts";

/** A condition with its tree in words and the kinds of fact that it reads itself. */
export interface ConditionSheet {
  readonly id: string;
  readonly says: Texts;
  readonly basis: Basis;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly kinds: readonly FactKind[];
}

/**
 * Everything that a page tells of a right, in all languages: the one source of the lawyers' page in the repository, of the public
 * page and of the desk at which a lawyer signs. Trees are lines of English words.
 */
export interface ProgrammeSheet {
  readonly programme: Programme;
  readonly conditions: readonly ConditionSheet[];
  /** Set where it is paid once: the day on which it falls due. */
  readonly due?: string;
  readonly amount: string;
  readonly whose: string;
  readonly payee: string;
  readonly given: readonly { readonly name: string; readonly rule: string }[];
  /** What the law sets by date, in the order in which the sum names it; then what only the rest of the right reads. */
  readonly parameters: readonly Parameter[];
  /** The first so many of the parameters make the sum. */
  readonly inSum: number;
  readonly choices: readonly Choice[];
  readonly besides: readonly Incompatibility[];
  /** Codes of the rights whose being drawn is asked for. */
  readonly draws: readonly string[];
}

export function programmeSheet(law: Law, code: string): ProgrammeSheet | undefined {
  const index = indexOf(law);
  const programme = index.programmes.get(code);
  if (programme === undefined) return undefined;
  const { conditions, pays, beneficiaries, payee, given } = programme;
  const whom = beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people;
  const roots = rootsOf(programme);
  const all = roots.flatMap((root) => nodesOf(root, given));
  const summed = keysIn(nodesOf(pays.amount, given));
  const besides = incompatibilitiesOf(index, code);
  const parameters = [...new Set([...summed, ...keysIn(all)])].flatMap((key) => index.parameters.get(key) ?? []);
  return {
    programme,
    conditions: conditions.map(({ id, says, basis, certainty, holds }) => ({
      id,
      says,
      basis,
      certainty,
      rule: inWords(holds),
      kinds: kindsIn(nodesOf(holds, given), index),
    })),
    ...(pays.rhythm === "once" ? { due: inWords(pays.on) } : {}),
    amount: inWords(pays.amount),
    whose: `${inWords(whom)}${beneficiaries.kind === "one" ? "" : ", in equal shares"}`,
    payee: inWords(payee.is),
    given: Object.entries(given).map(([name, node]) => ({ name, rule: inWords(node) })),
    parameters,
    inSum: summed.length,
    choices: choicesIn(all, besides, index),
    besides,
    draws: [...new Set(all.flatMap((node) => (node.op === "draws" ? [node.programme] : [])))],
  };
}

/** The trees of a right, in the order in which its page tells them. */
export function rootsOf({ conditions, pays, beneficiaries, payee }: Programme): readonly Node[] {
  return [
    ...conditions.map(({ holds }) => holds),
    pays.amount,
    ...(pays.rhythm === "once" ? [pays.on] : []),
    beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people,
    payee.is,
  ];
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
