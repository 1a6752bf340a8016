import type { LocalDate } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import type { PartyId } from "./domain/statement.ts";
import { statementsOf } from "./fact-rows.ts";
import { MergedParties, readMerged } from "./merged.ts";
import { countedFacts, type FactLaw } from "./world.ts";

/** The account on which each of these parties is paid on a day: of those that hold then, the one that began last. Parties without one are left out. */
export async function accountsOf(
  tx: Tx,
  { factKinds }: FactLaw,
  parties: readonly PartyId[],
  on: LocalDate,
): Promise<Map<PartyId, string>> {
  const kind = factKinds.find((it) => it.kind === "account");
  if (kind === undefined || parties.length === 0) return new Map();
  const merged = new MergedParties();
  await readMerged(tx, parties, merged);
  const rows = await statementsOf(
    tx,
    parties.flatMap((party) => merged.allOf(merged.rootOf(party))),
    { kinds: ["account"] },
  );
  const byPerson = Map.groupBy(rows, ({ party }) => merged.rootOf(party));
  const accounts = new Map<PartyId, string>();
  for (const party of parties) {
    const holding = countedFacts(byPerson.get(merged.rootOf(party)) ?? [], kind).filter(
      ({ from, until }) => from <= on && on < until,
    );
    const value = holding.toSorted((a, b) => a.from - b.from).at(-1)?.source.row.value;
    // `iban` where the country has IBANs, `account` elsewhere: the pack names the field of its own scheme.
    const account = value?.["iban"] ?? value?.["account"];
    if (typeof account === "string") accounts.set(party, account);
  }
  return accounts;
}
