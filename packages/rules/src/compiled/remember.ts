import { type Node, partsOf } from "../tree/node.ts";
import type { Code, Place } from "./code.ts";
import type { Emit } from "./emit.ts";
import { isSteady } from "./steady.ts";

/** Indexes of two persons make one key. */
const PEOPLE_OF_A_KEY = 2 ** 26;

/**
 * A function body whose value is the same on every day. It is worked out once for a person and whoever is bound around it, since
 * walks over days ask for it again and again, and forgotten with the next person or other columns.
 */
export function rememberedText(code: Code, place: Place, body: string): string {
  const bound = [...place.bound.values()];
  if (bound.length > 2) return body;
  const name = code.fresh("known");
  const [first, second] = bound;
  code.define(`function ${name}Found(${["on", "a", ...bound].join(", ")}) {\n${body}\n}`);
  const find = `${name}Found(${["on", "a", ...bound].join(", ")})`;
  const isOther = `${name}Of !== a || ${name}Turn !== turn`;
  if (first === undefined) {
    code.define(`let ${name}Turn = -1, ${name}Of = -1, ${name};`);
    return `if (${isOther}) { ${name} = ${find}; ${name}Of = a; ${name}Turn = turn; }\n  return ${name};`;
  }
  code.define(`let ${name}Turn = -1, ${name}Of = -1;\nconst ${name} = new Map();`);
  const forget = `if (${isOther}) { ${name}.clear(); ${name}Of = a; ${name}Turn = turn; }`;
  return `${forget}
  const key = ${second === undefined ? first : `${first} * ${PEOPLE_OF_A_KEY} + ${second}`};
  let it = ${name}.get(key);
  if (it === undefined) {
    it = ${find};
    ${forget}
    ${name}.set(key, it);
  }
  return it;`;
}

/** The same of what follows from one day alone, as the age of a person does: worked out once for everybody with that day. */
export function rememberedByDay(emit: Emit, of: Node, place: Place, body: string): string {
  const { code } = emit;
  const [day, ...others] = daysIn(emit, of, place) ?? [];
  if (day === undefined || others.some((it) => JSON.stringify(it) !== JSON.stringify(day)))
    return rememberedText(code, place, body);
  const name = code.fresh("byDay");
  const given = ["on", "a", ...place.bound.values()].join(", ");
  code.define(`const ${name} = new Map();\nfunction ${name}Found(${given}) {\n${body}\n}`);
  return `const key = ${emit.number(day, place)};
  let it = ${name}.get(key);
  if (it === undefined) ${name}.set(key, (it = ${name}Found(${given})));
  return it;`;
}

const MOVES = new Set<Node["op"]>([
  ...(["value", "day", "parameter", "and", "or", "not", "when", "reached"] as const),
  ...(["plus-months", "plus-months-of", "plus-days", "first-of-month"] as const),
]);

/**
 * The days of facts that a node is made of, each as often as it occurs; undefined where it is made of anything but days and the
 * law.
 */
function daysIn(emit: Emit, node: Node, place: Place): readonly Node[] | undefined {
  if (node.op === "given") return daysIn(emit, emit.code.given(place, node.name), place);
  if (node.op === "fact") return isSteady(emit, node, place) ? [node] : undefined;
  if (!MOVES.has(node.op)) return undefined;
  const parts = partsOf(node).map((it) => daysIn(emit, it, place));
  return parts.some((it) => it === undefined) ? undefined : parts.flatMap((it) => it ?? []);
}
