import { type PersonId, rightKey } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { Touched } from "../../determinations/index.ts";
import { type Act, actsOn } from "../decision-store.ts";
import { joinedRight } from "../domain/joined-right.ts";
import { isDue, type Right } from "../domain/right.ts";

/**
 * What goes back to each of some records when they are parted. A right that moved to the one kept goes back as it stands now, or as it
 * was where the one kept had the right too; the one kept keeps only what was its own. Undefined where the rules alone say whose it is.
 */
export async function partedRights(
  tx: Tx,
  rights: readonly Touched[],
  members: ReadonlyMap<number, number>,
  known: number,
): Promise<(right: Touched) => Right | undefined> {
  const regrouped = [...members.keys()];
  const programmes = [...new Set(rights.map(({ programme }) => programme))];
  // What the parting itself has decided already is no part of the past: it is asked in two steps.
  const past = (await actsOn(tx, programmes, regrouped)).filter(({ knownAt }) => knownAt < known);
  const acts = Map.groupBy(past, rightKey);
  const actsOf = (programme: string, about: number): readonly Act[] => acts.get(rightKey({ programme, about })) ?? [];
  return ({ programme, about }) => {
    if (members.get(about) !== about) return undefined; // another's, or still joined with one of these
    const own = actsOf(programme, about);
    const left = movedAway(own);
    if (left !== undefined) {
      const kept = regrouped.find((it) => it !== about && hadRight(actsOf(programme, it).at(-1)?.decided));
      const now = kept === undefined ? undefined : actsOf(programme, kept).at(-1)?.decided;
      if (kept === undefined || now === undefined) return undefined;
      const hadBefore = hadRight(before(actsOf(programme, kept), left.knownAt));
      const back = (person: PersonId): PersonId => (person === kept ? about : person);
      return hadBefore ? before(own, left.knownAt) : joinedRight([now], back);
    }
    const joined = regrouped.map((it) => movedAway(actsOf(programme, it))).filter((it) => it !== undefined);
    const isOwn = joined.every(({ knownAt }) => hadRight(before(own, knownAt)));
    return joined.length > 0 && isOwn ? own.at(-1)?.decided : undefined;
  };
}

/** The act by which a right went to the record kept; undefined where the last act was another. */
function movedAway(acts: readonly Act[]): Act | undefined {
  const last = acts.at(-1);
  return last?.findings.some(({ ground }) => ground === "merged") && !hadRight(last.decided) ? last : undefined;
}

const before = (acts: readonly Act[], knownAt: number): Right | undefined =>
  acts.findLast((it) => it.knownAt < knownAt)?.decided;

const hadRight = (right: Right | undefined): boolean =>
  right !== undefined && [...right.timeline.values, ...right.once.map(({ award }) => award)].some(isDue);
