import type { Code, Place } from "./code.ts";

/** Indexes of two persons make one key. */
const PEOPLE_OF_A_KEY = 2 ** 26;

/**
 * A function body whose value is the same on every day, worked out once for a person and whoever is bound around it: walks over
 * days ask for it again and again. It is forgotten with the next person, and when other columns are bound.
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
