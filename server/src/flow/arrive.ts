import type { Tx } from "../platform/database.ts";
import { identifierText, identify, introduce, type PartyId } from "../modules/registry/index.ts";
import type { Meant } from "./read-batch.ts";
import type { Cast, Known, Newcomer } from "./who.ts";

/** An event with everybody in their place. */
export interface Play {
  readonly meant: Meant;
  /** Party by role. */
  readonly parties: Readonly<Record<string, PartyId>>;
}

/** Creates the people whom the events introduce, and gives known people the further numbers that they are mentioned with. */
export async function arrive(
  tx: Tx,
  casts: ReadonlyMap<Meant, Cast>,
  known: Known,
): Promise<{ plays: Play[]; names: string[]; newcomers: PartyId[] }> {
  const newcomers = [
    ...new Set(
      [...casts.values()].flatMap((cast) => [...cast.values()].filter((it): it is Newcomer => typeof it !== "number")),
    ),
  ];
  const ids = await introduce(tx, newcomers);
  const partyOf = new Map(newcomers.map((it, index) => [it, ids[index] as PartyId])); // one id each
  const plays = [...casts].map(([meant, cast]): Play => {
    const entries = [...cast].map(
      ([role, who]) => [role, typeof who === "number" ? who : (partyOf.get(who) as PartyId)] as const,
    ); // each was introduced
    return { meant, parties: Object.fromEntries(entries) };
  });
  const further = plays.flatMap(({ meant, parties }) =>
    meant.people.flatMap(
      ({ role, identifiers }) =>
        identifiers
          .filter((it) => !known.parties.has(identifierText(it)))
          .map((it) => ({ ...it, partyId: parties[role] as PartyId })), // everybody has a place
    ),
  );
  await identify(tx, further);
  return { plays, names: [...new Set(further.map(identifierText))], newcomers: ids };
}
