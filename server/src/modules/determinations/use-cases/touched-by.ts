import type { Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { type Start, type Trail, trailsOf, type TrailStep } from "../domain/trails.ts";
import type { ChangedFact, DeterminationPorts } from "../ports.ts";
import type { Touched } from "../store.ts";

/** Whom the walks have reached, and on which trails they stand there. */
type Walks = ReadonlyMap<number, ReadonlySet<Trail>>;

/**
 * Which rights the changed facts may change: kind of fact -> static dependencies -> relation paths walked backwards.
 * One query for each length of path, however many facts changed. Too many is possible and harmless, too few is not.
 */
export async function touchedBy(
  tx: Tx,
  law: Law,
  changed: readonly ChangedFact[],
  ports: Pick<DeterminationPorts, "relatives" | "rootsOf" | "claimedBy">,
): Promise<Touched[]> {
  const roots = await ports.rootsOf(
    tx,
    changed.flatMap(({ partyId, otherPartyId }) => [partyId, ...(otherPartyId === undefined ? [] : [otherPartyId])]),
  );
  const touched = new Map<number, Set<string>>();
  let walks: Walks = beginnings(law, changed, (party) => roots.get(party) ?? party);
  while (walks.size > 0) {
    for (const [about, trails] of walks)
      for (const { programmes } of trails) for (const programme of programmes) inner(touched, about).add(programme);
    walks = await stepBack(tx, walks, ports); // each step starts where the last one ended
  }
  // Who asked for a right stands in no relation that the law could name, so the asking itself leads back.
  for (const { programme, about } of await ports.claimedBy(tx, [...new Set(roots.values())]))
    inner(touched, about).add(programme);
  return [...touched]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([about, programmes]) => [...programmes].toSorted().map((programme) => ({ programme, about })));
}

/** Each party of whom something changed, on the one trail of all that changed about it. */
function beginnings(law: Law, changed: readonly ChangedFact[], rootOf: (party: number) => number): Walks {
  const starts = new Map<number, Start[]>();
  const begin = (party: number, start: Start) => {
    const root = rootOf(party);
    const own = starts.get(root);
    if (own === undefined) starts.set(root, [start]);
    else own.push(start);
  };
  for (const { kind, partyId, otherPartyId } of changed) {
    begin(partyId, { kind, end: "self" });
    if (otherPartyId === undefined) continue;
    begin(partyId, { kind, end: "of" });
    begin(otherPartyId, { kind, end: "is" });
  }
  const trails = trailsOf(law);
  return new Map([...starts].map(([party, its]) => [party, new Set([trails.from(its)])]));
}

/** One step of every walk; steps by one relation ask for the same relatives once. */
async function stepBack(tx: Tx, walks: Walks, ports: Pick<DeterminationPorts, "relatives">): Promise<Walks> {
  const asked: { partyId: number; relation: string; direction: "to" | "from"; to: Set<Trail> }[] = [];
  for (const [partyId, trails] of walks) {
    const alike = Map.groupBy(
      [...trails].flatMap(({ steps }) => steps),
      ({ direction, relation }) => `${direction} ${relation}`,
    );
    for (const steps of alike.values()) {
      const { relation, direction } = steps[0] as TrailStep; // a group is never empty
      asked.push({ partyId, relation, direction, to: new Set(steps.map(({ to }) => to)) });
    }
  }
  if (asked.length === 0) return new Map();
  const next = new Map<number, Set<Trail>>();
  for (const { asked: place, relative } of await ports.relatives(tx, asked))
    for (const trail of asked[place]?.to ?? []) inner(next, relative).add(trail);
  return next;
}

function inner<Value>(map: Map<number, Set<Value>>, key: number): Set<Value> {
  let set = map.get(key);
  if (set === undefined) map.set(key, (set = new Set()));
  return set;
}
