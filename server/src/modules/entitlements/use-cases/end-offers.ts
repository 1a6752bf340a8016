import type { LocalDate } from "@dayaq/kernel";
import { rightKey } from "@dayaq/rules";
import type { Tx } from "../../../platform/database.ts";
import type { Change } from "../../determinations/index.ts";
import type { Offer, OfferEnd } from "../domain/offer.ts";
import { withdrawOffers } from "../offer-store.ts";
import type { Membership } from "../ports.ts";
import { offerKey, type OfferEnded } from "./decided.ts";

/** An offer that the answer of the rules no longer bears. */
export interface Ending {
  readonly offer: Offer;
  readonly because: OfferEnd;
  readonly change: Pick<Change, "explain" | "after">;
}

/** Withdraws them, and says whom to tell why. Whoever was told of an offer of the same right that stands hears nothing. */
export async function endOffers(
  tx: Tx,
  endings: readonly Ending[],
  standing: readonly Offer[],
  today: LocalDate,
  ports: Membership,
): Promise<OfferEnded[]> {
  await withdrawOffers(
    tx,
    endings.map(({ offer }) => offer.id),
  );
  const ended = endings.map(({ offer, because, change }) => ({
    ...offer,
    because,
    condition: lacking(change, because, offer, today),
  }));
  return asOfNow(tx, ended, standing, ports);
}

/** The condition that does not hold, else one that is not known to: on the day of a dated sum, and now of all else. */
function lacking(
  change: Ending["change"],
  because: OfferEnd,
  { arisenOn }: Offer,
  today: LocalDate,
): OfferEnded["condition"] {
  if (because !== "not-owed") return undefined;
  const { conditions } = change.explain(change.after.rhythm === "once" ? arisenOn : today);
  const found = conditions.find(({ holds }) => holds === false) ?? conditions.find(({ holds }) => holds === "unknown");
  return found && { says: found.says, fails: found.holds === false };
}

/** Of and to whoever these people are now: records may have been joined since the offer. */
export async function asOfNow(
  tx: Tx,
  ended: readonly OfferEnded[],
  standing: readonly Offer[],
  { membersOf }: Membership,
): Promise<OfferEnded[]> {
  if (ended.length === 0) return [];
  const roots = await membersOf(
    tx,
    [...ended, ...standing].flatMap(({ about, toldTo }) => [about, ...toldTo]),
  );
  const kept = (party: number): number => roots.get(party) ?? party;
  const now = <It extends Pick<Offer, "about" | "toldTo">>(it: It): It => ({
    ...it,
    about: kept(it.about),
    toldTo: [...new Set(it.toldTo.map(kept))],
  });
  const still = Map.groupBy(standing.map(now), rightKey);
  return ended.map(now).map((it) => {
    const told = new Set(still.get(rightKey(it))?.flatMap(({ toldTo }) => toldTo));
    return { ...it, toldTo: it.toldTo.filter((party) => !told.has(party)) };
  });
}

/** The task of an offer is settled with it. */
export const withOffer = (offers: readonly { readonly id: number }[], outcome: "confirmed" | "withdrawn") =>
  offers.map(({ id }) => ({ key: offerKey(id), outcome }));
