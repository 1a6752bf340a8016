import { done, type LocalDate, MACHINE, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { LawAct, LawVersion } from "../domain/law-version.ts";
import type { LawStore } from "../law-store.ts";
import type { Learned } from "../ports.ts";
import { askReach, forgetReach } from "../reach-store.ts";
import type { Touched } from "../store.ts";
import { isOtherOnTheWay, moveVersion, noteBackedOut, recordAct, takeVersion } from "../version-store.ts";
import { dropRights, forgetWoken, redateUnderLaw, wake } from "../wake-store.ts";
import type { VersionAnswer } from "./acting-on-version.ts";

/** Takes a version out of force. Its decisions are undone afterwards, part by part. */
export async function beginBackOut(
  tx: Tx,
  laws: LawStore,
  version: LawVersion,
  agreed: LawAct,
  learned: Learned,
): VersionAnswer {
  const { id, hash, state } = version;
  if (state === "in-use" && (await laws.current(tx)).hash !== hash) return refuse("law-version.base-replaced");
  if (await isOtherOnTheWay(tx, id)) return refuse("law-version.other-on-the-way");
  await recordAct(tx, id, agreed);
  if (state === "in-use") await laws.adopt(tx, await laws.get(tx, version.base), learned);
  await moveVersion(tx, id, { state: "backing-out" });
  const base = await laws.current(tx);
  await forgetWoken(tx);
  await forgetReach(tx, hash);
  // A right that only the version knows is nobody's any more; its decisions are undone like the others.
  await dropRights(
    tx,
    base.law.programmes.map(({ code }) => code),
  );
  return done(version);
}

/** What a version leaves behind once its last decision is undone. */
export interface LeftBehind {
  readonly today: LocalDate;
  /** The rights that wait for a person under it: a loss that was only proposed leaves no decision, and often no kept answer. */
  readonly proposed: readonly Touched[];
}

/** The last decision under the version is undone: who was under it is looked at again under the law in use. */
export async function finishBackOut(tx: Tx, id: number, { today, proposed }: LeftBehind): Promise<void> {
  const version = await takeVersion(tx, id);
  if (version?.state !== "backing-out") return;
  await redateUnderLaw(tx, version.hash, today);
  await wake(tx, proposed);
  await askReach(tx, { before: version.hash, after: version.base }); // whom it gave nothing, and the law in use does
  await noteBackedOut(tx, id, 0);
  await moveVersion(tx, id, { state: "backed-out" });
  await recordAct(tx, id, { act: "backed-out", by: MACHINE, reason: "", on: today, stage: undefined });
}
