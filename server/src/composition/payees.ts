import type { LocalDate } from "@dayaq/kernel";
import type { Payee } from "../modules/payments/index.ts";
import { accountsOf, type FactLaw, people } from "../modules/registry/index.ts";
import type { Tx } from "../platform/index.ts";

/** Whoever is to be paid, as the registry knows them on a day: name, account, district, death. */
export async function payeesOf(
  tx: Tx,
  ids: readonly number[],
  on: LocalDate,
  law: FactLaw,
): Promise<Map<number, Payee>> {
  const known = await people(tx, ids);
  const accounts = await accountsOf(tx, law, [...known.keys()], on);
  return new Map(
    [...known].map(([party, { given, family, district, diedOn }]) => [
      party,
      { party, name: `${given} ${family}`.trim(), account: accounts.get(party) ?? null, district, diedOn },
    ]),
  );
}
