import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { Learned } from "../../determinations/index.ts";
import type { EntitlementPorts } from "../ports.ts";
import { rightsAround } from "../standing-store.ts";
import { decide } from "./decide.ts";
import type { Decided } from "./decided.ts";

/**
 * After two records of one person were joined or parted: every right about either, or of which either has a share, and every
 * open offer and proposal, is looked at again. What moves from one record to the other ends here and arises there by the machine; parted, it goes back the same way.
 */
export async function followMerge(
  tx: Tx,
  parties: readonly number[],
  learned: Learned,
  ports: EntitlementPorts,
): Promise<Decided> {
  const rights = await rightsAround(tx, parties);
  const touched = new Map(rights.map((right) => [rightKey(right), right]));
  for (const { programme } of rights)
    for (const about of parties) touched.set(rightKey({ programme, about }), { programme, about });
  const changes = await ports.redetermine(tx, [...touched.values()], learned);
  return decide(tx, changes, { ...learned, merged: parties }, ports);
}
