import type { Held, Presence, Way } from "../presence/presence.ts";
import type { Code } from "./code.ts";

/**
 * Two functions. `may` says of a person whether they hold what a right cannot do without: nearly nobody does, and of the others nothing
 * else need be asked. `those` lists who does, from `first` to `end`; undefined where it may be anybody. Which of what the right cannot
 * do without is looked at, the columns say: that of which they hold least. Rights that cannot do without the same share them.
 */
export function presenceText(code: Code, name: string, presences: readonly Presence[]): string {
  const shared = code.shared(JSON.stringify(presences), "held", (it) => sharedText(code, it, presences));
  return `const may_${name} = may_${shared}, those_${name} = those_${shared};`;
}

function sharedText(code: Code, name: string, presences: readonly Presence[]): string {
  const rarest = code.ofColumns(
    `rarest(columns.people.length, [${presences.map((it) => `${rowsText(code, it)} / ${it.least}`).join(", ")}])`,
  );
  const cases = presences.map((it, index) => `case ${index}: {\n${heldText(code, it)}\n}`);
  return `function may_${name}(a) {
switch (${rarest}) {
${cases.join("\n")}
}
return true;
}
function those_${name}(first, end) {
  if (${rarest} === ANYBODY) return undefined;
  const those = new Int32Array(end - first);
  let count = 0;
  for (let a = first; a < end; a++) if (may_${name}(a)) those[count++] = a;
  return those.slice(0, count);
}`;
}

const rowsText = (code: Code, { of }: Presence): string =>
  `(${of.map((it) => `${columnOf(code, it, "from")}.length`).join(" + ") || "0"})`;

function heldText(code: Code, { least, of }: Presence): string {
  const own = of.filter(({ by }) => by.length === 0).map((it) => heldBy("a", columnOf(code, it, "offsets")));
  const ofOthers = of.filter(({ by }) => by.length > 0);
  return [
    `let held = ${own.join(" + ") || "0"};`,
    ...ofOthers.map((it) => `if (held < ${least}) ${walkedText(code, it.by, "a", columnOf(code, it, "offsets"))}`),
    `return held >= ${least};`,
  ].join("\n");
}

const heldBy = (person: string, offsets: string): string => `${offsets}[${person} + 1] - ${offsets}[${person}]`;

/** Adds up what those hold to whom relations lead. */
function walkedText(code: Code, [first, ...further]: Way, person: string, offsets: string): string {
  if (first === undefined) return `held += ${heldBy(person, offsets)};`;
  const [i, other] = [code.fresh("i"), code.fresh("p")];
  const column = (name: string) => columnOf(code, { by: [], kind: first.relation, direction: first.direction }, name);
  return `for (let ${i} = ${column("offsets")}[${person}]; ${i} < ${column("offsets")}[${person} + 1]; ${i}++) {
  const ${other} = ${column("other")}[${i}];
  if (${other} >= 0) ${walkedText(code, further, other, offsets)}
}`;
}

const columnOf = (code: Code, { kind, direction }: Held, name: string): string =>
  code.column(direction === "to" ? "kinds" : "reversed", kind, name);
