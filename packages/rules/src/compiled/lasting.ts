import type { Node } from "../tree/node.ts";
import type { Place } from "./code.ts";
import type { Emit } from "./emit.ts";

/**
 * How long an answer stays what it is. Whatever is looked at on a day says up to which day it stays so; the earliest of these is
 * `lasts`, and asking again before it is idle. What is not looked at, because something else settles the answer, says nothing. So
 * one question shows that nearly everybody will never get the right.
 */

/** Statements that ask truths in turn and return at the first that settles them all. `inDoubt`: what is done on a doubt. */
export function settledText(place: Place, truths: readonly string[], settles: 0 | 1, inDoubt: string): string {
  if (place.when === "lasting") return settledLongest(truths, settles, inDoubt);
  const asked = truths.map(
    (it) => `c = ${it}; if (c === ${settles}) return ${settles}; if (c === IN_DOUBT) ${inDoubt}`,
  );
  return `let c;\n${asked.join("\n")}`;
}

/**
 * The truth that settles the others says by itself how long that lasts; where it settles them for some time only, another may for
 * longer.
 */
function settledLongest(truths: readonly string[], settles: 0 | 1, inDoubt: string): string {
  const asked = truths.map(
    (it) => `lasts = outer;
  c = ${it};
  if (c === ${settles}) {
    if (lasts === outer) return ${settles};
    if (lasts > longest) longest = lasts;
  } else {
    if (c === IN_DOUBT) ${inDoubt}
    if (lasts < all) all = lasts;
  }`,
  );
  return `const outer = lasts;
  let c, all = outer, longest = BEGINNING;
  ${asked.join("\n  ")}
  if (longest !== BEGINNING) { lasts = longest; return ${settles}; }
  lasts = all;`;
}

/** Statements that ask a truth from the beginning on each `day` up to which the answer before it lasts. `does` it with the answer `c`. */
export const walkedText = (emit: Emit, node: Node, place: Place, does: string): string => `const outer = lasts;
  for (let day = BEGINNING; day !== OPEN; day = lasts) {
    lasts = OPEN;
    const c = ${emit.truth(node, { ...place, on: "day", when: "lasting" })};
    ${does}
  }
  lasts = outer;`;
