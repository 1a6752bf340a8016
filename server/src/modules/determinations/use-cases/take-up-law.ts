import { hashOf, type Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { Trouble } from "../../../platform/trouble.ts";
import type { LawStore } from "../law-store.ts";
import type { Learned } from "../ports.ts";
import { listVersions } from "../version-store.ts";
import { adoptLaw } from "./adopt-law.ts";
import { loadVersion } from "./load-version.ts";

/** The law that a release brings. */
export interface ReleasedLaw {
  readonly law: Law;
  /** What people know it by: the release. */
  readonly title: string;
  /** In a demonstration a changed law holds as soon as it is started; elsewhere two people switch it on. */
  readonly atOnce: boolean;
}

/**
 * What a start does with the law of its release. A country's first is put in use; a later one waits to be run in shadow and switched
 * on. What people switched on is never replaced by a start, and what was in use once is not brought back by one.
 */
export async function takeUpLaw(
  tx: Tx,
  laws: LawStore,
  { law, title, atOnce }: ReleasedLaw,
  learned: Learned,
): Promise<void> {
  await laws.lock(tx);
  const current = await laws.findCurrent(tx);
  const hash = hashOf(law);
  if (current?.hash === hash) return;
  const versions = await listVersions(tx);
  const isSwitchedOn = versions.some(
    ({ state, hash: own }) =>
      (state === "in-use" && own === current?.hash) || state === "in-stages" || state === "backing-out",
  );
  if (current === undefined || (atOnce && !isSwitchedOn)) return void (await adoptLaw(tx, laws, law, learned));
  if (versions.some((it) => it.hash === hash) || (await laws.wasInUse(tx, hash))) return;
  const loaded = await loadVersion(tx, laws, { law, title }, title, learned);
  if (!loaded.ok) throw new Trouble(`The law of this release cannot wait beside the one in use: ${loaded.code}.`);
}
