import { at, isoDay, later, type LocalDate, plusDays } from "@dayaq/kernel";
import type {
  ChangeReached,
  ClaimAnswered,
  Decided,
  Decision,
  FullOffer,
  FullProposal,
  OfferEnded,
  Proposal,
  Right,
  TermTold,
} from "../../entitlements/index.ts";
import { inLanguages, type NoticeData, type NoticeDraft } from "./draft.ts";
import { moneyOf, type PromisedMoney } from "./promised.ts";
import { ofRejected } from "./rejected.ts";
import { payeesIn, sumsOf } from "./sums.ts";

/** Whom to tell what of all that was decided, proposed and offered. One notice a person and matter. */
export function draftsOf(decided: Decided, promised: readonly PromisedMoney[]): NoticeDraft[] {
  const byDecision = Map.groupBy(promised, ({ decisionId }) => decisionId);
  const rejected = decided.rejected.flatMap(ofRejected);
  const answered = new Set(rejected.map(matterOf));
  // Whoever hears an officer's no to what they asked for has the answer.
  const claims = decided.claimsAnswered.flatMap(ofClaim).filter((it) => !answered.has(matterOf(it)));
  const refused = new Set(claims.map(matterOf));
  const drafts = [
    ...decided.decisions.flatMap((it) => ofDecision(it, byDecision.get(it.id) ?? [])),
    ...decided.proposals.flatMap(ofProposal),
    ...rejected,
    // That it stays as it was is no word for whoever asked and has nothing.
    ...decided.withdrawn.flatMap(ofNothingChanged).filter((it) => !refused.has(matterOf(it))),
    ...claims,
    ...decided.claimsAnswered.flatMap(ofSettledClaim),
    ...decided.offers.flatMap(ofOffer),
    ...decided.terms.flatMap(ofTerm),
    ...decided.reached.flatMap(ofReached),
  ];
  const heard = new Set(drafts.map(matterOf));
  // Who hears what has come of the right hears by that of the end of its offer.
  return [...drafts, ...decided.offersEnded.flatMap(ofOfferEnded).filter((it) => !heard.has(matterOf(it)))];
}

const matterOf = ({ party, programme, about: whom }: NoticeDraft): string => `${party} ${programme} ${whom}`;

const about = ({ id, programme, about: whom }: Proposal) => ({ programme, about: whom, proposalId: id });

function ofDecision(it: Decision, promised: readonly PromisedMoney[]): NoticeDraft[] {
  const on = dayTold(it);
  const after = sumsOn(it.decided, on);
  const before = sumsOn(it.before, on, plusDays(it.changedFrom, -1));
  const told = [...new Set([...after.keys(), ...before.keys()])].filter(
    (party) => after.get(party) !== before.get(party) || it.kind !== "re-split",
  );
  return told.map((party) => {
    const amount = after.get(party) ?? 0;
    const goesOn = (day: LocalDate): boolean => sumsOf([at(it.decided.timeline, day)]).has(party);
    const kind = kindTold(it.kind, amount);
    return {
      party,
      kind,
      programme: it.programme,
      about: it.about,
      decisionId: it.id,
      data: {
        amount,
        before: before.get(party) ?? 0,
        from: isoDay(it.changedFrom),
        ...(kind === "raised" ? newActOf(it) : {}),
        ...moneyOf(party, promised, goesOn),
      },
    };
  });
}

/** The word for one person of what was decided for several: who has nothing left hears that it ended. */
function kindTold(kind: Decision["kind"], amount: number): Decision["kind"] {
  if (kind === "backed-out") return kind;
  if (amount === 0) return "ended";
  return kind === "ended" ? "lowered" : kind;
}

/** The act that sets the amount anew on the day from which the right is raised. */
function newActOf({ changedFrom, trace }: Decision): NoticeData {
  const anew = trace.explanation.amount.parameters.find(({ from }) => from === changedFrom);
  return anew === undefined ? {} : { act: anew.basis.act };
}

