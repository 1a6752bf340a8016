import { type LocalDate, MACHINE, type Outcome } from "@dayaq/kernel";
import type { Law } from "@dayaq/rules";
import type { Tx } from "../../platform/database.ts";
import type { LawVersion, Stage } from "./domain/law-version.ts";
import type { LawStore } from "./law-store.ts";
import type { DeterminationPorts, Learned } from "./ports.ts";
import {
  findShadow,
  type ShadowChange,
  shadowChanges,
  type ShadowLine,
  shadowLines,
  type ShadowRun,
} from "./shadow-store.ts";
import type { ActingOnLaw, VersionAnswer } from "./use-cases/acting-on-version.ts";
import { agreeToProposal } from "./use-cases/agree-to-version.ts";
import { finishBackOut, type LeftBehind } from "./use-cases/back-out-version.ts";
import { type LoadRefusal, loadVersion, runShadow } from "./use-cases/load-version.ts";
import { propose, refuseProposal } from "./use-cases/propose-version.ts";
import { reachStep } from "./use-cases/reach.ts";
import { type CompareLaws, shadowStep } from "./use-cases/shadow.ts";
import { type BackingOut, findVersion, listVersions, noteBackedOut, takeBackingOut } from "./version-store.ts";

/** A new version of the law on its way: run in shadow, switched on in stages, backed out. Two people where money moves. */
export interface LawVersions {
  /** Keeps a law beside the one in use. Answers with the number of the version. */
  load(
    tx: Tx,
    what: { readonly law: Law; readonly title: string },
    by: string,
    learned: Learned,
  ): Promise<Outcome<number, LoadRefusal>>;
  list(tx: Tx): Promise<LawVersion[]>;
  find(tx: Tx, id: number): Promise<LawVersion | undefined>;
  /** Asks for the run over everybody; `shadowStep` does it. */
  runShadow(tx: Tx, id: number, by: string, learned: Learned): VersionAnswer;
  /** The next part of a run that waits; answers with how many it looked at, undefined when none waits. */
  shadowStep(tx: Tx, compare: CompareLaws): Promise<number | undefined>;
  /** Wakes whom a law that came into force touches of whom nothing is kept; answers with how many rights, undefined when no law waits. */
  reachStep(tx: Tx, compare: CompareLaws, today: LocalDate): Promise<number | undefined>;
  findShadow(tx: Tx, id: number): Promise<ShadowRun | undefined>;
  shadowLines(tx: Tx, id: number): Promise<ShadowLine[]>;
  shadowChanges(tx: Tx, of: Parameters<typeof shadowChanges>[1]): Promise<ShadowChange[]>;
  propose(tx: Tx, id: number, what: Stage | "back-out", acting: ActingOnLaw, learned: Learned): VersionAnswer;
  refuse(tx: Tx, id: number, acting: ActingOnLaw, learned: Learned): VersionAnswer;
  agree(tx: Tx, id: number, acting: ActingOnLaw, learned: Learned): VersionAnswer;
  /** The version that is being backed out, held for this transaction. */
  takeBackingOut(tx: Tx): Promise<BackingOut | undefined>;
  noteBackedOut(tx: Tx, id: number, upTo: number): Promise<void>;
  finishBackOut(tx: Tx, id: number, left: LeftBehind): Promise<void>;
}

export const lawVersions = (laws: LawStore, ports: DeterminationPorts): LawVersions => ({
  load: (tx, what, by, learned) => loadVersion(tx, laws, what, by, learned),
  list: listVersions,
  find: findVersion,
  runShadow: (tx, id, by, learned) => runShadow(tx, laws, id, by, learned),
  shadowStep: (tx, compare) => shadowStep(tx, laws, ports, compare, MACHINE),
  reachStep: (tx, compare, today) => reachStep(tx, laws, ports, compare, today),
  findShadow,
  shadowLines,
  shadowChanges,
  propose: (tx, id, what, acting, learned) => propose(tx, laws, { id, what }, acting, learned),
  refuse: refuseProposal,
  agree: (tx, id, acting, learned) => agreeToProposal(tx, laws, { id, ...acting }, learned, ports),
  takeBackingOut: async (tx) => {
    await laws.share(tx);
    return takeBackingOut(tx);
  },
  noteBackedOut,
  finishBackOut,
});
