import { refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import { agree, type LawAct } from "../domain/law-version.ts";
import type { LawStore } from "../law-store.ts";
import type { DeterminationPorts, Learned } from "../ports.ts";
import { takeVersion } from "../version-store.ts";
import type { ActingOnLaw, VersionAnswer } from "./acting-on-version.ts";
import { beginBackOut } from "./back-out-version.ts";
import { switchOn } from "./switch-on-version.ts";

/** The second person agrees: the stage is in force, or the version is out of force, from now on. */
export async function agreeToProposal(
  tx: Tx,
  laws: LawStore,
  { id, by, reason }: ActingOnLaw & { readonly id: number },
  learned: Learned,
  ports: DeterminationPorts,
): VersionAnswer {
  await laws.lock(tx);
  const version = await takeVersion(tx, id);
  if (!version) return refuse("law-version.unknown");
  const outcome = agree(version, by);
  if (!outcome.ok) return outcome;
  const { act, stage } = outcome.value;
  const agreed: Omit<LawAct, "act"> = { by, reason, on: learned.today, stage };
  return act === "stage-proposed" && stage
    ? switchOn(tx, laws, version, { ...agreed, act: "stage-agreed", stage }, { learned, ports })
    : beginBackOut(tx, laws, version, { ...agreed, act: "back-out-agreed" }, learned);
}
