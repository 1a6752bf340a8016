import { incompatibilitiesOf, rivalsOf } from "../rivals.ts";
import { indexOf, type Law, type LawIndex } from "../law.ts";
import { type Node, partsOf } from "../tree/node.ts";
import { treesOf } from "../trees.ts";

/**
 * The programmes whose answers may differ between two laws: those whose tree or amounts do, and what rests on them or cannot be
 * drawn with them. Of all others the answers are the same, so that nobody need be asked. In the order of the second law.
 */
export function touchedBy(before: Law, after: Law): string[] {
  const [old, now] = [indexOf(before), indexOf(after)];
  return after.programmes.map(({ code }) => code).filter((code) => readingOf(old, code) !== readingOf(now, code));
}

/** Everything that an answer of a programme rests on besides facts, as a text that is the same where they are. */
function readingOf(law: LawIndex, code: string): string {
  const read = new Map<string, unknown>();
  const codes = new Set([code]);
  // The set grows while it is walked: a right found on the way is read too.
  for (const it of codes) {
    const programme = law.programmes.get(it);
    if (programme === undefined) continue;
    const { title: _title, basis: _basis, conditions, payee, ...rest } = programme;
    read.set(`programme ${it}`, { ...rest, conditions: conditions.map(({ holds }) => holds), payee: payee.is });
    for (const rival of rivalsOf(law, it)) codes.add(rival);
    for (const node of treesOf(programme)) note(node, law, read, codes);
  }
  const declared = [...codes].flatMap((it) => incompatibilitiesOf(law, it));
  return JSON.stringify([[...read], [...new Set(declared)].map(({ programmes, rule }) => [programmes, rule])]);
}

function note(node: Node, law: LawIndex, read: Map<string, unknown>, codes: Set<string>): void {
  if (node.op === "draws") codes.add(node.programme);
  if (node.op === "choice") read.set(`choice ${node.name}`, law.choices.get(node.name)?.inForce);
  if (node.op === "parameter")
    read.set(
      `parameter ${node.key}`,
      law.parameters.get(node.key)?.values.map(({ from, value }) => [from, value]),
    );
  for (const part of partsOf(node)) note(part, law, read, codes);
}
