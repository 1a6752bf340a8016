import type { Field } from "../fact-kind.ts";
import type { LawIndex } from "../law.ts";
import { type Node, partsOf } from "./node.ts";

export type NodeType = "bool" | "quantity" | "day" | "code" | "person" | "people";

/** Checks a tree as the compiler checks source: each fault is told to `fault`. Undefined where the type cannot be said. */
export function typeOf(node: Node, at: Place): NodeType | undefined {
  const types = partsOf(node).map((it) => typeOf(it, at));
  const want = (wanted: NodeType, ...these: readonly (NodeType | undefined)[]) => {
    const wrong = these.find((it) => it !== undefined && it !== wanted);
    if (wrong) at.fault(`${node.op} wants a ${wanted} and is given a ${wrong}`);
  };
  const same = (these: readonly (NodeType | undefined)[]): NodeType | undefined => {
    const first = these.find((it) => it !== undefined);
    if (first) want(first, ...these);
    return first;
  };
  switch (node.op) {
    case "value":
      return typeof node.value === "boolean" ? "bool" : typeof node.value === "number" ? "quantity" : "code";
    case "day":
      return "day";
    case "about":
    case "bound":
    case "claimant":
      return "person";
    case "claimed-on":
      return "day";
    case "given":
      return at.given(node.name);
    case "fact":
    case "has":
    case "total":
    case "months-with":
      want("person", ...types);
      return kindType(node, at);
    case "related":
      want("person", ...types);
      if (!at.law.factKinds.get(node.relation)?.relation) at.fault(`${node.relation} is no relation of the law`);
      return "people";
    case "filter":
    case "any":
    case "all":
    case "count":
      want("people", types[0]);
      want("bool", types[1]);
      return node.op === "filter" ? "people" : node.op === "count" ? "quantity" : "bool";
    case "sum":
      want("people", types[0]);
      want("quantity", types[1]);
      return "quantity";
    case "union":
    case "ever":
      want("people", ...types);
      return "people";
    case "first":
      want("people", ...types);
      return "person";
    case "first-of":
      want("person", ...types);
      return "person";
    case "exists":
    case "draws":
      want("person", ...types);
      if (node.op === "draws" && !at.law.programmes.has(node.programme))
        at.fault(`there is no programme ${node.programme}`);
      return "bool";
    case "and":
    case "or":
    case "not":
    case "once-reached":
    case "first-day":
      want("bool", ...types);
      return node.op === "first-day" ? "day" : "bool";
    case "plus":
    case "minus":
    case "times":
    case "divide":
    case "quotient":
    case "min":
    case "max":
      want("quantity", ...types);
      return "quantity";
    case "compare":
      same(types);
      return "bool";
    case "one-of":
      want("code", ...types);
      return "bool";
    case "when":
      want("bool", ...node.cases.map((_, index) => types[index * 2]));
      return same([...node.cases.map((_, index) => types[index * 2 + 1]), types.at(-1)]);
    case "parameter":
      if (!at.law.parameters.has(node.key)) at.fault(`there is no parameter ${node.key}`);
      return "quantity";
    case "choice":
      if (!at.law.choices.has(node.name)) at.fault(`there is no choice ${node.name}`);
      return "code";
    case "plus-months":
    case "plus-days":
    case "first-of-month":
    case "reached":
    case "years-since":
      want("day", ...types);
      return node.op === "reached" ? "bool" : node.op === "years-since" ? "quantity" : "day";
    case "plus-months-of":
      want("day", types[0]);
      want("quantity", types[1]);
      return "day";
    case "as-at":
      want("day", types[0]);
      return types[1];
  }
}

export interface Place {
  readonly law: LawIndex;
  given(name: string): NodeType | undefined;
  fault(says: string): void;
}

function kindType(
  node: Extract<Node, { op: "fact" | "has" | "total" | "months-with" }>,
  { law, fault }: Place,
): NodeType | undefined {
  const kind = law.factKinds.get(node.kind);
  if (!kind) {
    fault(`there is no fact kind ${node.kind}`);
    return node.op === "fact" ? undefined : node.op === "has" ? "bool" : "quantity";
  }
  if (kind.timeless && (node.op === "total" || node.op === "months-with"))
    fault(`${node.kind} holds for every day: it has no months to add up`);
  for (const [name, codes] of Object.entries(node.where ?? {})) {
    const field = kind.fields[name];
    if (!field) fault(`${node.kind} has no field ${name}`);
    if (field?.type === "code" && codes.some((code) => !field.codes.includes(String(code))))
      fault(`${node.kind}.${name} has no such code`);
  }
  if (node.op === "has") return "bool";
  if (node.op === "months-with") return "quantity";
  const field = kind.fields[node.field];
  if (!field) fault(`${node.kind} has no field ${node.field}`);
  if (field && node.op === "total" && FIELD_TYPES[field.type] !== "quantity")
    fault(`${node.kind}.${node.field} cannot be added up`);
  return field && FIELD_TYPES[field.type];
}

const FIELD_TYPES: Record<Field["type"], NodeType> = {
  boolean: "bool",
  integer: "quantity",
  money: "quantity",
  day: "day",
  text: "code",
  code: "code",
};
