import { type Node, partsOf } from "../tree/node.ts";
import type { Place } from "./code.ts";
import type { Emit } from "./emit.ts";

/** What it costs to ask beyond the parts of a node, as a multiple of looking a fact up. */
const OWN: Partial<Record<Node["op"], number>> = {
  fact: 1,
  has: 1,
  "claimed-on": 1,
  related: 2,
  first: 8,
  count: 8,
  sum: 8,
  total: 40,
  "months-with": 40,
  "years-since": 4,
  "once-reached": 20,
  "first-day": 400,
  draws: 1000,
};
/** How many people of a group are asked, by guess. */
const PEOPLE = 3;
const GROWTH = 4;

/** The cheap ones first: one of them may settle it. Alike ones stay as the law has them, which names the telling ones first. */
export const byCost = <Asked>(emit: Emit, place: Place, all: readonly Asked[], node: (it: Asked) => Node): Asked[] => {
  const classOf = (it: Asked) => Math.floor(Math.log(costOf(emit, node(it), place) + 1) / Math.log(GROWTH));
  return all
    .map((it) => ({ it, rank: classOf(it) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ it }) => it);
};

export function costOf(emit: Emit, node: Node, place: Place): number {
  if (node.op === "given") return costOf(emit, emit.code.given(place, node.name), place);
  const parts = partsOf(node).map((it) => costOf(emit, it, place));
  const isAsked =
    node.op === "any" || node.op === "all" || node.op === "count" || node.op === "sum" || node.op === "filter";
  const [people = 0, where = 0] = parts;
  return (OWN[node.op] ?? 0) + (isAsked ? people + PEOPLE * where : parts.reduce((sum, it) => sum + it, 0));
}
