import type { HeldRecord } from "../modules/registry/index.ts";
import type { Meant } from "./read-batch.ts";

/** One version of each record can take effect: the highest. Earlier ones were overtaken before they came. */
export interface Versions {
  readonly speaking: readonly Meant[];
  /** Overtaken by what is held already. */
  readonly superseded: readonly Meant[];
  /** Overtaken by a version of the same batch, once that one is applied; if it parks, they wait for the next batch. */
  readonly overtaken: ReadonlyMap<Meant, readonly Meant[]>;
}

export function versionsOf(events: readonly Meant[], held: ReadonlyMap<string, HeldRecord>): Versions {
  const isOld = (it: Meant): boolean => it.event.version <= (held.get(it.name)?.version ?? 0);
  const overtaken = new Map<Meant, readonly Meant[]>();
  for (const versions of Map.groupBy(
    events.filter((it) => !isOld(it)),
    ({ name }) => name,
  ).values()) {
    const [highest, ...rest] = versions.toSorted((a, b) => b.event.version - a.event.version);
    if (highest) overtaken.set(highest, rest);
  }
  return { speaking: [...overtaken.keys()], superseded: events.filter(isOld), overtaken };
}
