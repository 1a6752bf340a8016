import type { FactKind, Law, Node, Programme } from "@dayaq/rules";

/** Kinds of fact by programme: one of them has to be held about whom it is about, or it gives nothing on any day. */
export type NeededKinds = ReadonlyMap<string, ReadonlySet<string>>;

const known = new WeakMap<Law, NeededKinds>();

/**
 * What the conditions of each programme cannot hold without, as far as their trees say it plainly: a sickness benefit needs an
 * account sheet. Of a programme that is not named nothing is said. Only complete registers count: of others silence is no "no".
 */
export function neededKindsOf(law: Law): NeededKinds {
  const before = known.get(law);
  if (before) return before;
  const complete = new Set(
    law.factKinds.filter(({ register }: FactKind) => register === "complete").map(({ kind }) => kind),
  );
  const kinds = new Map(
    law.programmes.flatMap((programme) => {
      const needed = least(programme.conditions.map(({ holds }) => neededBy(holds, programme.given, complete)));
      return needed === undefined ? [] : [[programme.code, needed] as const];
    }),
  );
  known.set(law, kinds);
  return kinds;
}

type Needed = ReadonlySet<string> | undefined;

/** Kinds without which the node is false on every day; undefined where that cannot be said. */
function neededBy(node: Node, given: Programme["given"], complete: ReadonlySet<string>): Needed {
  const of = (part: Node): Needed => neededBy(part, given, complete);
  switch (node.op) {
    case "has":
      return node.of.op === "about" && complete.has(node.kind) ? new Set([node.kind]) : undefined;
    case "given": {
      const named = given[node.name];
      return named === undefined ? undefined : of(named);
    }
    case "once-reached":
      return of(node.of);
    case "and":
      return least(node.of.map(of));
    case "or":
      return every(node.of.map(of));
    default:
      return undefined;
  }
}

/** All have to hold: whichever asks for the fewest kinds says the most. */
const least = (all: readonly Needed[]): Needed =>
  all.filter((it) => it !== undefined).toSorted((a, b) => a.size - b.size)[0];

/** One has to hold: a kind of any of them may be there. */
const every = (all: readonly Needed[]): Needed =>
  all.every((it) => it !== undefined) ? new Set(all.flatMap((it) => [...it])) : undefined;
