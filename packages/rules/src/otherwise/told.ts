import { type Node, partsOf } from "../tree/node.ts";
import type { Edit, Is, Told, Unit } from "./change.ts";
import type { Leaf } from "./leaves.ts";
import { relationOf } from "./related.ts";
import type { Place, Supposing } from "./supposing.ts";

interface Found {
  /** The side of the comparison that would be otherwise. */
  readonly side: Node;
  readonly leaf: Leaf;
  readonly least: number;
  readonly edits: readonly Edit[];
  readonly is: Is;
  readonly needed: number;
}

/** What a reader is told of a number: the field itself where the law asks for it, else what the law works out of it. */
export function toldOf(found: Found, at: Place, asking: Supposing): Told {
  const { side, place, leaf, least, is, needed } = found.leaf.isMultiplied
    ? ofLeaf(found, asking)
    : { ...found, place: at };
  const { node } = leaf;
  const itself = isItself(side, leaf, asking);
  if ("people" in node && itself) {
    const related = relationOf(node.people, asking);
    const person = related && asking.person(related.of, leaf.place);
    if (related && person !== undefined)
      return { kind: "someone", person, fact: related.relation, direction: related.direction, more: least };
  }
  const fact = "people" in node ? (relationOf(node.people, asking)?.relation ?? "") : node.kind;
  const person = "people" in node ? asking.evaluation.about : asking.person(node.of, leaf.place);
  const whose = { person: person ?? asking.evaluation.about, fact };
  const now = asking.value(side, place);
  if (node.op === "fact" && itself) {
    const there = typeof now === "number" ? now : null;
    return {
      kind: "field",
      ...whose,
      field: node.field,
      unit: unitOf(node, asking) ?? "count",
      now: there,
      is,
      needed,
    };
  }
  return { kind: "worked-out", ...whose, unit: unitOf(side, asking) ?? "count", now: Number(now ?? 0), is, needed };
}

/** What the law multiplies is told as it is said: forty-six thousand manats, not a hundred times as much. */
function ofLeaf(found: Found, asking: Supposing): Found & { readonly place: Place } {
  const { node, place } = found.leaf;
  const needed = Number(asking.value(node, place, asking.suppose(found.edits)));
  const is = needed > Number(asking.value(node, place) ?? 0) ? "at-least" : "at-most";
  return { ...found, side: node, place, needed, is };
}

function isItself(side: Node, leaf: Leaf, asking: Supposing): boolean {
  if (side === leaf.node) return true;
  if (side.op === "given") return isItself(asking.given(side.name), leaf, asking);
  if (side.op === "when") {
    const applies = side.cases.find(({ when }) => asking.value(when, leaf.place) === true);
    return isItself(applies?.then ?? side.otherwise, leaf, asking);
  }
  return side.op === "as-at" && isItself(side.of, leaf, asking);
}

/** Fields of whole numbers that count something by their name. */
const UNITS: Readonly<Record<string, Unit>> = { percent: "percent", months: "months" };

/** What a number counts: money where there is money in it, else months or years; undefined for a plain number. */
function unitOf(node: Node, asking: Supposing): Unit | undefined {
  switch (node.op) {
    case "given":
      return unitOf(asking.given(node.name), asking);
    case "as-at":
      return unitOf(node.of, asking);
    case "fact":
    case "total":
      return asking.kind(node.kind)?.fields[node.field]?.type === "money" ? "money" : UNITS[node.field];
    case "months-with":
      return "months";
    case "years-since":
      return "years";
    case "parameter": {
      const unit = asking.evaluation.law.parameters.get(node.key)?.unit;
      return unit === "count" || unit === "per-mille" ? undefined : unit;
    }
    case "count":
      return undefined;
    case "sum":
      return unitOf(node.where, asking);
    default:
      return partsOf(node)
        .map((it) => unitOf(it, asking))
        .find((it) => it !== undefined);
  }
}
