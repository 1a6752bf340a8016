import { explainable, type Explainable } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { LawStore } from "../law-store.ts";
import type { DeterminationPorts } from "../ports.ts";
import { worldAround } from "./world-around.ts";

/** What gives an answer again: which right, under which stored law, as known at which number. */
export interface Replay {
  readonly programme: string;
  readonly about: number;
  readonly lawHash: string;
  readonly knownAt: number;
}

/** Runs the stored law over what was known then. The same question always has the same answer, also years later. */
export async function replay(
  tx: Tx,
  laws: LawStore,
  { programme, about, lawHash, knownAt }: Replay,
  ports: Pick<DeterminationPorts, "loadWorld" | "claims">,
): Promise<Explainable> {
  const law = await laws.get(tx, lawHash);
  const world = await worldAround(tx, law, [about], { programmes: [programme], knownAt }, ports);
  return explainable(law, programme, world, about);
}
