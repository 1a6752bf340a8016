import type { Programme } from "./programme.ts";
import { type Node, partsOf } from "./tree/node.ts";

/** The trees of a right, in the order in which its page tells them. */
export function rootsOf({
  conditions,
  automaticWhen,
  pays,
  beneficiaries,
  payee,
  otherFund,
}: Programme): readonly Node[] {
  return [
    ...conditions.map(({ holds }) => holds),
    ...(automaticWhen === undefined ? [] : [automaticWhen]),
    pays.amount,
    ...(pays.rhythm === "once" ? [pays.on] : []),
    beneficiaries.kind === "one" ? beneficiaries.person : beneficiaries.people,
    payee.is,
    ...(otherFund === undefined ? [] : [otherFund.when]),
  ];
}

/** The same, and those that it names. */
export const treesOf = (programme: Programme): readonly Node[] => [
  ...rootsOf(programme),
  ...Object.values(programme.given),
];

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
