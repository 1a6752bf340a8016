import { dependencies, type Dependency, type Law } from "@dayaq/rules";

/** Kinds of fact and relations, by the end at which people stand of whom they are read. */
export interface KindsRead {
  /** Read of these people themselves. */
  readonly own: readonly string[];
  /** Relations in which these people are the other. */
  readonly naming: readonly string[];
}

/** What is read of the people so many relations away, and by which relations the next ones are found. */
export interface Hop extends KindsRead {
  /** The same of this hop and all after it: a family is found again at every hop, and each of its members is read once. */
  readonly fromHere: KindsRead;
}

/** What programmes may look at around the person whom they are about, hop by hop from that person. */
export type Reach = readonly Hop[];

/** What is known of a law: read off its trees once, and the reach of each set of programmes that was asked for. */
interface Known {
  readonly found: readonly Dependency[];
  readonly reaches: Map<string, Reach>;
}

const laws = new WeakMap<Law, Known>();

/** The reach of some programmes of a law, or of all of them; worked out once. */
export function reachOf(law: Law, programmes?: readonly string[]): Reach {
  let known = laws.get(law);
  if (known === undefined) laws.set(law, (known = { found: dependencies(law), reaches: new Map() }));
  const { found, reaches } = known;
  const name = programmes?.toSorted().join(" ") ?? "";
  const reach = reaches.get(name) ?? read(found.filter((it) => programmes?.includes(it.programme) ?? true));
  reaches.set(name, reach);
  return reach;
}

function read(found: readonly Dependency[]): Reach {
  const hops: { own: Set<string>; naming: Set<string> }[] = [];
  const note = (at: number, side: "own" | "naming", kind: string) => {
    while (hops.length <= at) hops.push({ own: new Set(), naming: new Set() });
    hops[at]?.[side].add(kind);
  };
  for (const { path, kind, end } of found) {
    path.forEach(({ relation, direction }, at) => note(at, direction === "to" ? "own" : "naming", relation));
    if (end !== "asked") note(path.length, end === "is" ? "naming" : "own", kind);
  }
  return hops.map(({ own, naming }, at) => {
    const fromHere = hops.slice(at);
    return {
      own: [...own],
      naming: [...naming],
      fromHere: {
        own: [...new Set(fromHere.flatMap((hop) => [...hop.own]))],
        naming: [...new Set(fromHere.flatMap((hop) => [...hop.naming]))],
      },
    };
  });
}
