import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import { lastKnown } from "../../../platform/known.ts";
import { changedProgrammes } from "../domain/changed-programmes.ts";
import { lawsInForce, underVersion } from "../law-in-force.ts";
import type { LawStore } from "../law-store.ts";
import type { DeterminationPorts } from "../ports.ts";
import { dropReach, takeReach } from "../reach-store.ts";
import { wakeUnkept } from "../wake-store.ts";
import { mayMove } from "./may-move.ts";
import { type CompareLaws, paidSince } from "./shadow.ts";

/** People and households of one statement. */
const CHUNK = 2_000;

/**
 * Wakes people whom a law that has come into force touches and of whom no answer is kept; those of whom one is kept were woken when
 * it came. Nothing falls between: whoever decides holds the laws in force, so what was decided under the earlier law is committed
 * and read here, and whatever is not read here is decided under this one. Answers with how many rights it woke; undefined when no
 * law waits.
 */
export async function reachStep(
  tx: Tx,
  laws: LawStore,
  ports: DeterminationPorts,
  compare: CompareLaws,
  today: LocalDate,
): Promise<number | undefined> {
  const reach = await takeReach(tx);
  if (!reach) return undefined;
  const both = { before: await laws.get(tx, reach.before), after: await laws.get(tx, reach.after) };
  const programmes = changedProgrammes(both.before, both.after);
  let woken = 0;
  if (programmes.length > 0) {
    const { staged } = await lawsInForce(tx, laws);
    const since = paidSince(today, ports);
    const touched = await compare({ ...both, programmes, since, knownAt: await lastKnown(tx) });
    for (let part = touched.after(0, CHUNK); part.length > 0; part = touched.after(part.at(-1) ?? 0, CHUNK)) {
      // Chunk by chunk: a decree that opens a right may touch a tenth of a country.
      const own = staged?.law.hash === reach.after ? [...(await underVersion(tx, staged, part, ports))] : part;
      const rights = own.flatMap((about) => touched.programmesOf(about).map((programme) => ({ programme, about })));
      woken += await wakeUnkept(tx, await mayMove(tx, laws, rights, ports));
    }
  }
  await dropReach(tx, reach);
  return woken;
}
