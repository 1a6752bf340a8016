import { rivalsOf } from "./rivals.ts";
import { indexOf, type Law } from "./law.ts";
import { type Node, partsOf } from "./tree/node.ts";
import { treesOf } from "./trees.ts";

/** Shares of a sum go by age, whatever the right. */
const OF_EVERY_RIGHT = ["birth"];

/**
 * Kinds of fact that these programmes (or all) look at in anybody, in the order of the law: their own, and those of the rights that
 * they rest on or cannot be drawn with.
 */
export function kindsRead(law: Law, programmes: readonly string[] = law.programmes.map(({ code }) => code)): string[] {
  const { kinds } = readBy(law, programmes);
  return law.factKinds.map(({ kind }) => kind).filter((it) => kinds.has(it));
}

/** As much of a law as these rights rest on: the same answers for them, and far less to compile. */
export function withRights(law: Law, programmes: readonly string[]): Law {
  const { programmes: known } = readBy(law, programmes);
  return {
    ...law,
    programmes: law.programmes.filter(({ code }) => known.has(code)),
    incompatibilities: (law.incompatibilities ?? []).filter((it) => it.programmes.every((code) => known.has(code))),
  };
}

/** The rights whose answers may rest on a choice between two readings of the sources. In the order of the law. */
export const rightsByChoice = (law: Law, choice: string): string[] =>
  law.programmes.map(({ code }) => code).filter((code) => readBy(law, [code]).choices.has(choice));

interface Read {
  readonly kinds: Set<string>;
  readonly choices: Set<string>;
  readonly programmes: Set<string>;
}

function readBy(law: Law, programmes: readonly string[]): Read {
  const index = indexOf(law);
  const found = { kinds: new Set(OF_EVERY_RIGHT), choices: new Set<string>(), programmes: new Set(programmes) };
  // The set grows while it is walked: a right found on the way is looked at too.
  for (const code of found.programmes) {
    const programme = index.programmes.get(code);
    if (programme === undefined) continue;
    rivalsOf(index, code).forEach((it) => found.programmes.add(it));
    // Whether it has a rival may be the choice itself, whatever is in force.
    law.incompatibilities?.forEach(({ programmes: rivals, under }) => {
      if (under !== undefined && rivals.includes(code)) found.choices.add(under.choice);
    });
    treesOf(programme).forEach((it) => note(it, found));
    if (programme.pays.rhythm === "each") found.kinds.add(programme.pays.kind);
  }
  return found;
}

function note(node: Node, found: Read): void {
  if ("kind" in node) found.kinds.add(node.kind);
  if (node.op === "choice") found.choices.add(node.name);
  if (node.op === "related") found.kinds.add(node.relation);
  if (node.op === "draws") found.programmes.add(node.programme);
  partsOf(node).forEach((it) => note(it, found));
}
