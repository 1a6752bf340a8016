import { OPEN } from "@dayaq/kernel";
import { matches } from "../evaluate/facts.ts";
import type { Node } from "../tree/node.ts";
import type { Fact, PersonId, Scalar } from "../values.ts";
import type { AnyOf, Change } from "./change.ts";
import { firstOfEach, type Place, type Supposing } from "./supposing.ts";

type Said = Extract<Node, { op: "fact" | "has" }>;

const isSaid = (node: Node): node is Said => node.op === "fact" || node.op === "has";

/** The expression behind its names, with the day on which it is asked. */
function said(node: Node, place: Place, asking: Supposing): { node: Said; place: Place } | undefined {
  if (node.op === "given") return said(asking.given(node.name), { ...place, bound: [] }, asking);
  if (node.op === "as-at") {
    const then = asking.asAt(node.day, place);
    return then ? said(node.of, then, asking) : undefined;
  }
  return isSaid(node) ? { node, place } : undefined;
}

/** Whose register of what would have to be told differently, where it can be. */
function told(asked: Node, at: Place, asking: Supposing) {
  const found = said(asked, at, asking);
  const kind = found && asking.kind(found.node.kind);
  if (!found || !kind || kind.timeless || kind.relation) return undefined;
  const person = asking.person(found.node.of, found.place);
  return person === undefined ? undefined : { ...found, kind, person };
}

/** A register would say it, with any of these values: in the fact that is there, where only one can be, or in a new one. */
export function waysToSay(asked: Node, values: readonly Scalar[], at: Place, asking: Supposing): readonly Change[] {
  const found = told(asked, at, asking);
  if (!found) return [];
  const { node, place, kind, person } = found;
  const wanted: AnyOf = node.op === "fact" ? { ...node.where, [node.field]: values } : (node.where ?? {});
  const covering = asking.covering(person, node.kind, place.on);
  const there = node.op === "fact" ? covering.findLast((it) => matches(it, node.where)) : undefined;
  const instead = there ?? (kind.several ? undefined : covering.at(-1));
  return [sayingOf(person, node.kind, wanted, instead, place, asking)];
}

function sayingOf(
  person: PersonId,
  kind: string,
  value: AnyOf,
  instead: Fact | undefined,
  { on }: Place,
  asking: Supposing,
): Change {
  const set = firstOfEach(value);
  const added = { id: asking.invented(), kind, person, from: on, until: OPEN, value: set };
  return {
    told: [{ kind: "said", person, fact: kind, value }],
    edits: [instead ? { set, of: instead } : { add: added }],
  };
}

/** A register would no longer say it; or would say the contrary, where that is a yes or a no of one fact. */
export function waysToUnsay(asked: Node, at: Place, asking: Supposing): readonly Change[] {
  const found = told(asked, at, asking);
  if (!found) return [];
  const { node, place, kind, person } = found;
  const ending = asking.covering(person, node.kind, place.on).filter((it) => matches(it, node.where));
  const [only, another] = ending;
  if (only === undefined) return [];
  const asksYesOrNo = Object.entries(node.where ?? {}).find(([field]) => kind.fields[field]?.type === "boolean");
  const contrary = asksYesOrNo && { [asksYesOrNo[0]]: asksYesOrNo[1].map((it) => it !== true) };
  return [
    ...(contrary && another === undefined ? [sayingOf(person, node.kind, contrary, only, place, asking)] : []),
    {
      told: [{ kind: "unsaid", person, fact: node.kind, value: node.where ?? {} }],
      edits: ending.map((end) => ({ end, on: place.on })),
    },
  ];
}
