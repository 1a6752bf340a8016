import { invariant } from "@dayaq/kernel";
import { NOBODY } from "@dayaq/rules";
import { copyOut } from "../../../platform/copy-out.ts";
import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";

/** Everybody whom the registry knows, each with a place: the order of the ids. */
export interface Parties {
  /** Those kept, by place. */
  readonly ids: Float64Array;
  /** Place of a party, of one that was merged that of the one kept; NOBODY for a stranger. */
  placeOf(party: PartyId): number;
  /** All records of one person, the one kept first. */
  recordsOf(place: number): readonly PartyId[];
}

/** Reads who there is. Ids come from one sequence, so a table by id is about as long as there are parties. */
export async function readParties(tx: Tx): Promise<Parties> {
  const { rows } = await tx.query<{ last: number; parties: number }>(
    "select coalesce(max(id), 0) as last, count(*) filter (where merged_into is null) as parties from registry.party",
  );
  const { last, parties } = rows[0] ?? { last: 0, parties: 0 };
  const ids = new Float64Array(parties);
  const places = new Int32Array(last + 1).fill(NOBODY);
  const merged: [PartyId, PartyId][] = [];
  let next = 0;
  await copyOut(tx, "select id, merged_into from registry.party order by id", 2, (row) => {
    const id = row.int8(0);
    if (!row.isNull(1)) return void merged.push([id, row.int8(1)]);
    places[id] = next;
    ids[next++] = id;
  });
  invariant(next === parties, "one snapshot counts and lists the same parties");
  const records = new Map<number, PartyId[]>();
  for (const [id, root] of merged) {
    const place = places[root] as number; // a party of the table
    places[id] = place;
    records.set(place, [...(records.get(place) ?? [root]), id]);
  }
  return {
    ids,
    placeOf: (party) => places[party] ?? NOBODY,
    recordsOf: (place) => records.get(place) ?? [ids[place] as number], // a place of the table
  };
}
