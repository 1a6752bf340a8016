import { meansNo } from "../evaluate/silence.ts";
import type { Node, Where } from "../tree/node.ts";
import type { Place } from "./code.ts";
import type { Emit } from "./emit.ts";

type OfFact = Extract<Node, { op: "fact" | "has" | "total" | "months-with" }>;

/** Whether fact `i` of a kind has those fields. */
export function matchesText({ code }: Emit, kind: string, where: Where | undefined): string {
  const tests = Object.entries(where ?? {}).map(([field, values]) => {
    const column = code.column("kinds", kind, "fields", field);
    const numbers = values.map((it) =>
      typeof it === "string" ? code.words.number(it) : it === null ? "N" : Number(it),
    );
    return `(${numbers.map((it) => `${column}[i] === ${it}`).join(" || ")})`;
  });
  return tests.length === 0 ? "true" : tests.join(" && ");
}

/** Looks back from the fact that began last; calls `found` inside the loop with the facts that hold and match. */
function lookedUp(emit: Emit, node: OfFact, place: Place, found: string, nothing: string, unknown: string): string {
  const { code } = emit;
  const kind = code.factKind(node.kind);
  const column = (name: string) => code.column("kinds", node.kind, name);
  const [from, until] = [`${column("from")}[i]`, `${column("until")}[i]`];
  const skipped = kind.timeless
    ? ""
    : place.when === "lasting"
      ? `if (on >= ${until}) continue;
    if (${from} > on) { upTo(${from}); continue; }
    upTo(${until});`
      : `if (!(${from} <= on && on < ${until})) continue;`;
  const unsaid = meansNo(node, kind) ? nothing : unknown;
  return `
  const p = ${emit.person(node.of, place)};
  if (p < 0) return p === -1 ? ${nothing} : ${unknown};
  let told = false;
  for (let i = ${column("offsets")}[p + 1] - 1, first = ${column("offsets")}[p]; i >= first; i--) {
    ${skipped}
    told = true;
    if (${matchesText(emit, node.kind, node.where)}) return ${found};
  }
  return told ? ${nothing} : ${unsaid};`;
}

export const hasText = (emit: Emit, node: Extract<Node, { op: "has" }>, place: Place): string =>
  emit.code.call(node, "has", place, (inside) => lookedUp(emit, node, inside, "1", "0", "IN_DOUBT"));

export const fieldText = (emit: Emit, node: Extract<Node, { op: "fact" }>, place: Place): string =>
  emit.code.call(node, "field", place, (inside) =>
    lookedUp(emit, node, inside, `${emit.code.column("kinds", node.kind, "fields", node.field)}[i]`, "N", "NaN"),
  );

/** Sums and counts over months are a loop of the runtime: only who, which facts and which field are the rule's. */
export function overMonthsText(emit: Emit, node: Extract<Node, { op: "total" | "months-with" }>, place: Place): string {
  const { code } = emit;
  return code.call(node, "months", place, (inside) => {
    const column = (name: string) => code.column("kinds", node.kind, name);
    const isComplete = meansNo(node, code.factKind(node.kind));
    const worth = node.op === "total" ? `${code.column("kinds", node.kind, "fields", node.field)}[i]` : "1";
    return `
  const p = ${emit.person(node.of, inside)};
  if (p < 0) return p === -1 ? N : NaN;
  ${place.when === "lasting" ? `upTo(monthAfter(on, ${node.months ?? -1}, ${column("from")}, ${column("until")}, ${column("offsets")}[p], ${column("offsets")}[p + 1]));` : ""}
  return ${node.op === "total" ? "totalOf" : "monthsWith"}(on, ${node.months ?? -1}, ${String(isComplete)}, ${column("from")}, ${column("until")}, ${column("offsets")}[p], ${column("offsets")}[p + 1], (i) => ${matchesText(emit, node.kind, node.where)} ? ${worth} : NaN);`;
  });
}
