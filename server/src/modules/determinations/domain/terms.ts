import { type LocalDate, OPEN } from "@dayaq/kernel";
import type { Dependency, Determination, PersonId, Step, World } from "@dayaq/rules";

/**
 * The coming days on which less is due because the term of some fact runs out: a disability found until a day. Ends by age or
 * by law are not terms: nobody has to be assessed again.
 */
export function termEnds(
  determination: Determination,
  dependencies: readonly Dependency[],
  world: World,
  today: LocalDate,
): LocalDate[] {
  const falls = fallsOf(determination).filter((on) => on > today);
  if (falls.length === 0) return [];
  const rested = new Set(determination.factsRead);
  const ends = new Set<LocalDate>();
  for (const { programme, kind, path, end } of dependencies) {
    if (programme !== determination.programme || end !== "self") continue;
    for (const person of reach(world, determination.about, path))
      for (const fact of world.facts(person, kind))
        if (rested.has(fact.id) && fact.until !== OPEN) ends.add(fact.until);
  }
  return falls.filter((on) => ends.has(on));
}

/** Days from which less is due than the day before. */
function fallsOf({ timeline }: Determination): LocalDate[] {
  const amounts = timeline.values.map((award) => (award.kind === "due" ? award.amount : 0));
  return timeline.from.filter((_, index) => index > 0 && (amounts[index - 1] ?? 0) > (amounts[index] ?? 0));
}

/** Everybody at the end of a path from a person. */
function reach(world: World, about: PersonId, path: readonly Step[]): ReadonlySet<PersonId> {
  let persons = new Set([about]);
  for (const { relation, direction } of path) {
    const next = new Set<PersonId>();
    for (const person of persons) {
      if (direction === "from") world.relatedTo(person, relation).forEach((fact) => next.add(fact.person));
      else world.facts(person, relation).forEach(({ other }) => other !== undefined && next.add(other));
    }
    persons = next;
  }
  return persons;
}