/** The day whose sums a decision is told by: the first changed day, or the day of the decision where it has long been in force. */
export const dayTold = ({
  changedFrom,
  decidedOn,
  decided,
}: Pick<Decision, "changedFrom" | "decidedOn" | "decided">): LocalDate =>
  at(decided.timeline, later(changedFrom, decidedOn)).kind === "due" ? later(changedFrom, decidedOn) : changedFrom;

/** What each payee has on a day, a dated sum included; `other` is looked at where nothing is due on the first. */
function sumsOn({ timeline, once }: Right, on: LocalDate, other: LocalDate = on): Map<number, number> {
  const monthly = at(timeline, on);
  return sumsOf([monthly.kind === "due" ? monthly : at(timeline, other), ...once.map(({ award }) => award)]);
}

function ofProposal(it: FullProposal): NoticeDraft[] {
  const data = {
    from: isoDay(it.effectiveFrom),
    contestUntil: isoDay(it.contestUntil),
    isAdverse: it.isAdverse ? 1 : 0,
    change: it.kind,
  };
  return payeesIn(it).map((party) => ({ ...about(it), party, kind: "proposed", data }));
}

/** Of a proposal that the facts ask for no more: there is nothing to say of it but that. */
const ofNothingChanged = (it: Proposal): NoticeDraft[] =>
  payeesIn(it).map((party) => ({ ...about(it), party, kind: "proposal-rejected", data: {} }));

const ofOffer = (it: FullOffer): NoticeDraft[] =>
  it.toldTo.map((party) => ({
    party,
    kind: "offered",
    programme: it.programme,
    about: it.about,
    offerId: it.id,
    data: { amount: it.award.kind === "due" ? it.award.amount : 0, from: isoDay(it.arisenOn) },
  }));

const ofOfferEnded = ({ id, programme, about: whom, toldTo, because, condition }: OfferEnded): NoticeDraft[] =>
  toldTo.map((party) => ({
    party,
    kind: "offer-withdrawn",
    programme,
    about: whom,
    offerId: id,
    data: condition
      ? { because: condition.fails ? "fails" : "unknown", ...inLanguages("condition", condition.says) }
      : { because },
  }));

/** A no to whoever asked, with the day of the word: there may be several. */
function ofClaim({ claim, programme, about: whom, by: party, on, outcome, appealableUntil, failing }: ClaimAnswered) {
  if (outcome !== "not-granted") return [];
  const failed = failing();
  const data: NoticeData = {
    claim,
    on: isoDay(on),
    until: isoDay(appealableUntil),
    ...(failed && { ...inLanguages("condition", failed.says), ...failed.basis }),
  };
  return [{ party, kind: "claim-refused", programme, about: whom, data } satisfies NoticeDraft];
}

/** What was asked for is another's by now: whoever waits hears that much, and neither who nor how much. */
const ofSettledClaim = ({ claim, programme, about: whom, by: party, on, outcome }: ClaimAnswered): NoticeDraft[] =>
  outcome === "settled"
    ? [{ party, kind: "claim-settled", programme, about: whom, data: { claim, on: isoDay(on) } }]
    : [];

/** Who is paid another sum from that day on than the day before. */
function ofReached({ programme, about: whom, on, decided: { timeline } }: ChangeReached): NoticeDraft[] {
  const before = sumsOf([at(timeline, plusDays(on, -1))]);
  const after = sumsOf([at(timeline, on)]);
  const told = [...new Set([...before.keys(), ...after.keys()])].filter(
    (party) => before.get(party) !== after.get(party),
  );
  return told.map((party) => {
    const [old, now] = [before.get(party) ?? 0, after.get(party) ?? 0];
    const kind = now === 0 ? "ended" : old === 0 ? "granted" : now > old ? "raised" : "lowered";
    return { party, kind, programme, about: whom, data: { amount: now, before: old, from: isoDay(on) } };
  });
}

const ofTerm = ({ payees, programme, about: whom, endsOn, daysBefore }: TermTold): NoticeDraft[] =>
  payees.map((party) => ({
    party,
    kind: "term-expiring",
    programme,
    about: whom,
    data: { endsOn: isoDay(plusDays(endsOn, -1)), daysBefore },
  }));
