import { done, type Outcome, refuse } from "@dayaq/kernel";
import { hashOf, type Law } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { can } from "../domain/law-version.ts";
import type { LawStore } from "../law-store.ts";
import type { Learned } from "../ports.ts";
import { findShadow } from "../shadow-store.ts";
import { insertVersion, recordAct, takeVersion } from "../version-store.ts";
import type { VersionAnswer } from "./acting-on-version.ts";
import { askShadow } from "./shadow.ts";

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

/** Asks for the run over everybody; a worker does it. */
export async function runShadow(tx: Tx, laws: LawStore, id: number, by: string, learned: Learned): VersionAnswer {
  const version = await takeVersion(tx, id);
  if (!version) return refuse("law-version.unknown");
  if (!can.shadow(version)) return refuse("law-version.settled", { state: version.state });
  if ((await findShadow(tx, id))?.done === false) return refuse("law-version.shadow-runs");
  await askShadow(tx, laws, version, by, learned);
  return done(version);
}
