import { type Law, rightKey } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { type Route, routesOf } from "../domain/routes.ts";
import type { ChangedFact, DeterminationPorts } from "../ports.ts";
import type { Touched } from "../store.ts";

/** Where the walks back along each route stand: whom they have reached. */
type Walks = Map<Route, Set<number>>;

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
  const routes = routesOf(law);
  const roots = await ports.rootsOf(
    tx,
    changed.flatMap(({ partyId, otherPartyId }) => [partyId, ...(otherPartyId === undefined ? [] : [otherPartyId])]),
  );
  const touched = new Map<string, Touched>();
  let walks: Walks = new Map();
  for (const { kind, partyId, otherPartyId } of changed) {
    for (const { route, end } of routes.get(kind) ?? []) {
      const party = end === "is" ? otherPartyId : partyId;
      if (party !== undefined) reach(walks, route, roots.get(party) ?? party);
    }
  }
  while (walks.size > 0) {
    for (const [{ programme, back }, parties] of walks)
      if (back === undefined)
        for (const about of parties) touched.set(rightKey({ programme, about }), { programme, about });
    walks = await stepBack(tx, walks, ports); // each step starts where the last one ended
  }
  // Who asked for a right stands in no relation that the law could name, so the asking itself leads back.
  const asked = await ports.claimedBy(tx, [...new Set(roots.values())]);
  for (const right of asked) touched.set(rightKey(right), right);
  return [...touched.values()].toSorted((a, b) => a.about - b.about || (a.programme < b.programme ? -1 : 1));
}

/** One step of every walk; routes that go back by the same relation ask for the same relatives once. */
async function stepBack(tx: Tx, walks: Walks, ports: Pick<DeterminationPorts, "relatives">): Promise<Walks> {
  const bySteps = Map.groupBy(
    [...walks].flatMap(([{ back }, parties]) => (back === undefined ? [] : [{ ...back, parties }])),
    ({ relation, direction }) => `${relation} ${direction}`,
  );
  const asked: { partyId: number; relation: string; direction: "to" | "from"; routes: Route[] }[] = [];
  for (const alike of bySteps.values()) {
    const routesAt = new Map<number, Route[]>();
    for (const { parties, to } of alike)
      for (const party of parties) routesAt.set(party, [...(routesAt.get(party) ?? []), to]);
    for (const [partyId, routes] of routesAt) {
      const { relation, direction } = alike[0] as (typeof alike)[number]; // a group is never empty
      asked.push({ partyId, relation, direction, routes });
    }
  }
  const next: Walks = new Map();
  if (asked.length === 0) return next;
  for (const { asked: place, relative } of await ports.relatives(tx, asked))
    for (const route of asked[place]?.routes ?? []) reach(next, route, relative);
  return next;
}

function reach(walks: Walks, route: Route, party: number): void {
  const parties = walks.get(route);
  if (parties === undefined) walks.set(route, new Set([party]));
  else parties.add(party);
}
