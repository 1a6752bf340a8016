import { isSame } from "@dayaq/kernel";
import { sameAward } from "@dayaq/rules";
import type { Determinations, KeptDetermination } from "../modules/determinations/index.ts";
import type { Tx } from "../platform/database.ts";
import type { Observation } from "./invariant.ts";

const NAME = "answers-replay";
const SAYS = "An answer is given again by the law and the facts of then.";

/** Runs the stored law over what was known then for a sample of the kept answers, and compares. */
export async function replayAnswers(tx: Tx, determinations: Determinations, sampleSize: number): Promise<Observation> {
  const { rows } = await tx.query<{ about: number }>(
    "select party_id as about from determinations.determination group by 1 order by random() limit $1",
    [sampleSize],
  );
  const kept = await determinations.about(
    tx,
    rows.map(({ about }) => about),
  );
  const wrong: string[] = [];
  for (const it of kept) {
    // One after the other: each is a world of its own, as it was known at a number of its own.
    if (!(await isReplayed(tx, determinations, it)))
      wrong.push(`${it.determination.programme}/${it.determination.about}`);
  }
  return { name: NAME, says: SAYS, breaches: wrong.length, examples: wrong.slice(0, 5) };
}

async function isReplayed(
  tx: Tx,
  determinations: Determinations,
  { determination, lawHash, knownAt }: KeptDetermination,
): Promise<boolean> {
  const { programme, about } = determination;
  const again = (await determinations.replay(tx, { programme, about, lawHash, knownAt })).determination;
  return (
    isSame(again.timeline, determination.timeline, sameAward) &&
    again.once.length === determination.once.length &&
    again.once.every(({ on, award }, index) => {
      const then = determination.once[index];
      return then !== undefined && on === then.on && sameAward(award, then.award);
    })
  );
}
