import { rivalsOf } from "./incompatible.ts";
import { indexOf, type Law, type LawIndex } from "./law.ts";
import type { Programme } from "./programme.ts";
import { type Node, partsOf } from "./tree/node.ts";

/** Shares of a sum go by age, whatever the right. */
const OF_EVERY_RIGHT = ["birth"];

/**
 * Kinds of fact that some programmes, or all, look at in anybody: their own, those of the rights that they rest on, and of those that
 * they cannot be drawn with. In the order of the law.
 */
export function kindsRead(law: Law, programmes: readonly string[] = law.programmes.map(({ code }) => code)): string[] {
  const index = indexOf(law);
  const found = { kinds: new Set(OF_EVERY_RIGHT), programmes: new Set(programmes) };
  // The set grows while it is walked: a right found on the way is looked at too.
  for (const code of found.programmes) {
    const programme = index.programmes.get(code);
    if (programme === undefined) continue;
    rivalsOf(index, code).forEach((it) => found.programmes.add(it));
    nodesOf(programme).forEach((it) => note(it, found));
    if (programme.pays.rhythm === "each") found.kinds.add(programme.pays.kind);
  }
  return kindsOf(index).filter((it) => found.kinds.has(it));
}

const kindsOf = ({ law }: LawIndex): string[] => law.factKinds.map(({ kind }) => kind);

/** Every expression of a right, those that it names included. */
export const nodesOf = ({ conditions, pays, beneficiaries, payee, given }: Programme): Node[] => [
  ...conditions.map(({ holds }) => holds),
  pays.amount,
  ...(pays.rhythm === "once" ? [pays.on] : []),
  beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people,
  payee.is,
  ...Object.values(given),
];

function note(node: Node, found: { readonly kinds: Set<string>; readonly programmes: Set<string> }): void {
  if ("kind" in node) found.kinds.add(node.kind);
  if (node.op === "related") found.kinds.add(node.relation);
  if (node.op === "draws") found.programmes.add(node.programme);
  partsOf(node).forEach((it) => note(it, found));
}
