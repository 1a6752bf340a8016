import { minor } from "@dayaq/kernel";
import { type FieldError, offerPage, type OfferView } from "@dayaq/portals";
import type { FullOffer } from "../../modules/entitlements/index.ts";
import { decideWith } from "../decide.ts";
import { type Ask, type PageAnswer, type PageRoute, reachSelf } from "../page-route.ts";
import { explanationView } from "../views/explanation.ts";
import { seePerson, type SeenPerson } from "../views/person.ts";
import { claimantIn, claimantsFor } from "./claimants.ts";

export const seeOffer: PageRoute = {
  method: "GET",
  path: "/offers/:offer",
  may: "offer.confirm",
  answer: async (ask) => {
    const person = await seePerson(ask, reachSelf(ask, "offer.confirm"));
    const offer = findOffer(ask, person);
    return offer === undefined ? { trouble: "404" } : show(ask, offer, person);
  },
};

async function show(
  ask: Ask,
  offer: FullOffer,
  person: SeenPerson,
  errors: readonly FieldError[] = [],
): Promise<PageAnswer> {
  const party = reachSelf(ask, "offer.confirm");
  const { choices: claimants, read } = await claimantsFor(ask, offer, party);
  const nobody = offer.about === party && claimants.length === 0;
  const html = offerPage({ ...offerView(offer, person, ask), claimants, nobody }, ask.say, ask.shell, errors);
  return { html, read: [...person.read, ...read], ...(errors.length > 0 ? { status: 422 } : {}) };
}

export const confirmOffer: PageRoute = {
  method: "POST",
  path: "/offers/:offer",
  may: "offer.confirm",
  answer: async (ask) => {
    const party = reachSelf(ask, "offer.confirm");
    const person = await seePerson(ask, party);
    const offer = findOffer(ask, person);
    if (offer === undefined) return { trouble: "409" };
    const claimant = await claimantIn(ask, offer, party);
    if (claimant === undefined)
      return show(ask, offer, person, [{ field: "claimant", message: ask.say.t("offer.who-missing") }]);
    return (await confirm(ask, offer, party, claimant)) ? { go: ask.to.rights() } : { trouble: "409" };
  },
};

/** The person's word, and what follows from it. */
export async function confirm(
  ask: Pick<Ask, "tx" | "ports" | "today">,
  offer: FullOffer,
  party: number,
  claimant: number,
): Promise<boolean> {
  const { entitlements } = ask.ports.modules;
  const word = { offerId: offer.id, by: party, claimant };
  const said = await decideWith(ask, [offer.about, party, claimant], (learned) =>
    entitlements.confirmOffer(ask.tx, word, learned),
  );
  return said.ok;
}

const findOffer = ({ params }: Ask, { seen }: SeenPerson): FullOffer | undefined =>
  seen.offers.find(({ id }) => String(id) === params["offer"]);

function offerView(
  offer: FullOffer,
  { words, nameOf }: SeenPerson,
  { say, reader }: Ask,
): Omit<OfferView, "claimants"> {
  const forWhom = offer.about === reader?.partyId ? undefined : nameOf(offer.about);
  return {
    id: String(offer.id),
    title: words.programme(offer.programme),
    sum: offer.award.kind === "due" ? offer.award.amount : minor(0),
    rhythm: words.rhythm(offer.programme),
    from: offer.arisenOn,
    statement: say.t("offer.statement", { whose: forWhom === undefined ? "own" : "other", name: forWhom ?? "" }),
    why: explanationView(offer.trace, words, say, { is: reader?.partyId, nameOf }),
    ...(forWhom === undefined ? {} : { forWhom }),
  };
}
