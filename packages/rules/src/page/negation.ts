import { type Comparison, type Node, partsOf } from "../tree/node.ts";
import type { Programme } from "../programme.ts";
import type { Sign } from "./grammar/index.ts";

const not = (of: Node): Node => ({ op: "not", of });

/**
 * The same said as a person would: neither this nor that, not of any of several negated at once. Of a negation that has a form of its
 * own, and of all that is none, it is the node itself.
 */
export function asSaid(node: Node): Node {
  if (node.op !== "not") return node;
  const { of } = node;
  switch (of.op) {
    case "not":
      return asSaid(of.of);
    case "and":
      return { op: "or", of: of.of.map(not) };
    case "or":
      return { op: "and", of: of.of.map(not) };
    case "when":
      return {
        op: "when",
        cases: of.cases.map(({ when, then }) => ({ when, then: not(then) })),
        otherwise: not(of.otherwise),
      };
    case "as-at":
      return { op: "as-at", day: of.day, of: not(of.of) };
    case "value":
      return typeof of.value === "boolean" ? { op: "value", value: !of.value } : node;
    default:
      return node;
  }
}

/** Their negations have a form of their own, which says their parts and not them. */
const HAVE_A_FORM: ReadonlySet<Node["op"]> = new Set([
  "has",
  "exists",
  "reached",
  "one-of",
  "any",
  "all",
  "once-reached",
  "draws",
  "compare",
]);

/** The nodes of which a sentence about one says the text. */
export const partsSaid = (node: Node): readonly Node[] =>
  node.op === "not" && HAVE_A_FORM.has(node.of.op) ? partsOf(node.of) : partsOf(node);

const OPPOSITE: Readonly<Record<Comparison, Sign>> = { "<": ">=", "<=": ">", "=": "!=", ">=": "<", ">": "<=" };

/**
 * The sign that says that a comparison does not hold. None where a side may be missing: then it does not hold either, and the
 * opposite would say that it does.
 */
export function oppositeOf(
  { left, by, right }: Extract<Node, { op: "compare" }>,
  given: Programme["given"],
): Sign | undefined {
  if (by === "=") return OPPOSITE[by]; // what is missing is not the same as anything
  return [left, right].every((side) => isAlwaysThere(side, given)) ? OPPOSITE[by] : undefined;
}

function isAlwaysThere(node: Node, given: Programme["given"]): boolean {
  switch (node.op) {
    case "value":
    case "day":
    case "count":
    case "months-with":
      return true;
    case "given": {
      const named = given[node.name];
      return named !== undefined && isAlwaysThere(named, given);
    }
    default:
      return false;
  }
}
