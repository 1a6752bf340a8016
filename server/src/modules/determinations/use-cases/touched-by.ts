import type { Dependency, Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { dependenciesOf } from "../domain/readers.ts";
import type { ChangedFact, DeterminationPorts } from "../ports.ts";
import type { Touched } from "../store.ts";

interface Walk {
  readonly programme: string;
  /** Steps from whom the programme is about; the last one is walked back first. */
  readonly path: Dependency["path"];
  readonly at: number;
}

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
  const readers = Map.groupBy(dependenciesOf(law), ({ kind }) => kind);
  const roots = await ports.rootsOf(
    tx,
    changed.flatMap(({ partyId, otherPartyId }) => [partyId, ...(otherPartyId === undefined ? [] : [otherPartyId])]),
  );
  const touched = new Map<string, Touched>();
  let walks = distinct(changed.flatMap((fact) => walksFrom(fact, readers.get(fact.kind) ?? [], roots)));
  while (walks.length > 0) {
    for (const { path, programme, at } of walks)
      if (path.length === 0) touched.set(`${programme} ${at}`, { programme, about: at });
    walks = await stepBack(
      tx,
      walks.filter(({ path }) => path.length > 0),
      ports,
    ); // each step starts where the last one ended
  }
  // Who asked for a right stands in no relation that the law could name, so the asking itself leads back.
  const asked = await ports.claimedBy(tx, [...new Set(roots.values())]);
  for (const right of asked) touched.set(`${right.programme} ${right.about}`, right);
  return [...touched.values()].toSorted((a, b) => a.about - b.about || (a.programme < b.programme ? -1 : 1));
}

function walksFrom(
  { partyId, otherPartyId }: ChangedFact,
  readers: readonly Dependency[],
  roots: ReadonlyMap<number, number>,
): Walk[] {
  return readers.flatMap(({ programme, path, end }) => {
    const party = end === "is" ? otherPartyId : partyId;
    return party === undefined ? [] : [{ programme, path, at: roots.get(party) ?? party }];
  });
}

async function stepBack(tx: Tx, walks: readonly Walk[], ports: Pick<DeterminationPorts, "relatives">): Promise<Walk[]> {
  const questions = new Map<string, { partyId: number; relation: string; direction: "to" | "from"; walks: Walk[] }>();
  for (const walk of walks) {
    const step = walk.path.at(-1);
    if (!step) continue;
    // Whom a step "to" the parents leads to was reached from their children: backwards the direction turns round.
    const direction = step.direction === "to" ? "from" : "to";
    const key = `${walk.at} ${step.relation} ${direction}`;
    const question = questions.get(key) ?? { partyId: walk.at, relation: step.relation, direction, walks: [] };
    question.walks.push(walk);
    questions.set(key, question);
  }
  if (questions.size === 0) return [];
  const asked = [...questions.values()];
  const found = await ports.relatives(tx, asked);
  return distinct(
    found.flatMap(({ asked: place, relative }) =>
      (asked[place]?.walks ?? []).map(({ programme, path }) => ({ programme, path: shorterBy(path), at: relative })),
    ),
  );
}

/** Paths belong to the law and are few, walks are many: each path is cut short and written down once. */
const shorter = new WeakMap<Dependency["path"], Dependency["path"]>();
const texts = new WeakMap<Dependency["path"], string>();

function shorterBy(path: Dependency["path"]): Dependency["path"] {
  const known = shorter.get(path);
  if (known) return known;
  const cut = path.slice(0, -1);
  shorter.set(path, cut);
  return cut;
}

function textOf(path: Dependency["path"]): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = JSON.stringify(path);
  texts.set(path, text);
  return text;
}

const distinct = (walks: readonly Walk[]): Walk[] => [
  ...new Map(walks.map((walk) => [`${walk.programme} ${walk.at} ${textOf(walk.path)}`, walk])).values(),
];
