import type { LawIndex } from "../law.ts";
import type { Programme } from "../programme.ts";
import type { Node } from "../tree/node.ts";
import { isNeverInDoubt } from "./in-doubt.ts";
import type { Presence, Way } from "./presence.ts";

/** Where an expression stands: the ways to those whom it is about, and to those bound around it. */
export interface Place {
  readonly law: LawIndex;
  readonly programme: Programme;
  readonly about: readonly Way[];
  readonly bound: ReadonlyMap<string, readonly Way[]>;
  /** Rights that are asked of one through another. */
  readonly through: readonly string[];
  /** Of what rests on nobody bound: what it cannot do without. */
  readonly known: Map<Node, readonly Presence[]>;
}

/** More than so many are not followed. */
const MOST = 6;

/** The ways to a person; undefined where the tree does not say plainly who it is. */
export function waysTo(node: Node, place: Place): readonly Way[] | undefined {
  if (node.op === "about") return place.about;
  return node.op === "bound" ? place.bound.get(node.name) : undefined;
}

/** The ways to everybody who may stand in a group, on whatever day. */
function waysInto(group: Node, place: Place): readonly Way[] | undefined {
  switch (group.op) {
    case "related": {
      const { relation, direction } = group;
      return waysTo(group.of, place)?.map((it) => [...it, { relation, direction }]);
    }
    case "filter":
    case "ever":
      return waysInto(group.people, place);
    case "as-at":
      return isNeverInDoubt(group.day, place) ? waysInto(group.of, place) : undefined;
    case "given":
      return waysInto(...given(group, place));
    case "union": {
      const ways = group.of.map((it) => waysInto(it, place));
      return ways.some((it) => it === undefined) ? undefined : ways.flatMap((it) => it ?? []);
    }
    default:
      return undefined;
  }
}

/** What is named stands where nobody is bound. */
export const given = ({ name }: Extract<Node, { op: "given" }>, place: Place): [node: Node, place: Place] => [
  place.programme.given[name] ?? { op: "about" }, // loading a law checks that each name is given
  { ...place, bound: new Map() },
];

/** Where what is asked of each of a group stands. */
export function inside({ people, as }: { readonly people: Node; readonly as: string }, place: Place): Place {
  const ways = waysInto(people, place);
  const bound = new Map(place.bound);
  if (ways === undefined || ways.length > MOST) bound.delete(as);
  else bound.set(as, ways);
  return { ...place, bound };
}

/** The results of cases that are possible at all, each with what has to hold for it: which reading is in force is known. */
export function branchesOf({ cases, otherwise }: Extract<Node, { op: "when" }>, place: Place): readonly Node[][] {
  const branches: Node[][] = [];
  for (const { when, then } of cases) {
    const isSo = isChosen(when, place);
    if (isSo === true) return [...branches, [then]];
    if (isSo === undefined) branches.push([when, then]);
  }
  return [...branches, [otherwise]];
}

/** Whether a reading is in force, of a node that asks nothing else. */
export function isChosen(node: Node, { law }: Place): boolean | undefined {
  if (node.op !== "one-of" || node.of.op !== "choice") return undefined;
  const choice = law.choices.get(node.of.name);
  return choice && node.codes.includes(choice.inForce);
}
