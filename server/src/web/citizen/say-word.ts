import { type FieldError, offerPage, type OfferView, proposalPage } from "@dayaq/portals";
import { minor } from "@dayaq/kernel";
import { type FullOffer, isProposalOf, type ProposalSeen } from "../../modules/entitlements/index.ts";
import { decideWith } from "../decide.ts";
import type { Permission } from "../../modules/identity/index.ts";
import { type Ask, type PageAnswer, type PageRoute, reach } from "../page-route.ts";
import { numberIn } from "../asked.ts";
import { explanationView } from "../views/explanation.ts";
import { claimantIn, claimantsFor } from "./claimants.ts";
import { seePerson, type SeenPerson } from "../views/person.ts";
import { proposalView } from "../views/proposal.ts";

const own = (ask: Ask, may: Permission): number => reach(ask, may, ask.reader?.partyId);

export const seeOffer: PageRoute = {
  method: "GET",
  path: "/offers/:offer",
  may: "offer.confirm",
  answer: async (ask) => {
    const person = await seePerson(ask, own(ask, "offer.confirm"));
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
  const { choices: claimants, read } = await claimantsFor(ask, offer, own(ask, "offer.confirm"));
  const nobody = offer.about === own(ask, "offer.confirm") && claimants.length === 0;
  const html = offerPage({ ...offerView(offer, person, ask), claimants, nobody }, ask.say, ask.shell, errors);
  return { html, read: [...person.read, ...read], ...(errors.length > 0 ? { status: 422 } : {}) };
}

export const confirmOffer: PageRoute = {
  method: "POST",
  path: "/offers/:offer",
  may: "offer.confirm",
  answer: async (ask) => {
    const party = own(ask, "offer.confirm");
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

export const seeProposal: PageRoute = {
  method: "GET",
  path: "/proposals/:proposal",
  may: "proposal.contest",
  answer: async (ask) => {
    const party = own(ask, "proposal.contest");
    const person = await seePerson(ask, party);
    const proposal = await findProposal(ask, party);
    if (proposal === undefined) return { trouble: "404" };
    return { html: proposalPage(proposalView(proposal, person, ask), ask.say, ask.shell), read: person.read };
  },
};

export const contestProposal: PageRoute = {
  method: "POST",
  path: "/proposals/:proposal/contest",
  may: "proposal.contest",
  answer: async (ask) => {
    const party = own(ask, "proposal.contest");
    const person = await seePerson(ask, party);
    const proposal = await findProposal(ask, party);
    if (proposal === undefined) return { trouble: "404" };
    const text = (ask.form["text"] ?? "").trim();
    if (text === "") {
      const errors = [{ field: "text", message: ask.say.t("proposal.missing") }];
      return {
        status: 422,
        html: proposalPage(proposalView(proposal, person, ask), ask.say, ask.shell, errors),
        read: person.read,
      };
    }
    const word = { proposalId: proposal.id, by: party, text };
    const outcome = await decideWith(ask, [proposal.about, party], (learned) =>
      ask.ports.modules.entitlements.contestProposal(ask.tx, word, learned),
    );
    if (!outcome.ok) return { trouble: "409" };
    return { go: ask.to.proposal(String(proposal.id)) };
  },
};

/** Also a settled one, of which the person may have no share any more. */
async function findProposal(ask: Ask, party: number): Promise<ProposalSeen | undefined> {
  const it = await ask.ports.modules.entitlements.findProposal(ask.tx, numberIn(ask, "proposal"));
  return it !== undefined && it.state !== "withdrawn" && isProposalOf(it, party) ? it : undefined;
}
