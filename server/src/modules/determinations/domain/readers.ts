import { type Dependency, dependencies, type Law, type Step } from "@dayaq/rules";

const known = new WeakMap<Law, readonly Dependency[]>();

/** What the programmes of a law read, of whom. Read off the trees once: a law never changes. */
export function dependenciesOf(law: Law): readonly Dependency[] {
  const before = known.get(law);
  if (before) return before;
  const read = dependencies(law);
  known.set(law, read);
  return read;
}

/** Kinds of fact that are read of some people, and the steps from them to others of whom more is read. */
export interface Look {
  readonly kinds: Set<string>;
  readonly steps: Map<string, { readonly step: Step; readonly look: Look }>;
}

const looks = new WeakMap<Law, ReadonlyMap<string, Look>>();

/** What a programme reads, from whom it is about on: ways that begin alike are walked once. Relations themselves are not among the kinds. */
export function lookOf(law: Law, programme: string): Look {
  let all = looks.get(law);
  if (all === undefined) looks.set(law, (all = looksOf(dependenciesOf(law))));
  return all.get(programme) ?? newLook();
}

function looksOf(read: readonly Dependency[]): ReadonlyMap<string, Look> {
  const all = new Map<string, Look>();
  for (const { programme, kind, path, end } of read) {
    if (end !== "self") continue;
    let look = all.get(programme) ?? newLook();
    all.set(programme, look);
    for (const step of path) look = beyond(look, step);
    look.kinds.add(kind);
  }
  return all;
}

function beyond(look: Look, step: Step): Look {
  const name = `${step.relation} ${step.direction}`;
  const known = look.steps.get(name) ?? { step, look: newLook() };
  look.steps.set(name, known);
  return known.look;
}

const newLook = (): Look => ({ kinds: new Set(), steps: new Map() });
