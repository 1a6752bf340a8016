import type { Node } from "../tree/node.ts";
import type { Change } from "./change.ts";
import { moreRelated } from "./related.ts";
import type { Place, Supposing } from "./supposing.ts";

type Ways = (node: Node, want: boolean, place: Place, asking: Supposing) => readonly Change[];

/** Ways for there to be somebody in a group, or who is meant by an expression. */
export function waysToHaveSomeone(node: Node, place: Place, asking: Supposing, waysTo: Ways): readonly Change[] {
  switch (node.op) {
    case "given":
      return waysToHaveSomeone(asking.given(node.name), { ...place, bound: [] }, asking, waysTo);
    case "first":
    case "ever":
      return waysToHaveSomeone(node.people, place, asking, waysTo);
    case "first-of":
    case "union":
      return node.of.flatMap((it) => waysToHaveSomeone(it, place, asking, waysTo));
    case "as-at": {
      const then = asking.asAt(node.day, place);
      return then ? waysToHaveSomeone(node.of, then, asking, waysTo) : [];
    }
    case "filter":
      return [
        ...asking.members(node, place).flatMap(({ inside }) => waysTo(node.where, true, inside, asking)),
        ...waysToHaveSomeone(node.people, place, asking, waysTo),
      ];
    case "related": {
      if (isKinship(node.relation, asking)) return [];
      const more = moreRelated(node, 1, place, asking, undefined);
      return more ? [more] : [];
    }
    default:
      return [];
  }
}

/** Whoever registers births registers who is whose kin: nobody is told to have another mother. */
const isKinship = (relation: string, asking: Supposing): boolean =>
  asking.kind(relation)?.agency === asking.kind("birth")?.agency;
