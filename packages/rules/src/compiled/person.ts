import type { Node } from "../tree/node.ts";
import type { Place } from "./code.ts";
import type { Emit } from "./emit.ts";

/** The index of a person, NOBODY, or SOMEBODY when it is not known who. */
export function personText(emit: Emit, node: Node, place: Place): string {
  const { code } = emit;
  switch (node.op) {
    case "about":
      return place.about;
    case "bound":
      return place.bound.get(node.name) ?? "-1";
    case "claimant":
      return code.call(node, "claimant", place, (inside) => claimantBody(emit, inside));
    case "first":
      return code.call(node, "first", place, (inside) => `return firstOf(${emit.list(node.people, inside)});`);
    case "first-of":
      return code.call(
        node,
        "firstOf",
        place,
        (inside) =>
          `let p;\n${node.of.map((it) => `if ((p = ${emit.person(it, inside)}) !== -1) return p;`).join("\n")}\nreturn -1;`,
      );
    case "value":
      return "-1";
    default:
      throw new Error(`${node.op} gives no person`);
  }
}

/** Who claimed last; of a one-off, who claimed first, whenever that was. */
function claimantBody({ code }: Emit, { programme, on, about }: Place): string {
  const column = (name: string) => code.column("claims", programme.code, name);
  const first = `${column("offsets")}[${about}]`;
  if (programme.pays.rhythm === "once")
    return `return ${first} === ${column("offsets")}[${about} + 1] ? -1 : ${column("by")}[${first}];`;
  return `
  for (let i = ${column("offsets")}[${about} + 1] - 1; i >= ${first}; i--) {
    const since = i === ${first} ? plusMonths(${column("on")}[i], ${-programme.claimReachesBackMonths}, true) : ${column("on")}[i];
    if (since <= ${on}) return ${column("by")}[i];
  }
  return -1;`;
}
