import { OPEN } from "@dayaq/kernel";
import type { Node } from "../tree/node.ts";
import type { Fact, PersonId } from "../values.ts";
import type { Change, Edit, Told } from "./change.ts";
import type { Place, Supposing } from "./supposing.ts";

type Related = Extract<Node, { op: "related" }>;

/** So many more people in a relation. They are like somebody who is in it already, where there is one: else nothing is known of them. */
export function moreRelated(
  node: Related,
  more: number,
  place: Place,
  asking: Supposing,
  alike: PersonId | undefined,
): Change | undefined {
  const person = asking.person(node.of, place);
  if (person === undefined) return undefined;
  const told: Told = { kind: "someone", person, fact: node.relation, direction: node.direction, more };
  return {
    told: [told],
    edits: Array.from({ length: more }, () => oneMore(node, person, place, asking, alike)).flat(),
  };
}

function oneMore(
  { relation, direction }: Related,
  person: PersonId,
  { on }: Place,
  asking: Supposing,
  alike: PersonId | undefined,
): readonly Edit[] {
  const someone = asking.invented();
  if (alike !== undefined) return copyOf(alike, someone, asking);
  const ends = direction === "to" ? { person, other: someone } : { person: someone, other: person };
  return [{ add: { id: asking.invented(), kind: relation, ...ends, from: on, until: OPEN, value: {} } }];
}

/** Everything that is known of somebody, said of somebody else: their relations too. */
function copyOf(alike: PersonId, someone: PersonId, asking: Supposing): readonly Edit[] {
  const { law, world } = asking.evaluation;
  const copy = (fact: Fact, ends: Partial<Fact>): Edit => ({ add: { ...fact, ...ends, id: asking.invented() } });
  return [...law.factKinds.values()].flatMap(({ kind, relation }) => [
    ...world.facts(alike, kind).map((it) => copy(it, { person: someone })),
    ...(relation ? world.relatedTo(alike, kind).map((it) => copy(it, { other: someone })) : []),
  ]);
}

/** The relation by which a group is found, of several the first. */
export function relationOf(node: Node, asking: Supposing): Related | undefined {
  switch (node.op) {
    case "related":
      return node;
    case "given":
      return relationOf(asking.given(node.name), asking);
    case "filter":
    case "ever":
      return relationOf(node.people, asking);
    case "as-at":
      return relationOf(node.of, asking);
    case "union":
      return node.of.map((it) => relationOf(it, asking)).find((it) => it !== undefined);
    default:
      return undefined;
  }
}
