import { at, type LocalDate, plusDays, segments } from "@dayaq/kernel";
import { isGroup } from "../tree/is-group.ts";
import { type Node, partsOf } from "../tree/node.ts";
import { isUnknown, type Value } from "../values.ts";
import type { Cause, Turn } from "./change.ts";
import type { Place, Supposing } from "./supposing.ts";

/** What lies further ahead is no comfort and no warning. */
const YEARS_AHEAD = 25;

/** The first later day on which a condition comes out otherwise although nothing happens; a doubt is no turn. */
export function turnAfter(holds: Node, on: LocalDate, asking: Supposing): Turn | undefined {
  const line = asking.evaluation.value(holds);
  const now = at(line, on);
  if (isUnknown(now)) return undefined;
  for (const { from, value } of segments(line)) {
    if (from > plusDays(on, YEARS_AHEAD * 366)) return undefined;
    if (from <= on || isUnknown(value) || (value === true) === (now === true)) continue;
    const because = causeOf(holds, { on: from, bound: [] }, asking);
    return { on: from, ...(because === undefined ? {} : { because }) };
  }
  return undefined;
}

/** What happens on the day on which a value changes: followed down to the first part that changes with it. */
function causeOf(node: Node, place: Place, asking: Supposing): Cause | undefined {
  const among = (nodes: readonly Node[]): Cause | undefined => {
    for (const it of nodes) {
      const cause =
        isGroup(it, asking.evaluation.programme.given) || changes(it, place, asking)
          ? causeOf(it, place, asking)
          : undefined;
      if (cause !== undefined) return cause;
    }
    return undefined;
  };
  switch (node.op) {
    case "given":
      return causeOf(asking.given(node.name), { ...place, bound: [] }, asking);
    case "parameter":
      return { kind: "law", parameter: node.key };
    case "reached":
      return since(node.day, 0, place, asking);
    case "fact":
    case "has":
      return toldOn(node, place, asking) ?? among([node.of]);
    case "any":
    case "all":
    case "count":
    case "sum":
    case "filter": {
      const people = [asking.members(node, eveOf(place)), asking.members(node, place)].flat();
      for (const {
        inside: { bound },
      } of people) {
        const inside = { ...place, bound };
        const cause = changes(node.where, inside, asking) ? causeOf(node.where, inside, asking) : undefined;
        if (cause !== undefined) return cause;
      }
      return among([node.people]);
    }
    case "as-at":
      return among([node.day]);
    default:
      return among(partsOf(node));
  }
}

const eveOf = (place: Place): Place => ({ ...place, on: plusDays(place.on, -1) });

function changes(node: Node, place: Place, asking: Supposing): boolean {
  const known = (value: Value) => (isUnknown(value) ? undefined : value);
  return known(asking.value(node, place)) !== known(asking.value(node, eveOf(place)));
}

/** How long after a day of a fact: of the birth, an age. */
function since(node: Node, months: number, place: Place, asking: Supposing): Cause | undefined {
  switch (node.op) {
    case "given":
      return since(asking.given(node.name), months, { ...place, bound: [] }, asking);
    case "plus-months":
      return since(node.day, months + node.months, place, asking);
    case "plus-months-of":
      return since(node.day, months + Number(asking.value(node.months, place)), place, asking);
    case "fact": {
      const person = asking.person(node.of, place);
      return person === undefined ? undefined : { kind: "since", person, fact: node.kind, field: node.field, months };
    }
    case "day":
      return { kind: "law" };
    default:
      return undefined;
  }
}

/** A fact that begins or ends on the day. */
function toldOn(node: Extract<Node, { op: "fact" | "has" }>, place: Place, asking: Supposing): Cause | undefined {
  const person = asking.person(node.of, place);
  if (person === undefined || asking.kind(node.kind)?.timeless) return undefined;
  const facts = asking.evaluation.world.facts(person, node.kind);
  const whose = { person, fact: node.kind };
  if (facts.some(({ from }) => from === place.on)) return { kind: "begins", ...whose };
  return facts.some(({ until }) => until === place.on) ? { kind: "ends", ...whose } : undefined;
}
