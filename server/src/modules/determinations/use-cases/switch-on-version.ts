import { done, refuse } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import { changedProgrammes } from "../domain/changed-programmes.ts";
import { type LawAct, type LawVersion, type Stage, WHOLE } from "../domain/law-version.ts";
import type { LawStore } from "../law-store.ts";
import type { DeterminationPorts, Learned } from "../ports.ts";
import { askReach } from "../reach-store.ts";
import { isOtherOnTheWay, moveVersion, recordAct } from "../version-store.ts";
import { redateUnder, wakeShadowed } from "../wake-store.ts";
import type { VersionAnswer } from "./acting-on-version.ts";

/** Puts a version in force for those of its stage, or for all, and has the rights that it changes looked at again. */
export async function switchOn(
  tx: Tx,
  laws: LawStore,
  version: LawVersion,
  agreed: LawAct & { readonly stage: Stage },
  { learned, ports }: { readonly learned: Learned; readonly ports: Pick<DeterminationPorts, "partiesIn"> },
): VersionAnswer {
  const { id, hash, base } = version;
  const { stage } = agreed;
  if (base !== (await laws.current(tx)).hash) return refuse("law-version.base-replaced");
  if (await isOtherOnTheWay(tx, id)) return refuse("law-version.other-on-the-way");
  await recordAct(tx, id, agreed);
  const law = await laws.get(tx, hash);
  const isWhole = stage.share >= WHOLE;
  await moveVersion(tx, id, { state: isWhole ? "in-use" : "in-stages", stage, switchedOnKnown: learned.known });
  const programmes = changedProgrammes(await laws.get(tx, base), law);
  if (isWhole) await laws.adopt(tx, law, learned);
  const parties = stage.districts.length === 0 ? [] : await ports.partiesIn(tx, stage.districts);
  const scope = { version: id, hash, share: stage.share, parties };
  await redateUnder(tx, scope, programmes, learned.today);
  await wakeShadowed(tx, scope);
  await askReach(tx, { before: base, after: hash }); // events since the shadow
  return done(version);
}
