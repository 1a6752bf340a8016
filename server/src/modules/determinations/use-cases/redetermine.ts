import type { LocalDate } from "@dayaq/kernel";
import {
  beginningsIn,
  determine,
  type Determination,
  explainableAs,
  type Explanation,
  type Law,
  rightKey,
  type World,
} from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { holdBusinessDay } from "../../../platform/business-day.ts";
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
import { worldAround } from "./world-around.ts";

/** What the rules say now, with all that is needed to decide and to explain. */
export interface Change {
  readonly programme: string;
  readonly about: number;
  /** The day on which the last answer that was kept was given. */
  readonly beforeOn: LocalDate | undefined;
  /** Worked out when it is first asked for. */
  readonly after: Determination;
  /** Certain without asking: nothing is due nor in doubt up to today, and no answer was kept. So of nearly all that an event touches. */
  readonly isNothing: boolean;
  /** As certain: on no day whatever. */
  readonly isNever: boolean;
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
  await holdBusinessDay(tx); // what other modules tell of months that are over is then as known at the number
  // A caller that took its number before it held these people may have been overtaken by whoever held them.
  const knownAt = Math.max(known, await lastKnown(tx));
  const programmes = [...new Set(touched.map((it) => it.programme))];
  const world = await worldAround(tx, law, abouts, { programmes }, ports);
  const keptOnes = new Map((await keptOf(tx, touched)).map((kept) => [rightKey(kept), kept]));
  const asking = { world, law, lawHash: hash, knownAt, today };
  let beginningOf: ReturnType<typeof beginningsIn> | undefined;
  const changes = touched.map((right) => {
    const kept = keptOnes.get(rightKey(right));
    // Of what has an answer the whole answer is worked out again, whenever it begins.
    if (kept?.answer !== undefined) return new AskedRight(right, asking, kept, undefined);
    beginningOf ??= beginningsIn(law, world.told());
    return new AskedRight(right, asking, kept, beginningOf(right.programme, right.about));
  });
  await keepAll(tx, changes, today, ports.expiryNoticeDays);
  return changes;
}

/** What is the same for all rights that are asked about at once. */
interface Asking extends Pick<Change, "world" | "law" | "lawHash" | "knownAt"> {
  readonly today: LocalDate;
}

/** One of the seventy rights that an event touches: its answer is worked out when it is first read, and the world remembers it. */
class AskedRight implements Change {
  readonly programme: string;
  readonly about: number;
  readonly kept: KeptRight | undefined;
  /** The first day on which anything could be due; asked only where no answer is kept. */
  readonly begins: LocalDate | undefined;
  readonly isNothing: boolean;
  readonly isNever: boolean;
  readonly #asking: Asking;
  #termEnds: readonly LocalDate[] | undefined;

  constructor(
    { programme, about }: Touched,
    asking: Asking,
    kept: KeptRight | undefined,
    begins: LocalDate | undefined,
  ) {
    this.programme = programme;
    this.about = about;
    this.kept = kept;
    this.begins = begins;
    const isUnasked = kept?.answer === undefined;
    this.isNever = isUnasked && begins === undefined;
    this.isNothing = this.isNever || (isUnasked && begins !== undefined && begins > asking.today);
    this.#asking = asking;
  }

  get after(): Determination {
    return determine(this.law, this.programme, this.world, this.about);
  }

  get beforeOn(): LocalDate | undefined {
    return this.kept?.answer?.determinedOn;
  }

  get termEnds(): readonly LocalDate[] {
    return (this.#termEnds ??= termEnds(this.after, this.law, this.world, this.#asking.today));
  }

  get world(): World {
    return this.#asking.world;
  }

  get law(): Law {
    return this.#asking.law;
  }

  get lawHash(): string {
    return this.#asking.lawHash;
  }

  get knownAt(): number {
    return this.#asking.knownAt;
  }

  explain(on: LocalDate): Explanation {
    return explainableAs(this.law, this.after, this.world).explainFully(on);
  }
}

/** Answers where there is something to keep; of a right that only comes the day on which to ask; of the others nothing any more. */
async function keepAll(
  tx: Tx,
  changes: readonly AskedRight[],
  today: LocalDate,
  expiryNoticeDays: readonly number[],
): Promise<void> {
  const answers: KeptDetermination[] = [];
  const coming: ComingRight[] = [];
  const gone: Touched[] = [];
  for (const change of changes) {
    const { programme, about, lawHash, knownAt, kept, begins } = change;
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
