import { done, fromStates, type LocalDate, type Outcome, refuse } from "@dayaq/kernel";
import type { Award } from "@dayaq/rules";

export type OfferState = "open" | "confirmed" | "withdrawn";

/** Why an open offer no longer stands: the right runs by itself, was asked for otherwise, was given up, or is not owed now. */
export type OfferEnd = "by-itself" | "asked-for" | "given-up" | "not-owed";

/** A right that would arise if somebody said one word. It is confirmed once, or withdrawn when it would no longer arise. */
export interface Offer {
  readonly id: number;
  readonly programme: string;
  readonly about: number;
  readonly state: OfferState;
  /** Who was told, and may confirm. */
  readonly toldTo: readonly number[];
  /** What it would be. */
  readonly award: Award;
  readonly arisenOn: LocalDate;
  readonly offeredOn: LocalDate;
}

const from = fromStates<OfferState>;

/** From which state each thing may be done. */
export const can = {
  confirm: from("open"),
  withdraw: from("open"),
};

/** Only who was told may confirm; an officer confirms for somebody who came to a desk. */
export function confirm(
  it: Pick<Offer, "state" | "toldTo">,
  by: number | "officer",
): Outcome<"confirmed", "offer.settled" | "offer.not-yours"> {
  if (by !== "officer" && !it.toldTo.includes(by)) return refuse("offer.not-yours");
  if (!can.confirm(it)) return refuse("offer.settled", { state: it.state });
  return done("confirmed");
}
