import type { PartyId } from "./domain/statement.ts";
import { factId, type FactRow } from "./fact-rows.ts";

/**
 * Statements read so far around some people. A family is found again at every hop, from each of its members: what was read
 * of them once is not read again.
 */
export class ReadRows {
  readonly #rows = new Map<string, FactRow>();
  readonly #of = new Map<PartyId, FactRow[]>();
  readonly #naming = new Map<PartyId, FactRow[]>();
  readonly #read = { own: new Map<PartyId, Set<string>>(), naming: new Map<PartyId, Set<string>>() };

  /** Those of the parties of whom not all of these kinds were read; from now on they count as read. */
  lacking(side: "own" | "naming", parties: readonly PartyId[], kinds: readonly string[]): PartyId[] {
    const read = this.#read[side];
    return parties.filter((party) => {
      const before = read.get(party);
      if (before === undefined) read.set(party, new Set(kinds));
      else if (kinds.every((kind) => before.has(kind))) return false;
      else for (const kind of kinds) before.add(kind);
      return true;
    });
  }

  add(rows: readonly FactRow[]): void {
    for (const row of rows) {
      const id = factId(row);
      if (this.#rows.has(id)) continue;
      this.#rows.set(id, row);
      append(this.#of, row.party, row);
      if (row.other !== null) append(this.#naming, row.other, row);
    }
  }

  /** Who stands beside these parties: named by what is said of them, or saying that they are it. */
  beside(parties: readonly PartyId[], own: readonly string[], naming: readonly string[]): PartyId[] {
    const [ownKinds, namingKinds] = [new Set(own), new Set(naming)];
    const found = new Set<PartyId>();
    for (const party of parties) {
      for (const { other, kind } of this.#of.get(party) ?? [])
        if (other !== null && ownKinds.has(kind)) found.add(other);
      for (const row of this.#naming.get(party) ?? []) if (namingKinds.has(row.kind)) found.add(row.party);
    }
    return [...found];
  }

  all(): FactRow[] {
    return [...this.#rows.values()];
  }
}

function append(map: Map<PartyId, FactRow[]>, party: PartyId, row: FactRow): void {
  const rows = map.get(party);
  if (rows === undefined) map.set(party, [row]);
  else rows.push(row);
}
