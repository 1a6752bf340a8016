import type { Programme } from "../programme.ts";
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
      return claimText(emit, node, place, "by", "-1");
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

/** A column of the claim that counts: who claimed last, or when; of a one-off, who claimed first, whenever that was. */
export function claimText(emit: Emit, node: Node, place: Place, told: "by" | "on", none: string): string {
  const { code } = emit;
  return code.call(node, "claim", place, ({ programme, on, about, when }) => {
    const column = (name: string) => code.column("claims", programme.code, name);
    const first = `${column("offsets")}[${about}]`;
    if (programme.pays.rhythm === "once")
      return `return ${first} === ${column("offsets")}[${about} + 1] ? ${none} : ${column(told)}[${first}];`;
    return `
  for (let i = ${column("offsets")}[${about} + 1] - 1; i >= ${first}; i--) {
    const since = ${sinceText(programme, `${column("on")}[i]`, `i === ${first}`)};
    if (since <= ${on}) return ${column(told)}[i];
    ${when === "lasting" ? "upTo(since);" : ""}
  }
  return ${none};`;
  });
}

/** The day from which a claim counts. */
export function sinceText({ claimCountsFrom, claimReachesBackMonths }: Programme, on: string, isFirst: string): string {
  const counts = claimCountsFrom === "first-of-month" ? `firstOfMonth(${on})` : on;
  return claimReachesBackMonths === 0
    ? counts
    : `${isFirst} ? plusMonths(${counts}, ${-claimReachesBackMonths}, true) : ${counts}`;
}
