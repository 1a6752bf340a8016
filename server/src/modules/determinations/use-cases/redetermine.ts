import type { LocalDate } from "@dayaq/kernel";
import {
  beginningsIn,
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
import {
  type ComingRight,
  forget,
  keep,
  keepComing,
  keptOf,
  type KeptDetermination,
  type KeptRight,
  type Touched,
} from "../store.ts";

/** What the rules say now, with all that is needed to decide and to explain. */
export interface Change {
  readonly programme: string;
  readonly about: number;
  /** The day on which the last answer that was kept was given. */
  readonly beforeOn?: LocalDate;
  /** Worked out when it is first asked for. */
  readonly after: Determination;
  /** Certain without asking: nothing is due nor in doubt up to today, and no answer was kept. So of nearly all that an event touches. */
  readonly isNothing: boolean;
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
  const keptOnes = new Map((await keptOf(tx, touched)).map((kept) => [rightKey(kept), kept]));
  const beginningOf = beginningsIn(law, world.told());
  const asked = touched.map(({ programme, about }): Asked => {
    const kept = keptOnes.get(rightKey({ programme, about }));
    const begins = beginningOf(programme, about);
    const change: Change = {
      programme,
      about,
      ...(kept?.answer ? { beforeOn: kept.answer.determinedOn } : {}),
      get after() {
        return determine(law, programme, world, about); // a world remembers its answers
      },
      isNothing: kept?.answer === undefined && (begins === undefined || begins > today),
      world,
      law,
      lawHash: hash,
      knownAt,
      get termEnds() {
        return termEnds(determine(law, programme, world, about), law, world, today);
      },
      // Worked out again: the working, kept until somebody asks why, costs more to clear up.
      explain: (on) => explainable(law, programme, world, about).explainFully(on),
    };
    return { change, kept, begins };
  });
  await keepAll(tx, asked, today, ports.expiryNoticeDays);
  return asked.map(({ change }) => change);
}

interface Asked {
  readonly change: Change;
  readonly kept: KeptRight | undefined;
  /** The first day on which anything could be due. */
  readonly begins: LocalDate | undefined;
}

/** Answers where there is something to keep; of a right that only comes the day on which to ask; of the others nothing any more. */
async function keepAll(
  tx: Tx,
  asked: readonly Asked[],
  today: LocalDate,
  expiryNoticeDays: readonly number[],
): Promise<void> {
  const answers: KeptDetermination[] = [];
  const coming: ComingRight[] = [];
  const gone: Touched[] = [];
  for (const { change, kept, begins } of asked) {
    const { programme, about, lawHash, knownAt } = change;
    if (change.isNothing && begins !== undefined) {
      const isKept = kept?.nextOn === begins && kept.lawHash === lawHash;
      if (!isKept) coming.push({ programme, about, lawHash, knownAt, determinedOn: today, on: begins });
      continue;
    }
    const next = change.isNothing ? undefined : nextOn(change.after, today, change.termEnds, expiryNoticeDays);
    if (!change.isNothing && isWorthKeeping(change.after, next))
      answers.push({ determination: { ...change.after, about }, lawHash, knownAt, determinedOn: today, nextOn: next });
    else if (kept) gone.push({ programme, about });
  }
  await keep(tx, answers);
  await keepComing(tx, coming);
  await forget(tx, gone);
}
