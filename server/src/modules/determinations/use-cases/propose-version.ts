import { done, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import { openProposal, proposeBackOut, proposeStage, type Stage } from "../domain/law-version.ts";
import type { LawStore } from "../law-store.ts";
import type { Learned } from "../ports.ts";
import { recordAct, takeVersion } from "../version-store.ts";
import type { ActingOnLaw, VersionAnswer } from "./acting-on-version.ts";

/** The first of two people proposes a stage, or to back out. */
export async function propose(
  tx: Tx,
  laws: LawStore,
  { id, what }: { readonly id: number; readonly what: Stage | "back-out" },
  { by, reason }: ActingOnLaw,
  { today }: Learned,
): VersionAnswer {
  const version = await takeVersion(tx, id);
  if (!version) return refuse("law-version.unknown");
  const current = (await laws.current(tx)).hash;
  // What the shadow found is what the stages do only while the law that it was compared with is the one in use.
  if (what === "back-out" ? version.state === "in-use" && current !== version.hash : current !== version.base)
    return refuse("law-version.base-replaced");
  const outcome = what === "back-out" ? proposeBackOut(version, reason) : proposeStage(version, what, reason);
  if (!outcome.ok) return outcome;
  const stage = typeof outcome.value === "string" ? undefined : outcome.value;
  await recordAct(tx, id, { act: stage ? "stage-proposed" : "back-out-proposed", by, reason, on: today, stage });
  return done(version);
}

/** The second says no. */
export async function refuseProposal(
  tx: Tx,
  id: number,
  { by, reason }: ActingOnLaw,
  { today }: Learned,
): VersionAnswer {
  const version = await takeVersion(tx, id);
  if (!version) return refuse("law-version.unknown");
  if (!openProposal(version)) return refuse("law-version.nothing-proposed");
  if (reason.trim() === "") return refuse("law-version.reason-missing");
  await recordAct(tx, id, { act: "refused", by, reason, on: today, stage: undefined });
  return done(version);
}
