import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { PartyId, WireValue } from "../domain/statement.ts";
import { statementsOf } from "./fact-rows.ts";
import { MergedParties, readMerged } from "../people/merged.ts";
import { countedFacts, type FactLaw } from "./world.ts";

/** What a kind of fact says of each of these parties on a day: of those that hold then, the one that began last. Parties without one are left out. */
export async function heldOn(
  tx: Tx,
  { factKinds }: FactLaw,
  named: string,
  parties: readonly PartyId[],
  on: LocalDate,
): Promise<Map<PartyId, WireValue>> {
  const kind = factKinds.find((it) => it.kind === named);
  if (kind === undefined || parties.length === 0) return new Map();
  const merged = new MergedParties();
  await readMerged(tx, parties, merged);
  const rows = await statementsOf(
    tx,
    parties.flatMap((party) => merged.allOf(merged.rootOf(party))),
    { kinds: [named] },
  );
  const byPerson = Map.groupBy(rows, ({ party }) => merged.rootOf(party));
  const held = new Map<PartyId, WireValue>();
  for (const party of parties) {
    const holding = countedFacts(byPerson.get(merged.rootOf(party)) ?? [], kind).filter(
      ({ from, until }) => from <= on && on < until,
    );
    const last = holding.toSorted((a, b) => a.from - b.from).at(-1);
    if (last !== undefined) held.set(party, last.source.row.value);
  }
  return held;
}
