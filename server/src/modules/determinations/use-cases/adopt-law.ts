import { hashOf, type Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { changedProgrammes } from "../domain/changed-programmes.ts";
import type { LawStore } from "../law-store.ts";
import type { Learned } from "../ports.ts";
import { redate } from "../store.ts";

export interface Adopted {
  readonly hash: string;
  /** False when this law was in use already. */
  readonly isNew: boolean;
  /** How many answers the daily run looks at again because of it. */
  readonly redated: number;
}

/** Puts a law in use. Those whose answer it may change are looked at again by the daily run; nobody else is woken. */
export async function adoptLaw(tx: Tx, laws: LawStore, law: Law, learned: Learned): Promise<Adopted> {
  await laws.lock(tx);
  const before = await laws.findCurrent(tx);
  if (before?.hash === hashOf(law)) return { hash: before.hash, isNew: false, redated: 0 };
  const { hash } = await laws.adopt(tx, law, learned);
  const redated = before ? await redate(tx, changedProgrammes(before.law, law), learned.today) : 0;
  return { hash, isNew: true, redated };
}
