import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";
import { heldOn } from "./held-on.ts";
import type { FactLaw } from "./world.ts";

/** Those of these parties whom a court has found missing, as it stands on a day. */
export async function foundMissing(
  tx: Tx,
  law: FactLaw,
  parties: readonly PartyId[],
  on: LocalDate,
): Promise<ReadonlySet<PartyId>> {
  const held = await heldOn(tx, law, "absence", parties, on);
  return new Set([...held].filter(([, { finding }]) => finding === "missing").map(([party]) => party));
}
