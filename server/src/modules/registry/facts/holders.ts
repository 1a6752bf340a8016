import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";
import { statementsOf } from "./fact-rows.ts";
import { countedFacts, type FactLaw } from "./world.ts";

/** Of these parties those about whom a fact of the kind counts, on whichever days. */
export async function holdersOf(
  tx: Tx,
  { factKinds }: FactLaw,
  parties: readonly PartyId[],
  kind: string,
): Promise<PartyId[]> {
  const known = factKinds.find((it) => it.kind === kind);
  if (known === undefined) return [];
  const rows = Map.groupBy(await statementsOf(tx, parties, { kinds: [kind] }), ({ party }) => party);
  return parties.filter((party) => countedFacts(rows.get(party) ?? [], known).length > 0);
}
