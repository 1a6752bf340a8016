import { givenNames, people, type Person } from "../modules/registry/index.ts";
import type { Tx } from "../platform/index.ts";

/** Whom notices speak to and of. A child whose birth was withdrawn is still called by name: a family may have lost the grant of one of several. */
export async function addressees(tx: Tx, parties: readonly number[]): Promise<Map<number, Person>> {
  const names = await givenNames(tx, parties);
  return new Map(
    [...(await people(tx, parties))].map(([party, person]) => [
      party,
      { ...person, given: names.get(party) ?? person.given },
    ]),
  );
}
