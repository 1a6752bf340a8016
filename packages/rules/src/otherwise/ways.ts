import type { Node } from "../tree/node.ts";
import { isUnknown } from "../values.ts";
import type { Change } from "./change.ts";
import { waysToCompare } from "./numbers.ts";
import { waysToHaveSomeone } from "./someone.ts";
import { waysToSay, waysToUnsay } from "./said.ts";
import type { Place, Supposing } from "./supposing.ts";

type Asks = Extract<Node, { op: "any" | "all" | "count" }>;

/** More than these at once nobody would follow. */
const AT_ONCE = 2;

/**
 * Changes that may make a truth come out as wanted, read off the tree from where it fails. They are proposals: whoever asks
 * puts each to the test. What is timeless of a person (birth, death) is never proposed, and neither is the end of a kinship.
 */
export function waysTo(node: Node, want: boolean, place: Place, asking: Supposing): readonly Change[] {
  const value = asking.value(node, place);
  if (isUnknown(value) || (value === true) === want) return [];
  const to = (it: Node, wanted = want, where = place) => waysTo(it, wanted, where, asking);
  switch (node.op) {
    case "given":
      return to(asking.given(node.name), want, { ...place, bound: [] });
    case "not":
      return to(node.of, !want);
    case "and":
    case "or":
      return (node.op === "or") === want
        ? node.of.flatMap((it) => to(it))
        : together(node.of.filter((it) => (asking.value(it, place) === true) !== want).map((it) => to(it)));
    case "when":
      return ofCases(node, want, place, asking);
    case "any":
    case "all":
      return ofEverybody(node, want, place, asking);
    case "as-at": {
      const then = asking.asAt(node.day, place);
      return then ? to(node.of, want, then) : [];
    }
    case "once-reached":
      return want ? to(node.of) : [];
    case "exists":
      return want ? waysToHaveSomeone(node.of, place, asking, waysTo) : [];
    case "compare":
      return waysToCompare(node, want, place, asking);
    case "one-of":
      return want ? waysToSay(node.of, node.codes, place, asking) : waysToUnsay(node.of, place, asking);
    case "fact":
      return waysToSay(node, [want], place, asking);
    case "has":
      return want ? waysToSay(node, [], place, asking) : waysToUnsay(node, place, asking);
    case "draws": {
      const person = asking.person(node.of, place);
      if (person === undefined) return [];
      const told = { kind: "drawn", person, programme: node.programme, is: want } as const;
      return [{ told: [told], edits: [{ draws: node.programme, person, is: want }] }];
    }
    default:
      return [];
  }
}

/** Each of several has to change. One change may do for all, such as more months of what is asked for twice; else the plainest way of each. */
function together(ways: readonly (readonly Change[])[]): readonly Change[] {
  const alone = ways.flat();
  const first = ways.flatMap(([plainest]) => (plainest === undefined ? [] : [plainest]));
  const told = first.flatMap((it) => it.told);
  if (ways.length === 1 || first.length < ways.length || told.length > AT_ONCE) return alone;
  return [...alone, { told, edits: first.flatMap((it) => it.edits) }];
}

/** Through what the case says that applies, or by another case applying. */
function ofCases(
  node: Extract<Node, { op: "when" }>,
  want: boolean,
  place: Place,
  asking: Supposing,
): readonly Change[] {
  const index = node.cases.findIndex(({ when }) => asking.value(when, place) === true);
  const applies = node.cases[index];
  const others = node.cases.filter(
    ({ then }, at) => (index < 0 || at < index) && (asking.value(then, place) === true) === want,
  );
  return [
    ...waysTo(applies?.then ?? node.otherwise, want, place, asking),
    ...others.flatMap(({ when }) => waysTo(when, true, place, asking)),
    ...(applies === undefined ? [] : waysTo(applies.when, false, place, asking)),
  ];
}

/** One who does it is enough for `any`; for `all` everybody who does not has to change, and the other way round. */
function ofEverybody(node: Asks, want: boolean, place: Place, asking: Supposing): readonly Change[] {
  const members = asking.members(node, place);
  const ways = members.map(({ inside }) => waysTo(node.where, want, inside, asking));
  if ((node.op === "any") !== want) {
    const wrong = members.map(({ inside }) => (asking.value(node.where, inside) === true) !== want);
    return together(ways.filter((_, index) => wrong[index]));
  }
  return [...ways.flat(), ...(want ? waysToHaveSomeone(node.people, place, asking, waysTo) : [])];
}
