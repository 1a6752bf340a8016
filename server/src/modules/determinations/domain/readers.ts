import { type Dependency, dependencies, type Law } from "@dayaq/rules";

const known = new WeakMap<Law, readonly Dependency[]>();

/** What the programmes of a law read, of whom. Read off the trees once: a law never changes. */
export function dependenciesOf(law: Law): readonly Dependency[] {
  const before = known.get(law);
  if (before) return before;
  const read = dependencies(law);
  known.set(law, read);
  return read;
}
