import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";

/** Several parties that turned out to be one: who answers for whom. */
export class MergedParties {
  readonly #root = new Map<PartyId, PartyId>();
  readonly #members = new Map<PartyId, PartyId[]>();
  readonly #asked = new Set<PartyId>();

  /** Those of the parties of whom nobody has asked yet; from now on they count as asked. */
  lacking(parties: readonly PartyId[]): PartyId[] {
    return parties.filter((party) => !this.#asked.has(party) && this.#asked.add(party));
  }

  add(party: PartyId, root: PartyId): void {
    if (this.#root.has(party)) return;
    this.#root.set(party, root);
    this.#members.set(root, [...(this.#members.get(root) ?? []), party]);
  }

  /** The one kept, for a party that was merged into it; else the party itself. */
  rootOf(party: PartyId): PartyId {
    return this.#root.get(party) ?? party;
  }

  /** The party with all that were merged into it. */
  allOf(party: PartyId): readonly PartyId[] {
    return [party, ...(this.#members.get(party) ?? [])];
  }
}

/** Reads the merges that touch these parties into `merged`, once. Parties without a merge, almost all, leave nothing. */
export async function readMerged(tx: Tx, parties: readonly PartyId[], merged: MergedParties): Promise<void> {
  const lacking = merged.lacking(parties);
  if (lacking.length === 0) return;
  // Merges are few, and have a small index of their own: everybody who shares a kept party with one of those asked.
  const { rows } = await tx.query<{ id: PartyId; root: PartyId }>(
    `with merged as materialized (select id, merged_into as root from registry.party where merged_into is not null)
     select id, root from merged
      where root = any($1) or root in (select root from merged where id = any($1))`,
    [lacking],
  );
  for (const { id, root } of rows) merged.add(id, root);
}
