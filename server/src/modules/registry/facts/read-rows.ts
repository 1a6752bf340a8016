import type { PartyId } from "../domain/statement.ts";
import type { FactRow, Naming } from "./fact-rows.ts";

/**
 * Statements read so far around some people. A family is found again at every hop, from each of its members: what was read
 * of them once is not read again.
 */
export class ReadRows {
  readonly #rows = new Map<number, FactRow>();
  readonly #of = new Map<PartyId, FactRow[]>();
  readonly #naming = new Map<PartyId, Naming[]>();
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
      if (this.#rows.has(row.id)) continue;
      this.#rows.set(row.id, row);
      if (row.other !== null) append(this.#of, row.party, row);
    }
  }

  addNaming(naming: readonly Naming[]): void {
    for (const it of naming) append(this.#naming, it.other, it);
  }

  /** Who stands beside these parties: named by what is said of them, or of whom it is said that these are it. */
  beside(parties: readonly PartyId[], own: readonly string[], naming: readonly string[]): PartyId[] {
    const [ownKinds, namingKinds] = [new Set(own), new Set(naming)];
    const found = new Set<PartyId>();
    for (const party of parties) {
      for (const { other, kind } of this.#of.get(party) ?? [])
        if (other !== null && ownKinds.has(kind)) found.add(other);
      for (const it of this.#naming.get(party) ?? []) if (namingKinds.has(it.kind)) found.add(it.party);
    }
    return [...found];
  }

  all(): FactRow[] {
    return [...this.#rows.values()];
  }
}

function append<Row>(map: Map<PartyId, Row[]>, party: PartyId, row: Row): void {
  const rows = map.get(party);
  if (rows === undefined) map.set(party, [row]);
  else rows.push(row);
}
