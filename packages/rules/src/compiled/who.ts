import { type Node, partsOf } from "../tree/node.ts";
import type { Place } from "./code.ts";
import type { Emit } from "./emit.ts";

/** A loop over everybody whom a person or a group may be on some day. */
export function eachWho(emit: Emit, node: Node, place: Place, does: (person: string) => string): string {
  const { code } = emit;
  const all = (nodes: readonly Node[]) => nodes.map((it) => eachWho(emit, it, place, does)).join("\n");
  switch (node.op) {
    case "about":
      return does(place.about);
    case "bound":
      return does(place.bound.get(node.name) ?? "-1");
    case "given":
      return eachWho(emit, code.given(place, node.name), { ...place, bound: new Map() }, does);
    case "related": {
      const column = (name: string) => code.column(node.direction === "to" ? "kinds" : "reversed", node.relation, name);
      const [i, who] = [code.fresh("i"), code.fresh("w")];
      return eachWho(
        emit,
        node.of,
        place,
        (p) => `for (let ${i} = ${column("offsets")}[${p}]; ${i} < ${column("offsets")}[${p} + 1]; ${i}++) {
    const ${who} = ${column("other")}[${i}];
    ${does(who)}
  }`,
      );
    }
    case "claimant": {
      const claims = (name: string) => code.column("claims", place.programme.code, name);
      const i = code.fresh("i");
      return `for (let ${i} = ${claims("offsets")}[${place.about}]; ${i} < ${claims("offsets")}[${place.about} + 1]; ${i}++) { ${does(`${claims("by")}[${i}]`)} }`;
    }
    case "filter":
    case "first":
    case "ever":
      return eachWho(emit, node.people, place, does);
    case "as-at":
      return eachWho(emit, node.of, place, does);
    case "when":
      return all([...node.cases.map((it) => it.then), node.otherwise]);
    default:
      return all(partsOf(node));
  }
}
