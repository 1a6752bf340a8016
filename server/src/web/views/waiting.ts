import { at, type LocalDate, minor, type Minor } from "@dayaq/kernel";
import type { WaitingView } from "@dayaq/portals";
import type { FullOffer, FullProposal, RightsSeen } from "../../modules/entitlements/index.ts";
import type { EventOfPerson } from "../../modules/life-events/index.ts";
import { rightName } from "./names.ts";
import { type RightsContext, sumOn } from "./rights.ts";

/** Whatever is not settled for a person: offers to confirm, proposals, terms that run out, facts that are awaited, what an officer has. */
export function waitingViews(
  seen: RightsSeen,
  events: readonly EventOfPerson[],
  context: RightsContext,
): WaitingView[] {
  return [
    ...seen.offers.filter(({ toldTo }) => toldTo.includes(context.party)).map((offer) => offerWaiting(offer, context)),
    ...seen.proposals
      .filter(({ state }) => state === "open" || state === "contested")
      .map((it) => proposalWaiting(it, seen, context)),
    ...seen.terms.flatMap((term) => termWaiting(term, seen, context)),
    ...events.flatMap((event) => eventWaiting(event, context)),
  ];
}

const offerWaiting = (offer: FullOffer, context: RightsContext): WaitingView => ({
  kind: "offer",
  id: String(offer.id),
  ...rightName(offer, context),
  sum: offer.award.kind === "due" ? offer.award.amount : minor(0),
  rhythm: context.words.rhythm(offer.programme),
});

/** What a proposal would leave this person on a day; nothing means that the right ends. */
export function proposedSum({ target }: FullProposal, party: number, on: LocalDate): Minor | undefined {
  const awards = [at(target.timeline, on), ...target.once.map(({ award }) => award)];
  const sum = awards
    .flatMap((award) => (award.kind === "due" ? award.shares : []))
    .filter(({ beneficiary }) => beneficiary === party)
    .reduce((all, { amount }) => all + amount, 0);
  return sum === 0 ? undefined : minor(sum);
}

function proposalWaiting(proposal: FullProposal, { entitlements }: RightsSeen, context: RightsContext): WaitingView {
  const { words, party, today } = context;
  const of = entitlements.filter(
    ({ programme, about }) => programme === proposal.programme && about === proposal.about,
  );
  const then = proposedSum(proposal, party, proposal.effectiveFrom);
  if (!proposal.isAdverse) {
    return {
      kind: "officer",
      id: String(proposal.id),
      ...rightName(proposal, context),
      since: proposal.proposedOn,
      answerBy: proposal.contestUntil,
    };
  }
  return {
    kind: "proposal",
    id: String(proposal.id),
    ...rightName(proposal, context),
    from: proposal.effectiveFrom,
    now: sumOn(of, party, today),
    contestBy: proposal.contestUntil,
    once: words.rhythm(proposal.programme) === "once",
    contested: proposal.state === "contested",
    ...(then === undefined ? {} : { then }),
  };
}

/** A right that ends with a term, until it does, or until it goes on. */
function termWaiting(
  term: RightsSeen["terms"][number],
  { entitlements }: RightsSeen,
  context: RightsContext,
): WaitingView[] {
  const ends = entitlements
    .filter(({ programme, about }) => programme === term.programme && about === term.about)
    .some(({ until }) => until === term.endsOn);
  return ends && term.endsOn > context.today
    ? [{ kind: "term", ...rightName(term, context), endsOn: term.endsOn }]
    : [];
}

const eventWaiting = ({ happenedOn, recordedOn, outcomes }: EventOfPerson, context: RightsContext): WaitingView[] =>
  outcomes.flatMap((outcome): WaitingView[] => {
    const [need] = outcome.needs;
    // A word of the person's own is shown as the offer, not as a fact that we wait for.
    if (outcome.outcome !== "waiting" || need === undefined || need.kind === "claim") return [];
    if (need.kind === "law") return [{ kind: "law", ...rightName(outcome, context), happenedOn }];
    return [
      {
        kind: "fact",
        ...rightName(outcome, context),
        fact: context.words.factKind(need.kind),
        agency: context.words.agency(need.agency),
        askedOn: recordedOn,
      },
    ];
  });
