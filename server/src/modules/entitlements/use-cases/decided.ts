import { isoDay, type LocalDate, type Texts } from "@dayaq/kernel";
import type { ConditionReason } from "@dayaq/rules";
import type { SpokenRight } from "../../life-events/index.ts";
import type { ClaimAnswer } from "../domain/claim.ts";
import type { Decision } from "../domain/decision.ts";
import type { OfferEnd } from "../domain/offer.ts";
import type { Proposal } from "../domain/proposal.ts";
import { isDue, type Right } from "../domain/right.ts";
import type { TermNotice } from "../domain/term.ts";
import type { FullOffer } from "../offer-store.ts";
import type { FullProposal } from "../proposal-store.ts";

/** A task for a human; the shape that the cases module opens. */
export interface TaskDraft {
  readonly key: string;
  readonly kind:
    | "decide-proposal"
    | "name-payee"
    | "reassess-term"
    | "answer-contest"
    | "doubt-while-paid"
    | "offer-untold"
    | "answer-claim";
  readonly reason: string;
  readonly partyId: number;
  readonly subject: Readonly<Record<string, string | number>>;
}

/** That a term runs out, to be told. */
export interface TermTold extends TermNotice {
  readonly programme: string;
  readonly about: number;
  readonly rhythm: "monthly" | "once";
  /** Who is paid until then. */
  readonly payees: readonly number[];
  readonly today: LocalDate;
}

/** That the day of a change has come which was decided long ago: a share, an age, an end. */
export interface ChangeReached {
  readonly programme: string;
  readonly about: number;
  readonly on: LocalDate;
  readonly decided: Right;
}

/** A right after somebody's word: whether anything was decided of it. */
export const spokenOf = (
  { programme, about }: Omit<SpokenRight, "outcome">,
  { timeline, once }: Right,
): SpokenRight => ({
  programme,
  about,
  outcome: [...timeline.values, ...once.map(({ award }) => award)].some(isDue) ? "granted" : "not-granted",
});

/** All that deciding has written or asks for. The flow posts the money, opens the tasks and tells the people. */
export interface Decided {
  readonly decisions: readonly Decision[];
  readonly proposals: readonly FullProposal[];
  readonly rejected: readonly RejectedProposal[];
  /** Proposals that are off, with nothing in their place: whoever was told of one hears that it stays as it was. */
  readonly withdrawn: readonly Proposal[];
  readonly offers: readonly FullOffer[];
  readonly offersEnded: readonly OfferEnded[];
  /** Applications that have an answer, each time again: news is one whose task it settles, and one that says so. */
  readonly claimsAnswered: readonly ClaimAnswered[];
  readonly terms: readonly TermTold[];
  readonly reached: readonly ChangeReached[];
  /** Rights that an officer has to decide before anything changes. */
  readonly withOfficer: readonly { readonly programme: string; readonly about: number }[];
  /** Rights that arose so long ago that nothing of them is paid any more, and of which nothing was decided. */
  readonly lapsed: readonly { readonly programme: string; readonly about: number }[];
  /** What a person's or an officer's word made of rights that events were waiting for. */
  readonly spoken: readonly SpokenRight[];
  readonly tasks: readonly TaskDraft[];
  /** Keys of tasks whose matter is settled, with the word for how. */
  readonly settledTasks: readonly { readonly key: string; readonly outcome: string }[];
}

/** A proposal that a person decided against. */
export interface RejectedProposal extends FullProposal {
  readonly reason: string;
  readonly appealableUntil: LocalDate;
  /** Who had asked for what it would have given them, and from which day. */
  readonly asked: readonly { readonly by: number; readonly on: LocalDate }[];
}

/** An offer that no longer stands, for those who were told of it. */
export interface OfferEnded {
  readonly id: number;
  readonly programme: string;
  readonly about: number;
  readonly toldTo: readonly number[];
  /** `law`: the law that offered it is taken back; `in-family`: another of those who were told has asked for it. */
  readonly because: OfferEnd | "law" | "in-family";
  /** Of one that is not owed: the sentence of the law that fails, or is not known to hold. */
  readonly condition?: { readonly says: Texts; readonly fails: boolean } | undefined;
}

/** What an application came to. */
export interface ClaimAnswered {
  /** Of the task that waits where it could not be answered at once. */
  readonly key: string;
  readonly claim: number;
  readonly programme: string;
  readonly about: number;
  /** Who asked, and from which day. */
  readonly by: number;
  readonly on: LocalDate;
  readonly outcome: ClaimAnswer;
  readonly appealableUntil: LocalDate;
  /** An officer had it as a proposal, so that no task waited, and the proposal has failed. */
  readonly isNews?: boolean;
  /** Of a no of the law: the sentence that fails, worked out for whoever is told. */
  failing(): Pick<ConditionReason, "says" | "basis"> | undefined;
}

export const NOTHING_DECIDED: Decided = {
  decisions: [],
  proposals: [],
  rejected: [],
  withdrawn: [],
  offers: [],
  offersEnded: [],
  claimsAnswered: [],
  terms: [],
  reached: [],
  withOfficer: [],
  lapsed: [],
  spoken: [],
  tasks: [],
  settledTasks: [],
};

export const proposalKey = (id: number): string => `proposal/${id}`;
export const offerKey = (id: number): string => `offer/${id}`;
export const termKey = (it: {
  readonly programme: string;
  readonly about: number;
  readonly endsOn: LocalDate;
}): string => `term/${it.programme}/${it.about}/${isoDay(it.endsOn)}`;
/** An application that could not be answered at once: whose and of which day stands with the claim, and stays as it was said when records are joined. */
export const claimKey = (id: number): string => `claim/${id}`;
export const contestKey = (id: number): string => `contest/${id}`;
export const doubtKey = ({ programme, about }: { readonly programme: string; readonly about: number }): string =>
  `doubt/${programme}/${about}`;
