import { meansNo } from "../evaluate/silence.ts";
import { type Node, partsOf } from "../tree/node.ts";
import type { Place } from "./code.ts";
import type { Emit } from "./emit.ts";

/** Whether a value is the same on every day, whoever is bound around it. */
export function isSteady(emit: Emit, node: Node, place: Place): boolean {
  switch (node.op) {
    case "claimant":
    case "claimed-on":
    case "parameter":
    case "total":
    case "months-with":
    case "years-since":
    case "reached":
    case "once-reached":
    case "draws":
    case "related":
      return false;
    case "ever":
      return node.people.op === "related" && isSteady(emit, node.people.of, place);
    case "first-day":
      return true;
    case "given":
      return isSteady(emit, emit.code.given(place, node.name), place);
    case "as-at":
      return isSteady(emit, node.day, place);
    case "fact":
    case "has":
      return emit.code.factKind(node.kind).timeless === true && isSteady(emit, node.of, place);
    default:
      return partsOf(node).every((it) => isSteady(emit, it, place));
  }
}

/** Whether a quantity, once it is known, is never less on a later day. */
export function grows(emit: Emit, node: Node, place: Place): boolean {
  switch (node.op) {
    case "months-with":
      return (
        node.months === undefined && meansNo(node, emit.code.factKind(node.kind)) && isSteady(emit, node.of, place)
      );
    case "years-since":
      return isSteady(emit, node.day, place);
    case "given":
      return grows(emit, emit.code.given(place, node.name), place);
    default:
      return false;
  }
}

/** Whether what holds on one day holds on every later one. */
function staysTrue(emit: Emit, node: Node, place: Place): boolean {
  switch (node.op) {
    case "reached":
      return isSteady(emit, node.day, place);
    case "once-reached":
      return true;
    case "given":
      return staysTrue(emit, emit.code.given(place, node.name), place);
    case "and":
    case "or":
      return node.of.every((it) => staysTrue(emit, it, place));
    default:
      return isSteady(emit, node, place);
  }
}

/** A truth that, where it is no, proves that the node has never held up to this day; undefined where nothing cheap does. */
export function hopeText(emit: Emit, node: Node, place: Place): string | undefined {
  if (staysTrue(emit, node, place)) return emit.truth(node, place);
  switch (node.op) {
    case "given":
      return hopeText(emit, emit.code.given(place, node.name), { ...place, bound: new Map() });
    case "and": {
      const hopes = [...termHopes(emit, node.of, place), ...node.of.flatMap((it) => hopeText(emit, it, place) ?? [])];
      return hopes.length === 0 ? undefined : hopes.reduceRight((rest, it) => `(${it} === 0 ? 0 : ${rest})`);
    }
    case "or":
      return either(emit, node.of, place);
    case "when":
      return either(emit, [...node.cases.map(({ then }) => then), node.otherwise], place);
    default:
      return undefined;
  }
}

/**
 * “So many months after a day are reached”, the months being a parameter: this is not so before the least of its values. It is said
 * only where each value is known. Before the first value nobody can say, so a day that lies there is not judged.
 */
function termHopes(emit: Emit, parts: readonly Node[], place: Place): string[] {
  if (place.when !== "asked") return [];
  const days = parts.flatMap((it) => (it.op === "reached" ? [JSON.stringify(it.day)] : []));
  return parts.flatMap((it) => {
    if (it.op !== "reached" || it.day.op !== "plus-months-of" || it.day.months.op !== "parameter") return [];
    if (!days.includes(JSON.stringify(it.day.day)) || !isSteady(emit, it.day.day, place)) return [];
    const { values } = emit.code.parameter(it.day.months.key);
    const [first] = values;
    const least = Math.min(...values.map(({ value }) => value ?? -Infinity));
    if (first === undefined || least < 0) return [];
    const cut = emit.code.onAskedDay((on) => `Math.max(${first.from - 1}, cutOff(${on}, ${least}))`);
    return [`within(${emit.number(it.day.day, place)}, ${cut}, 1)`];
  });
}

function either(emit: Emit, nodes: readonly Node[], place: Place): string | undefined {
  const hopes = nodes.flatMap((it) => hopeText(emit, it, place) ?? []);
  if (hopes.length < nodes.length) return undefined;
  return hopes.reduceRight((rest, it) => `(${it} !== 0 ? 1 : ${rest})`);
}
