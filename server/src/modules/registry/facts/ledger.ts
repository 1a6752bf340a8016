import type { Tx } from "../../../platform/database.ts";
import type { PartyId } from "../domain/statement.ts";
import type { FactQuery, FactRow, FactSource } from "./fact-rows.ts";

/**
 * Facts of one kind that another module keeps in a table of its own, because they are too many for ours: a line for each insured
 * person and month. They are read with the statements that we hold, under the same rules: by party, as known at a number,
 * with ids that no fact has.
 */
export interface FactLedger {
  readonly kind: string;
  /** What counts there about these parties; never of another kind. */
  statementsOf(tx: Tx, parties: readonly PartyId[], query: Pick<FactQuery, "knownAt">): Promise<FactRow[]>;
  /**
   * What counts there about everybody, as a query without parameters: `party_id`, `id`, `valid_from`, `valid_until` and `value` in wire
   * form as text.
   */
  everything(query: Pick<FactQuery, "knownAt">): string;
  /** Who said these, as far as they are its own. */
  sourcesOf(tx: Tx, ids: readonly { readonly party: PartyId; readonly id: number }[]): Promise<FactSource[]>;
}
