import type { Tx } from "../../platform/database.ts";
import type { PartyId } from "./domain/statement.ts";
import { neighboursOf } from "./fact-rows.ts";
import { MergedParties, readMerged } from "./merged.ts";

/**
 * Locks these people and everybody within so many relations of them, in the order of id, until the transaction ends.
 * A right may rest on the facts of relatives: two events about two children of one fallen father both move his stipend,
 * so both must hold him. Default: as far as `loadWorld` reads.
 */
export async function lockAround(tx: Tx, parties: readonly PartyId[], hops = 2): Promise<PartyId[]> {
  const merged = new MergedParties();
  const around = new Set<PartyId>();
  let frontier: readonly PartyId[] = parties;
  for (let hop = 0; frontier.length > 0; hop++) {
    await readMerged(tx, frontier, merged); // each hop starts from the people that the one before found
    const found = frontier.flatMap((party) => merged.allOf(merged.rootOf(party))).filter((party) => !around.has(party));
    for (const party of found) around.add(party);
    frontier = hop < hops ? await neighboursOf(tx, found) : [];
  }
  return lock(tx, [...around]);
}

/** Locks these people in the order of id, until the transaction ends. */
export async function lock(tx: Tx, parties: readonly PartyId[]): Promise<PartyId[]> {
  const { rows } = await tx.query<{ id: PartyId }>(
    "select id from registry.party where id = any($1) order by id for update",
    [parties],
  );
  return rows.map(({ id }) => id);
}
