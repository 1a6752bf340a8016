import type { LocalDate } from "@dayaq/kernel";
import type { Payee } from "../modules/payments/index.ts";
import {
  accountsOf,
  type FactLaw,
  foundMissing,
  fullName,
  type Identifier,
  identifiersOf,
  people,
} from "../modules/registry/index.ts";
import type { Tx } from "../platform/index.ts";

/** Whoever is to be paid, as the registry knows them on a day: name, account, district, death, and whether a court has found them missing. */
export async function payeesOf(
  tx: Tx,
  ids: readonly number[],
  on: LocalDate,
  law: FactLaw,
): Promise<Map<number, Payee>> {
  const known = await people(tx, ids);
  const accounts = await accountsOf(tx, law, [...known.keys()], on);
  const missing = await foundMissing(tx, law, [...known.keys()], on);
  return new Map(
    [...known].map(([party, person]) => [
      party,
      {
        party,
        name: fullName(person),
        account: accounts.get(party) ?? null,
        district: person.district,
        diedOn: person.diedOn,
        isMissing: missing.has(party),
      },
    ]),
  );
}

/** For whom a bank makes a card: by number where there is one, and by name, which the bank compares. */
export async function holderOfCard(
  tx: Tx,
  party: number,
): Promise<{ identifiers: readonly Identifier[]; names: { given: string; family: string } }> {
  const person = (await people(tx, [party])).get(party);
  const identifiers = (await identifiersOf(tx, [party])).get(party) ?? [];
  return { identifiers, names: { given: person?.given ?? "", family: person?.family ?? "" } };
}
