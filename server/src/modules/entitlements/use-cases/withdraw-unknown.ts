import type { Tx } from "../../../platform/database.ts";
import { withdrawUnknownOffers } from "../offer-store.ts";
import { withdrawUnknownProposals } from "../proposal-store.ts";
import type { Membership } from "../ports.ts";
import { type Decided, NOTHING_DECIDED } from "./decided.ts";
import { asOfNow, withOffer } from "./end-offers.ts";
import { withProposals } from "./settled-tasks.ts";

/** Of rights that no law in force has, nothing waits for a person any more: what a version that was backed out alone had proposed and offered. */
export async function withdrawUnknown(tx: Tx, programmes: readonly string[], ports: Membership): Promise<Decided> {
  const withdrawn = await withdrawUnknownProposals(tx, programmes);
  const offers = await withdrawUnknownOffers(tx, programmes);
  const offersEnded = await asOfNow(
    tx,
    offers.map((it) => ({ ...it, because: "law" })),
    [],
    ports,
  );
  return {
    ...NOTHING_DECIDED,
    withdrawn,
    offersEnded,
    spoken: withdrawn.map(({ programme, about }) => ({ programme, about, outcome: "not-granted" })),
    settledTasks: [
      ...withProposals(
        withdrawn.map(({ id }) => id),
        "withdrawn",
      ),
      ...withOffer(offers, "withdrawn"),
    ],
  };
}
