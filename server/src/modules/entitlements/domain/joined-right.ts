import { combine, type Timeline } from "@dayaq/kernel";
import type { Award, PersonId } from "@dayaq/rules";
import { isDue, NOTHING, type Right, paysAlike } from "./right.ts";

/**
 * What was decided under several records of one person, as one right of the one kept; on a day that several have, the first speaks.
 * Undefined where two of them shared in one sum: which share is theirs only the rules can say.
 */
export function joinedRight(rights: readonly Right[], rootOf: (person: PersonId) => PersonId): Right | undefined {
  let isShared = false;
  const moved = (award: Award): Award => {
    if (!isDue(award)) return award;
    const shares = award.shares.map((share) => ({
      ...share,
      beneficiary: rootOf(share.beneficiary),
      payee: share.payee === null ? null : rootOf(share.payee),
    }));
    isShared ||= new Set(shares.map(({ beneficiary }) => beneficiary)).size < shares.length;
    return { ...award, shares };
  };
  const timeline: Timeline<Award> = combine(
    rights.map((right) => right.timeline),
    (awards) => moved(awards.find((award) => award !== undefined && isDue(award)) ?? NOTHING),
    paysAlike,
  );
  const once = rights.find((right) => right.once.length > 0)?.once ?? [];
  const joined = { timeline, once: once.map(({ on, award }) => ({ on, award: moved(award) })) };
  return isShared ? undefined : joined;
}
