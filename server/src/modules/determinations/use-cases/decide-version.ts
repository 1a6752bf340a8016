import { done, type LocalDate, MACHINE, type Outcome, refuse, type RefusalOf } from "@dayaq/kernel";
import { hashOf, type Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { changedProgrammes } from "../domain/changed-programmes.ts";
import {
  agree,
  can,
  type LawAct,
  type LawVersion,
  openProposal,
  proposeBackOut,
  proposeStage,
  type Stage,
  WHOLE,
} from "../domain/law-version.ts";
import type { LawStore } from "../law-store.ts";
import type { DeterminationPorts, Learned } from "../ports.ts";
import { askReach, forgetReach } from "../reach-store.ts";
import { findShadow } from "../shadow-store.ts";
import {
  insertVersion,
  isOtherOnTheWay,
  moveVersion,
  noteBackedOut,
  recordAct,
  takeVersion,
} from "../version-store.ts";
import { dropRights, forgetWoken, redateUnder, redateUnderLaw, wake, wakeShadowed } from "../wake-store.ts";
import type { Touched } from "../store.ts";
import { askShadow } from "./shadow.ts";

/** Who acts on a version, and why. */
export interface ActingOnLaw {
  readonly by: string;
  readonly reason: string;
}

export type LoadRefusal = "law-version.in-use-already" | "law-version.drops-right";

/** Keeps a law beside the one in use: nobody is under it yet. */
export async function loadVersion(
  tx: Tx,
  laws: LawStore,
  { law, title }: { readonly law: Law; readonly title: string },
  by: string,
  { today }: Learned,
): Promise<Outcome<number, LoadRefusal>> {
  const base = await laws.current(tx);
  if (base.hash === hashOf(law)) return refuse("law-version.in-use-already");
  const codes = new Set(law.programmes.map(({ code }) => code));
  const dropped = base.law.programmes.find(({ code }) => !codes.has(code));
  // Who has it would lose it with no sentence that says so: a right is repealed by a condition, from a day on.
  if (dropped) return refuse("law-version.drops-right", { programme: dropped.code });
  const hash = await laws.store(tx, law);
  const id = await insertVersion(tx, { hash, base: base.hash, title, today });
  await recordAct(tx, id, { act: "loaded", by, reason: title, on: today, stage: undefined });
  return done(id);
}

export type VersionRefusal =
  | "law-version.unknown"
  | "law-version.settled"
  | "law-version.shadow-runs"
  | "law-version.other-on-the-way"
  | "law-version.base-replaced"
  | RefusalOf<typeof proposeStage>
  | RefusalOf<typeof agree>;

type Answer<Value = LawVersion> = Promise<Outcome<Value, VersionRefusal>>;

/** Asks for the run over everybody; a worker does it. */
export async function runShadow(tx: Tx, laws: LawStore, id: number, by: string, learned: Learned): Answer {
  const version = await takeVersion(tx, id);
  if (!version) return refuse("law-version.unknown");
  if (!can.shadow(version)) return refuse("law-version.settled", { state: version.state });
  if ((await findShadow(tx, id))?.done === false) return refuse("law-version.shadow-runs");
  await askShadow(tx, laws, version, by, learned);
  return done(version);
}

/** The first of two people proposes a stage, or to back out. */
export async function propose(
  tx: Tx,
  laws: LawStore,
  id: number,
  what: Stage | "back-out",
  { by, reason }: ActingOnLaw,
  { today }: Learned,
): Answer {
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
export async function refuseProposal(tx: Tx, id: number, { by, reason }: ActingOnLaw, { today }: Learned): Answer {
  const version = await takeVersion(tx, id);
  if (!version) return refuse("law-version.unknown");
  if (!openProposal(version)) return refuse("law-version.nothing-proposed");
  if (reason.trim() === "") return refuse("law-version.reason-missing");
  await recordAct(tx, id, { act: "refused", by, reason, on: today, stage: undefined });
  return done(version);
}

/** The second person agrees: the stage is in force, or the version is out of force, from now on. */
export async function agreeToProposal(
  tx: Tx,
  laws: LawStore,
  id: number,
  { by, reason }: ActingOnLaw,
  learned: Learned,
  ports: DeterminationPorts,
): Answer {
  await laws.lock(tx);
  const version = await takeVersion(tx, id);
  if (!version) return refuse("law-version.unknown");
  const outcome = agree(version, by);
  if (!outcome.ok) return outcome;
  const { act, stage } = outcome.value;
  const agreed: LawAct = { act: "stage-agreed", by, reason, on: learned.today, stage };
  if (act === "stage-proposed" && stage) return switchOn(tx, laws, version, agreed, stage, learned, ports);
  if (version.state === "in-use" && (await laws.current(tx)).hash !== version.hash)
    return refuse("law-version.base-replaced");
  if (await isOtherOnTheWay(tx, id)) return refuse("law-version.other-on-the-way");
  await recordAct(tx, id, { ...agreed, act: "back-out-agreed" });
  if (version.state === "in-use") await laws.adopt(tx, await laws.get(tx, version.base), learned);
  await moveVersion(tx, id, { state: "backing-out" });
  const base = await laws.current(tx);
  await forgetWoken(tx);
  await forgetReach(tx, version.hash);
  // A right that only the version knows is nobody's any more; its decisions are undone like the others.
  await dropRights(
    tx,
    base.law.programmes.map(({ code }) => code),
  );
  return done(version);
}

async function switchOn(
  tx: Tx,
  laws: LawStore,
  version: LawVersion,
  agreed: LawAct,
  stage: Stage,
  learned: Learned,
  ports: DeterminationPorts,
): Answer {
  if (version.base !== (await laws.current(tx)).hash) return refuse("law-version.base-replaced");
  if (await isOtherOnTheWay(tx, version.id)) return refuse("law-version.other-on-the-way");
  await recordAct(tx, version.id, agreed);
  const law = await laws.get(tx, version.hash);
  const isWhole = stage.share >= WHOLE;
  await moveVersion(tx, version.id, {
    state: isWhole ? "in-use" : "in-stages",
    stage,
    switchedOnKnown: learned.known,
  });
  const programmes = changedProgrammes(await laws.get(tx, version.base), law);
  if (isWhole) await laws.adopt(tx, law, learned);
  const parties = stage.districts.length === 0 ? [] : await ports.partiesIn(tx, stage.districts);
  const scope = { version: version.id, hash: version.hash, share: stage.share, parties };
  await redateUnder(tx, scope, programmes, learned.today);
  await wakeShadowed(tx, scope);
  await askReach(tx, { before: version.base, after: version.hash }); // events since the shadow
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
