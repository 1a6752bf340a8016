import { hashOf, type Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { changedProgrammes } from "../domain/changed-programmes.ts";
import type { LawStore } from "../law-store.ts";
import type { Learned } from "../ports.ts";
import { askReach } from "../reach-store.ts";
import { redate } from "../store.ts";

export interface Adopted {
  readonly hash: string;
  /** False when this law was in use already. */
  readonly isNew: boolean;
  /** How many answers the daily run looks at again because of it. */
  readonly redated: number;
}

/** Puts a law in use. Those whose kept answer it may change are looked at again by the daily run; of whom nothing is kept, `reachStep` finds. */
export async function adoptLaw(tx: Tx, laws: LawStore, law: Law, learned: Learned): Promise<Adopted> {
  await laws.lock(tx);
  const before = await laws.findCurrent(tx);
  if (before?.hash === hashOf(law)) return { hash: before.hash, isNew: false, redated: 0 };
  const { hash } = await laws.adopt(tx, law, learned);
  if (!before) return { hash, isNew: true, redated: 0 };
  await askReach(tx, { before: before.hash, after: hash });
  return { hash, isNew: true, redated: await redate(tx, changedProgrammes(before.law, law), learned.today) };
}
