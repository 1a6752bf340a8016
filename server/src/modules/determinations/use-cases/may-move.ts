import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import { neededKindsOf } from "../domain/needed-kinds.ts";
import { lawsInForce } from "../law-in-force.ts";
import type { LawStore } from "../law-store.ts";
import type { DeterminationPorts } from "../ports.ts";
import { keptKeys, type Touched } from "../store.ts";

/**
 * The rights that are there or may come to be there: an answer of them is kept, or the register holds something about the person
 * without which no law in force gives the right. The others give nothing on any day, whatever else was learned. For much that was
 * learned at once; an event asks all that it touches, since each no is told.
 */
export async function mayMove(
  tx: Tx,
  laws: LawStore,
  touched: readonly Touched[],
  ports: Pick<DeterminationPorts, "kindsHeld">,
): Promise<Touched[]> {
  const { law, staged } = await lawsInForce(tx, laws);
  const ofLaws = [law, ...(staged ? [staged.law] : [])].map((it) => neededKindsOf(it.law));
  const needed = (programme: string): readonly string[] | undefined => {
    const each = ofLaws.map((it) => it.get(programme));
    return each.includes(undefined) ? undefined : each.flatMap((kinds) => [...(kinds ?? [])]);
  };
  const doubtful = touched.filter(({ programme }) => needed(programme) !== undefined);
  const kept = await keptKeys(tx, doubtful);
  const parties = [...new Set(doubtful.map(({ about }) => about))];
  const kinds = [...new Set(doubtful.flatMap(({ programme }) => needed(programme) ?? []))];
  const held = new Set((await ports.kindsHeld(tx, parties, kinds)).map(({ partyId, kind }) => `${partyId} ${kind}`));
  return touched.filter(({ programme, about }) => {
    const kindsOf = needed(programme);
    if (kindsOf === undefined || kept.has(rightKey({ programme, about }))) return true;
    return kindsOf.some((kind) => held.has(`${about} ${kind}`));
  });
}
