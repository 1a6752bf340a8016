import { indexOf, type Law } from "../law.ts";
import type { Direction, Node } from "../tree/node.ts";
import { namesIn } from "../tree/shared.ts";
import { isComplete, isNeverInDoubt } from "./in-doubt.ts";
import { branchesOf, given, inside, isChosen, type Place, waysTo } from "./place.ts";
import { all, either, NEVER, type Presence, type Way } from "./presence.ts";

const NOTHING: readonly Presence[] = [];
const MYSELF: readonly Way[] = [[]];

const known = new WeakMap<Law, ReadonlyMap<string, readonly Presence[]>>();

/**
 * What each right cannot do without, as far as its tree says so plainly: whoever lacks one of these is certain to get nothing on
 * any day. Only complete registers count, since silence of another register is no “no”.
 */
export function presencesOf(law: Law): ReadonlyMap<string, readonly Presence[]> {
  let found = known.get(law);
  if (found === undefined) {
    const place = { law: indexOf(law), about: MYSELF, bound: new Map(), through: [] };
    found = new Map(
      [...place.law.programmes].map(([code, programme]) => [
        code,
        neededForRight({ ...place, programme, known: new Map() }),
      ]),
    );
    known.set(law, found);
  }
  return found;
}

function neededForRight(place: Place): readonly Presence[] {
  const { conditions, pays } = place.programme;
  return all([
    ...conditions.map(({ holds }) => neededBy(holds, place)),
    neededToReach(pays.amount, place, 1),
    pays.rhythm === "once" ? neededBy(pays.on, place) : NOTHING,
    pays.rhythm === "each" ? held(place.about, pays.kind) : NOTHING,
  ]);
}

/**
 * What a node cannot do without: lacking it, the node is certain, on every day, to be false, nothing, nobody, or a group in which
 * nobody stands. A law asks the same in many places, so the answer is remembered where nobody is bound.
 */
function neededBy(node: Node, place: Place): readonly Presence[] {
  if (namesIn(node).size > 0) return neededByNode(node, place);
  const known = place.known.get(node);
  if (known !== undefined) return known;
  const found = neededByNode(node, place);
  place.known.set(node, found);
  return found;
}

function neededByNode(node: Node, place: Place): readonly Presence[] {
  const of = (part: Node) => neededBy(part, place);
  switch (node.op) {
    case "value":
      return node.value === false || node.value === null ? NEVER : NOTHING;
    case "given":
      return neededBy(...given(node, place));
    case "fact":
    case "has":
      return all([of(node.of), heldOf(node, place)]);
    case "and":
    case "plus":
    case "min":
    case "max":
      return all(node.of.map(of));
    case "or":
    case "first-of":
      return either(node.of.map(of));
    case "when":
      return either(branchesOf(node, place).map((it) => all(it.map(of))));
    case "any":
      return all([of(node.people), neededBy(node.where, inside(node, place))]);
    case "compare":
      return all([of(node.left), of(node.right), neededToCompare(node, place)]);
    case "one-of":
      return isChosen(node, place) === false ? NEVER : of(node.of);
    case "draws":
      return all([of(node.of), neededToDraw(node, place, waysTo(node.of, place))]);
    case "related":
    case "filter":
    case "union":
    case "ever":
      return neededForGroup(node, place, 1);
    case "minus":
    case "times":
    case "quotient":
      return all([of(node.left), of(node.right)]);
    case "plus-months-of":
      return all([of(node.day), of(node.months)]);
    case "divide":
      return of(node.left);
    case "first":
      return of(node.people);
    case "exists":
    case "once-reached":
    case "first-day":
    case "total":
    case "months-with":
      return of(node.of);
    case "reached":
    case "plus-months":
    case "plus-days":
    case "first-of-month":
    case "years-since":
    case "as-at":
      return of(node.day);
    default:
      return NOTHING;
  }
}

/** Without which a quantity is certain to be nothing, or from 0 up to less than `least`, which is more than 0. */
function neededToReach(node: Node, place: Place, least: number): readonly Presence[] {
  switch (node.op) {
    case "value":
      return Number(node.value) >= 0 && Number(node.value) < least ? NEVER : NOTHING;
    case "given":
      return neededToReach(...given(node, place), least);
    case "count": {
      // While it is in doubt who belongs, nobody knows how many do, not even that they are too few.
      const isSure = isNeverInDoubt(node, place);
      const group = neededForGroup(node.people, place, isSure ? least : 1);
      return all([group, neededBy(node.where, inside(node, place))]);
    }
    case "sum":
      // Of somebody of whom it is in doubt whether they count, it is in doubt what they add, also where they have nothing.
      return all([
        neededForGroup(node.people, place, 1),
        isNeverInDoubt(node.people, place) ? neededBy(node.where, inside(node, place)) : NOTHING,
      ]);
    case "total":
    case "months-with":
      return all([neededBy(node.of, place), heldOf(node, place)]);
    case "when": {
      const branches = branchesOf(node, place);
      const only = branches.length === 1 ? branches[0]?.at(-1) : undefined;
      return only === undefined ? neededBy(node, place) : neededToReach(only, place, least);
    }
    default:
      return neededBy(node, place);
  }
}

/** Of a quantity that has to be so much at least. */
function neededToCompare({ by, left, right }: Extract<Node, { op: "compare" }>, place: Place): readonly Presence[] {
  if (right.op !== "value" || typeof right.value !== "number" || by === "<" || by === "<=") return NOTHING;
  const least = by === ">" ? Math.floor(right.value) + 1 : Math.ceil(right.value);
  return least > 0 ? neededToReach(left, place, least) : NOTHING;
}

/** That so many stand in a group: a relation for each. */
function neededForGroup(group: Node, place: Place, least: number): readonly Presence[] {
  switch (group.op) {
    case "related": {
      const { of, relation, direction } = group;
      return all([neededBy(of, place), held(waysTo(of, place), relation, { direction, least })]);
    }
    case "filter":
      return all([neededForGroup(group.people, place, least), neededBy(group.where, inside(group, place))]);
    case "union":
      return either(group.of.map((it) => neededForGroup(it, place, least)));
    case "ever":
      return neededForGroup(group.people, place, least);
    case "given":
      return neededForGroup(...given(group, place), least);
    default:
      return neededBy(group, place);
  }
}

/** What the other right cannot do without, of whomever draws it. A sum that is due once is not drawn. */
function neededToDraw(
  { programme: code }: Extract<Node, { op: "draws" }>,
  { law, through }: Place,
  about: readonly Way[] | undefined,
): readonly Presence[] {
  const programme = law.programmes.get(code);
  if (programme === undefined || about === undefined || through.includes(code)) return NOTHING;
  if (programme.pays.rhythm !== "monthly") return NEVER;
  return neededForRight({ law, programme, about, bound: new Map(), through: [...through, code], known: new Map() });
}

const heldOf = (node: Extract<Node, { kind: string }>, place: Place): readonly Presence[] =>
  isComplete(node, place) ? held(waysTo(node.of, place), node.kind) : NOTHING;

function held(
  ways: readonly Way[] | undefined,
  kind: string,
  { direction, least }: { readonly direction: Direction; readonly least: number } = { direction: "to", least: 1 },
): readonly Presence[] {
  return ways === undefined ? NOTHING : [{ least, of: ways.map((by) => ({ by, kind, direction })) }];
}
