import type { Node } from "../tree/node.ts";
import { NotCompilable, type Place } from "./code.ts";
import type { Emit } from "./emit.ts";

type Does = (person: string, belongs: string) => string;

/** A loop over a group, written out where it stands. */
export function eachText(emit: Emit, node: Node, place: Place, does: Does, ever: boolean): string {
  const { code } = emit;
  switch (node.op) {
    case "related":
      return relatedLoop(emit, node, place, does, { ever, all: false });
    case "filter": {
      if (ever) throw new NotCompilable("who ever belonged to a group with a condition");
      return emit.each(node.people, place, (person, belongs) => {
        const inside = { ...place, bound: new Map([...place.bound, [node.as, person]]) };
        const name = code.fresh("f");
        return `const ${name} = both(${belongs}, ${emit.truth(node.where, inside)}); if (${name} !== 0) { ${does(person, name)} }`;
      });
    }
    case "union":
      return node.of.map((it) => emit.each(it, place, does, ever)).join("\n");
    case "ever":
      return emit.each(node.people, place, does, true);
    case "given":
      return emit.each(code.given(place, node.name), { ...place, bound: new Map() }, does, ever);
    case "as-at": {
      const day = code.fresh("d");
      const then = { ...place, on: day, when: "any" as const };
      return `const ${day} = ${emit.number(node.day, place)}; if (${day} === ${day} && ${day} !== N) { ${emit.each(node.of, then, does, ever)} }`;
    }
    default:
      throw new NotCompilable(`${node.op} is no group of people`);
  }
}

/** `all`: also those whose days are over, so that the order in which they first stood is kept. */
function relatedLoop(
  emit: Emit,
  node: Extract<Node, { op: "related" }>,
  place: Place,
  does: Does,
  { ever, all }: { readonly ever: boolean; readonly all: boolean },
): string {
  const { code } = emit;
  const column = (name: string) => code.column(node.direction === "to" ? "kinds" : "reversed", node.relation, name);
  const [of, i, person, belongs] = [code.fresh("o"), code.fresh("i"), code.fresh("p"), code.fresh("m")];
  const [from, until] = [`${column("from")}[${i}]`, `${column("until")}[${i}]`];
  const holds = ever
    ? "1"
    : place.when === "lasting"
      ? `${place.on} >= ${until} ? 0 : ${place.on} < ${from} ? (upTo(${from}), 0) : (upTo(${until}), 1)`
      : `${from} <= ${place.on} && ${place.on} < ${until} ? 1 : 0`;
  return `const ${of} = ${emit.person(node.of, place)};
  if (${of} >= 0) for (let ${i} = ${column("offsets")}[${of}]; ${i} < ${column("offsets")}[${of} + 1]; ${i}++) {
    const ${belongs} = ${holds};
    ${ever || all ? "" : `if (${belongs} === 0) continue;`}
    const ${person} = ${column("other")}[${i}];
    ${does(person, belongs)}
  }`;
}

/** The same group as a list, each person once: where an order or a number matters. */
export function listText(emit: Emit, node: Node, place: Place, ever = false): string {
  const { code } = emit;
  return code.call(node, ever ? "everListed" : "listed", place, (inside) => {
    switch (node.op) {
      case "related":
        return `let list = NONE_OF_THEM;
  ${relatedLoop(emit, node, inside, (person, belongs) => `list = addMember(list, ${person}, ${belongs});`, { ever, all: true })}
  return list;`;
      case "filter": {
        if (ever) throw new NotCompilable("who ever belonged to a group with a condition");
        const each = { ...inside, bound: new Map([...inside.bound, [node.as, "list[i]"]]) };
        return `const list = ${listText(emit, node.people, inside)};
  let kept = NONE_OF_THEM;
  for (let i = 0; i < list.length; i += 2) kept = addMember(kept, list[i], list[i + 1] === 0 ? 0 : both(list[i + 1], ${emit.truth(node.where, each)}));
  return kept;`;
      }
      case "union":
        return `let list = NONE_OF_THEM, part;
  ${node.of.map((it) => `part = ${listText(emit, it, inside, ever)}; for (let i = 0; i < part.length; i += 2) list = addMember(list, part[i], part[i + 1]);`).join("\n")}
  return list;`;
      case "ever":
        return `return ${listText(emit, node.people, inside, true)};`;
      case "given":
        return `return ${listText(emit, code.given(inside, node.name), { ...inside, bound: new Map() }, ever)};`;
      case "as-at": {
        const then = { ...inside, on: "day", when: "any" as const };
        return `const day = ${emit.number(node.day, inside)}; return day !== day || day === N ? NONE_OF_THEM : ${listText(emit, node.of, then, ever)};`;
      }
      default:
        throw new NotCompilable(`${node.op} is no group of people`);
    }
  });
}
