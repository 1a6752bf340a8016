import type { OfferView } from "../../citizen/offer/view.ts";
import type { NamingView } from "../naming/view.ts";

/** An offer that an officer confirms for somebody who came in. */
export interface OfficeOfferView extends Omit<OfferView, "claimants" | "statement"> {
  readonly personId: string;
  readonly personName: string;
  readonly claimant: NamingView;
}
