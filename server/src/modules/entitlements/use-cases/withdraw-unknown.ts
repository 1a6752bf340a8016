import type { Tx } from "../../../platform/database.ts";
import { withdrawUnknownOffers } from "../offer-store.ts";
import { withdrawUnknownProposals } from "../proposal-store.ts";
import { contestKey, type Decided, NOTHING_DECIDED, offerKey, proposalKey } from "./decided.ts";

/** Of rights that no law in force has, nothing waits for a person any more: what a version that was backed out alone had proposed and offered. */
export async function withdrawUnknown(tx: Tx, programmes: readonly string[]): Promise<Decided> {
  const withdrawn = await withdrawUnknownProposals(tx, programmes);
  const offers = await withdrawUnknownOffers(tx, programmes);
  return {
    ...NOTHING_DECIDED,
    withdrawn,
    spoken: withdrawn.map(({ programme, about }) => ({ programme, about, outcome: "not-granted" })),
    settledTasks: [
      ...withdrawn.flatMap(({ id }) => [proposalKey(id), contestKey(id)]),
      ...offers.map((id) => offerKey(id)),
    ].map((key) => ({ key, outcome: "withdrawn" })),
  };
}
