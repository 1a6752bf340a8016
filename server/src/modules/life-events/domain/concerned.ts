import type { Law, World } from "@dayaq/rules";

/** Whom an event may concern: those it speaks of, and who stands in a relation to one of them. */
export function concerned(parties: readonly number[], world: World, law: Law): ReadonlySet<number> {
  const found = new Set(parties);
  const relations = law.factKinds.filter(({ relation }) => relation).map(({ kind }) => kind);
  for (const party of parties) {
    for (const kind of relations) {
      for (const { other } of world.facts(party, kind)) if (other !== undefined) found.add(other as number); // a party id
      for (const { person } of world.relatedTo(party, kind)) found.add(person as number); // a party id
    }
  }
  return found;
}
