import type { Comparison, Node } from "../tree/node.ts";
import { isUnknown, type Scalar } from "../values.ts";
import type { Change } from "./change.ts";
import { leavesOf, type Leaf } from "./leaves.ts";
import { waysToSay } from "./said.ts";
import type { Place, Supposing } from "./supposing.ts";
import { toldOf } from "./told.ts";

type Compare = Extract<Node, { op: "compare" }>;

const CONTRARY: Readonly<Partial<Record<Comparison, Comparison>>> = { "<": ">=", "<=": ">", ">=": "<", ">": "<=" };
/** How often a guess is made eight times as large before it is given up. */
const GUESSES = 8;

/** The nearest number that is enough, on either side of a comparison, reached through one of the facts behind it. */
export function waysToCompare(node: Compare, want: boolean, place: Place, asking: Supposing): readonly Change[] {
  const by = want ? node.by : CONTRARY[node.by];
  const [left, right] = [asking.value(node.left, place), asking.value(node.right, place)];
  if (by === undefined || isUnknown(left) || isUnknown(right)) return [];
  if (want && by === "=" && typeof left !== "number" && typeof right !== "number")
    return waysToAgree(node, left, right, place, asking);
  const gap = Math.max(1, Math.abs(Number(left ?? 0) - Number(right ?? 0)) + (STRICT.has(by) ? 1 : 0));
  const raises = by === "=" ? Number(left ?? 0) < Number(right ?? 0) : by === ">=" || by === ">";
  const sides = [
    { side: node.left, other: node.right, raised: raises },
    { side: node.right, other: node.left, raised: !raises },
  ];
  return sides.flatMap(({ side, other, raised }) => {
    // The first fact by which it can be: another way to the same number is no other answer.
    for (const leaf of leavesOf(side, raised ? 1 : -1, place, asking)) {
      const isEnough = (by: number): boolean => {
        const edits = leaf.changed(by);
        if (edits === undefined) return false;
        const value = asking.value(node, place, asking.suppose(edits));
        return !isUnknown(value) && (value === true) === want;
      };
      const least = leastOf(gap, leaf, isEnough);
      const edits = least === undefined ? undefined : leaf.changed(least);
      if (least === undefined || edits === undefined) continue;
      const beyond = STRICT.has(by) ? (raised ? 1 : -1) : 0;
      const needed = Number(asking.value(other, place, asking.suppose(edits))) + beyond;
      const is = by === "=" ? "exactly" : raised ? "at-least" : "at-most";
      return [{ told: [toldOf({ side, leaf, least, edits, is, needed }, place, asking)], edits }];
    }
    return [];
  });
}

/** The limit itself is not enough. */
const STRICT: ReadonlySet<Comparison> = new Set(["<", ">"]);

/** Where a code has to be a certain one. People are never proposed to be others. */
function waysToAgree(node: Compare, left: Scalar, right: Scalar, place: Place, asking: Supposing): readonly Change[] {
  return [...waysToSay(node.left, [right], place, asking), ...waysToSay(node.right, [left], place, asking)].filter(
    ({ told: [it] }) => it?.kind === "said" && Object.values(it.value).every((codes) => !codes.includes(null)),
  );
}

/** The smallest whole number that is enough, were every larger one enough too; the guess is nearly always right. */
function leastOf(guess: number, { most }: Leaf, isEnough: (by: number) => boolean): number | undefined {
  let high = Math.min(guess, most);
  for (let made = 1; !isEnough(high); made++) {
    if (high >= most || made === GUESSES) return undefined;
    high = Math.min(high * 8, most);
  }
  let low = 0; // nothing changed is not enough
  if (high > 1 && !isEnough(high - 1)) return high;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
