import type { LocalDate } from "@dayaq/kernel";
import {
  determine,
  type Determination,
  explainable,
  type Explanation,
  type Law,
  rightKey,
  type World,
} from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { lastKnown } from "../../../platform/known.ts";
import { isWorthKeeping, nextOn } from "../domain/next-on.ts";
import { termEnds } from "../domain/terms.ts";
import type { StoredLaw } from "../law-store.ts";
import type { DeterminationPorts, Learned } from "../ports.ts";
import { forget, keep, keptOf, type KeptDetermination, type Touched } from "../store.ts";

/** What the rules say now, beside what they said before, with all that is needed to decide and to explain. */
export interface Change {
  readonly programme: string;
  readonly about: number;
  /** The last answer that was kept, and the day on which it was given. */
  readonly before?: Determination;
  readonly beforeOn?: LocalDate;
  readonly after: Determination;
  readonly world: World;
  readonly law: Law;
  readonly lawHash: string;
  readonly knownAt: number;
  /** Coming days on which less is due because a term runs out. */
  readonly termEnds: readonly LocalDate[];
  /** Sentences, articles and facts behind the answer of a day. */
  explain(on: LocalDate): Explanation;
}

/** Runs the rules over these rights: everything is loaded in a few queries, answers are kept where there is something to keep. */
export async function redetermine(
  tx: Tx,
  { hash, law }: StoredLaw,
  touched: readonly Touched[],
  { known, today }: Learned,
  ports: DeterminationPorts,
): Promise<Change[]> {
  if (touched.length === 0) return [];
  const abouts = [...new Set(touched.map(({ about }) => about))].toSorted((a, b) => a - b);
  await ports.lock(tx, abouts);
  // A caller that took its number before it held these people may have been overtaken by whoever held them.
  const knownAt = Math.max(known, await lastKnown(tx));
  const claims = await ports.claims(tx, abouts);
  const world = await ports.loadWorld(tx, law, abouts, {
    programmes: [...new Set(touched.map((it) => it.programme))],
    claims,
  });
  const before = new Map((await keptOf(tx, touched)).map((kept) => [rightKey(kept.determination), kept]));
  const changes = touched.map(({ programme, about }): Change => {
    const after = determine(law, programme, world, about);
    const last = before.get(rightKey({ programme, about }));
    return {
      programme,
      about,
      ...(last ? { before: last.determination, beforeOn: last.determinedOn } : {}),
      after,
      world,
      law,
      lawHash: hash,
      knownAt,
      termEnds: termEnds(after, law, world, today),
      // Worked out again: the working, kept until somebody asks why, costs more to clear up.
      explain: (on) => explainable(law, programme, world, about).explainFully(on),
    };
  });
  await keepAll(tx, changes, today, ports.expiryNoticeDays);
  return changes;
}

async function keepAll(
  tx: Tx,
  changes: readonly Change[],
  today: LocalDate,
  expiryNoticeDays: readonly number[],
): Promise<void> {
  const rows = changes.map(({ after, about, lawHash, knownAt, termEnds: ends }): KeptDetermination => ({
    determination: { ...after, about },
    lawHash,
    knownAt,
    determinedOn: today,
    nextOn: nextOn(after, today, ends, expiryNoticeDays),
  }));
  await keep(
    tx,
    rows.filter(({ determination, nextOn: next }) => isWorthKeeping(determination, next)),
  );
  const gone = changes.filter(({ before }, index) => {
    const row = rows[index] as KeptDetermination; // one row for each change
    return before !== undefined && !isWorthKeeping(row.determination, row.nextOn);
  });
  await forget(tx, gone);
}
