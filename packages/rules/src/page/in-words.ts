import type { Pays, Programme } from "../programme.ts";
import { type Node, partsOf, type Where } from "../tree/node.ts";
import { isoDay, type LocalDate } from "@dayaq/kernel";

/** A tree as one line that a lawyer can follow beside the act. What is given keeps its name. */
export function inWords(node: Node): string {
  const of = (it: Node): string => inWords(it);
  const all = (nodes: readonly Node[], between: string) => nodes.map(of).join(between);
  switch (node.op) {
    case "value":
      return String(node.value);
    case "day":
      return isoDay(node.on as LocalDate); // a day of the law
    case "about":
      return "the person";
    case "bound":
      return node.name === "beneficiary" ? "the beneficiary" : "they";
    case "given":
      return node.name;
    case "fact":
      return `${node.field} of ${node.kind}${whose(node.of)}`;
    case "has":
      return `${kindOf(node)}${whose(node.of)}`;
    case "related":
      return node.direction === "to"
        ? `each ${node.relation}${whose(node.of)}`
        : `everyone whose ${node.relation} is ${of(node.of)}`;
    case "filter":
      return `${of(node.people)}, where ${of(node.where)}`;
    case "union":
      return all(node.of, " and ");
    case "ever":
      return `${of(node.people)}, ever`;
    case "first":
      return `the first of ${of(node.people)}`;
    case "first-of":
      return all(node.of, ", else ");
    case "any":
      return `any of ${of(node.people)}: ${of(node.where)}`;
    case "all":
      return `all of ${of(node.people)}: ${of(node.where)}`;
    case "count":
      return `the number of ${of(node.people)}`;
    case "and":
      return all(node.of, " and ");
    case "or":
      return `(${all(node.of, " or ")})`;
    case "plus":
      return all(node.of, " + ");
    case "min":
      return `the least of ${all(node.of, ", ")}`;
    case "max":
      return `the greatest of ${all(node.of, ", ")}`;
    case "not":
      return `not ${of(node.of)}`;
    case "exists":
      return `${of(node.of)} exists`;
    case "compare":
      return `${of(node.left)} ${node.by} ${of(node.right)}`;
    case "minus":
      return `${of(node.left)} − ${of(node.right)}`;
    case "times":
      return `${of(node.left)} × ${of(node.right)}`;
    case "divide":
      return `${of(node.left)} ÷ ${node.by}`;
    case "quotient":
      return `${of(node.left)} ÷ ${of(node.right)}, rounded ${node.rounding.replace("-", " ")}`;
    case "sum":
      return `the sum over ${of(node.people)} of ${of(node.where)}`;
    case "total":
      return `${node.field} of ${kindOf(node)}${whose(node.of)}, summed over ${monthsBefore(node)}`;
    case "months-with":
      return `the number of months with ${kindOf(node)}${whose(node.of)} among ${monthsBefore(node)}`;
    case "years-since":
      return `full years since ${of(node.day)}`;
    case "one-of":
      return `${of(node.of)} is ${node.codes.join(" or ")}`;
    case "when":
      return `${node.cases.map((it) => `if ${of(it.when)}: ${of(it.then)}`).join("; ")}; otherwise ${of(node.otherwise)}`;
    case "parameter":
      return `“${node.key}”`;
    case "choice":
      return `the reading of ${node.name}`;
    case "plus-months":
      return `${of(node.day)} + ${node.months % 12 === 0 ? `${node.months / 12} years` : `${node.months} months`}`;
    case "plus-months-of":
      return `${of(node.day)} + ${of(node.months)} months`;
    case "plus-days":
      return `${of(node.day)} ${node.days < 0 ? "−" : "+"} ${Math.abs(node.days)} days`;
    case "reached":
      return `${of(node.day)} has come`;
    case "as-at":
      return `${of(node.of)}, as at ${of(node.day)}`;
    case "once-reached":
      return `${of(node.of)}, once and for all`;
    case "first-day":
      return `the first day on which ${of(node.of)}`;
    case "draws":
      return `${of(node.of)} draws ${node.programme}`;
    case "first-of-month":
      return `the first of the month of ${of(node.day)}`;
    case "claimed-on":
      return "the day of the claim";
    case "claimant":
      return "who claims";
  }
}

const kindOf = ({ kind, where }: { readonly kind: string; readonly where?: Where }): string =>
  `${kind}${where ? ` (${Object.values(where).flat().join(" or ")})` : ""}`;

const monthsBefore = ({ months }: { readonly months?: number }): string =>
  months === undefined ? "all full months before" : `the ${months} full months before`;

const whose = (node: Node): string => (node.op === "about" || node.op === "bound" ? "" : ` of ${inWords(node)}`);

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
