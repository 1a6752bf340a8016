import { BEGINNING, constant, OPEN, type Timeline, TimelineBuilder } from "@dayaq/kernel";
import type { FactKind } from "../fact-kind.ts";
import type { Silence, Where } from "../tree/node.ts";
import { type Fact, type PersonId, sameValue, type Value } from "../values.ts";
import type { Scope } from "./scope.ts";
import { unsaid } from "./silence.ts";

interface Asked {
  readonly where?: Where;
  readonly silence?: Silence;
}

/** Whether a fact of that kind holds of a person, by day. */
export function holdsOf(scope: Scope, person: PersonId, kind: FactKind, asked: Asked): Timeline<Value> {
  return readings(scope, person, kind, asked, (covering) => covering.some((fact) => matches(fact, asked.where)));
}

/** A field of the fact that began last among those that hold; nothing where none does. */
export function fieldOf(
  scope: Scope,
  person: PersonId,
  kind: FactKind,
  { field, ...asked }: Asked & { readonly field: string },
): Timeline<Value> {
  return readings(scope, person, kind, asked, (covering) => {
    const latest = covering.findLast((fact) => matches(fact, asked.where));
    return latest?.value[field] ?? null;
  });
}

function readings(
  scope: Scope,
  person: PersonId,
  kind: FactKind,
  { silence }: Asked,
  read: (covering: readonly Fact[]) => Value,
): Timeline<Value> {
  const facts = inOrder(scope.world.facts(person, kind.kind));
  for (const fact of facts) scope.read(fact);
  const silent = (silence === "no" ? undefined : unsaid(scope, person, kind)) ?? read([]);
  if (facts.length === 0) return constant(silent);
  if (kind.timeless) return constant(read(facts));
  const build = new TimelineBuilder<Value>(sameValue);
  for (const from of boundaries(facts)) {
    const covering = facts.filter((fact) => fact.from <= from && from < fact.until);
    build.add(from, covering.length === 0 ? silent : read(covering));
  }
  return build.done();
}

/** By the day on which they began; those of one day by id, so that the answer never depends on the order of arrival. */
const inOrder = (facts: readonly Fact[]): readonly Fact[] =>
  facts.length < 2 ? facts : facts.toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));

function boundaries(facts: readonly Fact[]) {
  const days = new Set([BEGINNING, ...facts.flatMap(({ from, until }) => [from, until])]);
  days.delete(OPEN);
  return [...days].toSorted((a, b) => a - b);
}

export function matches({ value }: Fact, where: Where | undefined): boolean {
  for (const field in where) if (!where[field]?.includes(value[field] ?? null)) return false;
  return true;
}
