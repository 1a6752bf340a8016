export { type Entitlements, entitlementsModule } from "./entitlements.ts";
export type { EntitlementPorts, HeldBackOf } from "./ports.ts";
export { isGrownUp } from "./domain/grown-up.ts";
export { rightToPay, type RightToPay } from "./for-payment.ts";
export { allClaims, claimedBy, claimsAbout, type FullOffer } from "./offer-store.ts";
export type { FullProposal } from "./proposal-store.ts";
export { isOf as isProposalOf, type ProposalSeen } from "./proposals-seen.ts";
export type { DecisionSeen, EntitlementSeen, RightsSeen } from "./rights-of.ts";
export type { DecidingRules, MechanicalGround } from "./domain/circumstances.ts";
export { partiesOf } from "./domain/concerned.ts";
export { type Decision, type DecisionKind, type SourceTold, type Trace } from "./domain/decision.ts";
export type { Doubt, Finding } from "./domain/judge-days.ts";
export type { Offer, OfferState } from "./domain/offer.ts";
export { can as canDoWithProposal, type Proposal, type ProposalState } from "./domain/proposal.ts";
export { ruleCounts } from "./rule-counts.ts";
export type { Right } from "./domain/right.ts";
export type { ApproveProposal } from "./use-cases/settle-proposal.ts";
export type { BackOut } from "./use-cases/back-out.ts";
export type { ConfirmOffer } from "./use-cases/confirm-offer.ts";
export type { ContinueTerm } from "./use-cases/continue-term.ts";
export type { DecideContext } from "./use-cases/plan-all.ts";
export type {
  ChangeReached,
  ClaimAnswered,
  Decided,
  OfferEnded,
  RejectedProposal,
  TaskDraft,
  TermTold,
} from "./use-cases/decided.ts";
export type { Renounce } from "./use-cases/renounce.ts";
