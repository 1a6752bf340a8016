import type { Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { type Start, type Trail, trailsOf, type TrailStep } from "../domain/trails.ts";
import type { AskedRight, ChangedFact, DeterminationPorts, RelativesAsked } from "../ports.ts";
import type { Touched } from "../store.ts";

/** Whom the walks have reached, and on which trails they stand there. */
type Walks = ReadonlyMap<number, ReadonlySet<Trail>>;

/**
 * Which rights the changed facts, and what people said of rights, may change: kind of fact -> static dependencies -> relation paths walked backwards.
 * One query for each length of path at most, however many facts changed. Too many is possible and harmless, too few is not.
 */
export async function touchedBy(
  tx: Tx,
  law: Law,
  changed: readonly (ChangedFact | AskedRight)[],
  ports: Pick<DeterminationPorts, "relatives" | "rootsOf" | "claimedBy">,
): Promise<Touched[]> {
  const roots = await ports.rootsOf(
    tx,
    changed.flatMap((it) =>
      "asked" in it ? [it.about] : [it.partyId, ...(it.otherPartyId === undefined ? [] : [it.otherPartyId])],
    ),
  );
  const touched = new Map<number, Set<string>>();
  const known = new KnownRelatives(ports);
  let walks: Walks = beginnings(law, changed, (party) => roots.get(party) ?? party);
  while (walks.size > 0) {
    for (const [about, trails] of walks)
      for (const { programmes } of trails) for (const programme of programmes) inner(touched, about).add(programme);
    walks = await stepBack(tx, walks, known); // each step starts where the last one ended
  }
  // Who asked for a right stands in no relation that the law could name, so the asking itself leads back.
  for (const { programme, about } of await ports.claimedBy(tx, [...new Set(roots.values())]))
    inner(touched, about).add(programme);
  return [...touched]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([about, programmes]) => [...programmes].toSorted().map((programme) => ({ programme, about })));
}

/** Each party of whom something changed, on the one trail of all that changed about it. */
function beginnings(
  law: Law,
  changed: readonly (ChangedFact | AskedRight)[],
  rootOf: (party: number) => number,
): Walks {
  const starts = new Map<number, Start[]>();
  const begin = (party: number, start: Start) => {
    const root = rootOf(party);
    const own = starts.get(root);
    if (own === undefined) starts.set(root, [start]);
    else own.push(start);
  };
  for (const it of changed) {
    if ("asked" in it) {
      begin(it.about, { kind: it.asked, end: "asked" });
      continue;
    }
    const { kind, partyId, otherPartyId } = it;
    begin(partyId, { kind, end: "self" });
    if (otherPartyId === undefined) continue;
    begin(partyId, { kind, end: "of" });
    begin(otherPartyId, { kind, end: "is" });
  }
  const trails = trailsOf(law);
  return new Map([...starts].map(([party, its]) => [party, new Set([trails.from(its)])]));
}

/** One step of every walk; steps by one relation ask for the same relatives once. */
async function stepBack(tx: Tx, walks: Walks, known: KnownRelatives): Promise<Walks> {
  const asked: Step[] = [];
  for (const [partyId, trails] of walks) {
    const alike = Map.groupBy(
      [...trails].flatMap(({ steps }) => steps),
      ({ direction, relation }) => `${direction} ${relation}`,
    );
    for (const [by, steps] of alike) {
      const { relation, direction } = steps[0] as TrailStep; // a group is never empty
      asked.push({ partyId, relation, direction, by, to: new Set(steps.map(({ to }) => to)) });
    }
  }
  await known.learn(tx, asked);
  const next = new Map<number, Set<Trail>>();
  for (const step of asked)
    for (const relative of known.of(step)) for (const trail of step.to) inner(next, relative).add(trail);
  return next;
}

interface Step extends RelativesAsked {
  /** Relation and direction as one name. */
  readonly by: string;
  readonly to: ReadonlySet<Trail>;
}

/** Relatives asked for so far. A walk goes up a family and down again, so that all but its first step finds people known already. */
class KnownRelatives {
  readonly #ports: Pick<DeterminationPorts, "relatives">;
  readonly #of = new Map<number, Map<string, number[]>>();

  constructor(ports: Pick<DeterminationPorts, "relatives">) {
    this.#ports = ports;
  }

  of({ partyId, by }: Step): readonly number[] {
    return this.#of.get(partyId)?.get(by) ?? [];
  }

  async learn(tx: Tx, steps: readonly Step[]): Promise<void> {
    const unknown = steps.filter(({ partyId, by }) => this.#of.get(partyId)?.has(by) !== true);
    if (unknown.length === 0) return;
    const found = unknown.map(({ partyId, by }) => {
      const relatives: number[] = [];
      const ofParty = this.#of.get(partyId);
      if (ofParty === undefined) this.#of.set(partyId, new Map([[by, relatives]]));
      else ofParty.set(by, relatives);
      return relatives;
    });
    for (const { asked, relative } of await this.#ports.relatives(tx, unknown)) found[asked]?.push(relative);
  }
}

function inner<Value>(map: Map<number, Set<Value>>, key: number): Set<Value> {
  let set = map.get(key);
  if (set === undefined) map.set(key, (set = new Set()));
  return set;
}
