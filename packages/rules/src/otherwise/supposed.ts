import { constant } from "@dayaq/kernel";
import { Evaluation } from "../evaluate/evaluation.ts";
import type { Fact, Truth, World } from "../values.ts";
import type { Edit } from "./change.ts";

/** The world as it would be with these changes. Rights that would be drawn are not of the world: see `drawnAs`. */
export function supposed(world: World, edits: readonly Edit[]): World {
  const added = edits.flatMap((it) => ("add" in it ? [it.add] : []));
  const changed = (facts: readonly Fact[], isMine: (fact: Fact) => boolean): readonly Fact[] => [
    ...facts.flatMap((fact) => edits.reduce<Fact[]>(edited, [fact])),
    ...added.filter(isMine),
  ];
  return {
    facts: (person, kind) => changed(world.facts(person, kind), (it) => it.person === person && it.kind === kind),
    relatedTo: (person, kind) =>
      changed(world.relatedTo(person, kind), (it) => it.other === person && it.kind === kind),
    claims: (programme, about) => world.claims(programme, about),
    ...(world.silence === undefined ? {} : { silence: world.silence.bind(world) }),
  };
}

function edited(facts: Fact[], edit: Edit): Fact[] {
  if ("set" in edit)
    return facts.map((it) => (it.id === edit.of.id ? { ...it, value: { ...it.value, ...edit.set } } : it));
  if ("end" in edit)
    return facts.flatMap((it) => (it.id !== edit.end.id ? [it] : it.from < edit.on ? [{ ...it, until: edit.on }] : []));
  return facts;
}

/** The same evaluation, where also rights may only be supposed to be drawn. */
export function drawnAs(evaluation: Evaluation, edits: readonly Edit[]): Evaluation {
  const { law, world, programme, about } = evaluation;
  const drawn = edits.filter((it) => "draws" in it);
  if (drawn.length === 0) return evaluation;
  return new Evaluation(law, world, programme, about, (other, person) => {
    const last = drawn.findLast((it) => it.draws === other && it.person === person);
    return last === undefined ? evaluation.draws(other, person) : constant<Truth>(last.is);
  });
}
