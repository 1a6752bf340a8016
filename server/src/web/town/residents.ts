import type { TownPerson } from "@dayaq/country";
import {
  identifiersOf,
  identifierText,
  people,
  type Person,
  relatives,
  resolve,
} from "../../modules/registry/index.ts";
import type { Tx } from "../../platform/index.ts";

/** Somebody of the town as the registry knows them. */
export interface Resident {
  readonly party: number;
  readonly uuid: string;
  readonly name: string;
  readonly given: string;
  readonly family: string;
  readonly sex: string | null;
  /**
   * The numbers by which the town's registers name them. Numbers that we gave ourselves, such as that of an account, are unknown to
   * them.
   */
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  readonly spouse?: number;
}

/** The people of the town that the registry has by now, and whom they are married to. */
export async function residentsOf(tx: Tx, town: readonly TownPerson[]): Promise<Resident[]> {
  const named = town.map(({ identifier }) => identifier);
  const parties = await resolve(tx, named);
  const shown = named.flatMap((identifier) => parties.get(identifierText(identifier)) ?? []);
  const spouses = await spousesOf(tx, shown);
  const all = [
    ...new Set(
      shown.flatMap((party) => [party, ...(spouses.get(party) === undefined ? [] : [spouses.get(party) ?? -1])]),
    ),
  ];
  const known = await people(tx, all);
  const numbers = await identifiersOf(tx, all);
  const schemes = new Set(named.map(({ scheme }) => scheme));
  const marriedTo = new Map([...spouses].flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));
  return all.flatMap((party) => {
    const person = known.get(party);
    const spouse = marriedTo.get(party);
    const identifiers = (numbers.get(party) ?? []).filter(({ scheme }) => schemes.has(scheme));
    return person ? [{ ...residentOf(party, person), identifiers, ...(spouse === undefined ? {} : { spouse }) }] : [];
  });
}

export const residentOf = (party: number, { uuid, given, family, sex }: Person): Omit<Resident, "identifiers"> => ({
  party,
  uuid,
  given,
  family,
  sex,
  name: `${given} ${family}`,
});

async function spousesOf(tx: Tx, parties: readonly number[]): Promise<Map<number, number>> {
  const asked = parties.flatMap((partyId) => [
    { partyId, relation: "spouse", direction: "to" as const },
    { partyId, relation: "spouse", direction: "from" as const },
  ]);
  const found = await relatives(tx, asked);
  return new Map(
    found.flatMap((it) =>
      asked[it.asked] === undefined ? [] : [[asked[it.asked]?.partyId ?? -1, it.relative] as const],
    ),
  );
}
