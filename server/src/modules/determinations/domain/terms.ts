import { type LocalDate, OPEN } from "@dayaq/kernel";
import type { Determination, Law, PersonId, Step, World } from "@dayaq/rules";
import { type Look, lookOf } from "./readers.ts";

/**
 * The coming days on which less is due because the term of some fact runs out: a disability found until a day. Ends by age or
 * by law are not terms: nobody has to be assessed again.
 */
export function termEnds(determination: Determination, law: Law, world: World, today: LocalDate): LocalDate[] {
  const falls = fallsOf(determination).filter((on) => on > today);
  if (falls.length === 0) return [];
  const rested = new Set(determination.factsRead);
  const unfound = new Set(falls);
  // Nearly always it is a fact of the person's own that ends then: relatives are looked at only while a day has none.
  const walk = ({ kinds, steps }: Look, persons: ReadonlySet<PersonId>): void => {
    for (const person of persons)
      for (const kind of kinds)
        for (const fact of world.facts(person, kind))
          if (fact.until !== OPEN && rested.has(fact.id)) unfound.delete(fact.until);
    for (const { step, look } of steps.values()) {
      if (unfound.size === 0) return;
      const beside = besides(world, persons, step);
      if (beside.size > 0) walk(look, beside);
    }
  };
  walk(lookOf(law, determination.programme), new Set([determination.about]));
  return falls.filter((on) => !unfound.has(on));
}

/** Days from which less is due than the day before. */
function fallsOf({ timeline }: Determination): LocalDate[] {
  const amounts = timeline.values.map((award) => (award.kind === "due" ? award.amount : 0));
  return timeline.from.filter((_, index) => index > 0 && (amounts[index - 1] ?? 0) > (amounts[index] ?? 0));
}

/** Everybody one step away from some people. */
function besides(world: World, persons: ReadonlySet<PersonId>, { relation, direction }: Step): ReadonlySet<PersonId> {
  const next = new Set<PersonId>();
  for (const person of persons) {
    if (direction === "from") world.relatedTo(person, relation).forEach((fact) => next.add(fact.person));
    else world.facts(person, relation).forEach(({ other }) => other !== undefined && next.add(other));
  }
  return next;
}
