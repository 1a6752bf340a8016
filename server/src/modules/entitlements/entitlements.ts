import type { Outcome, RefusalOf } from "@dayaq/kernel";
import type { Tx } from "../../platform/database.ts";
import type { Change, Learned, Touched } from "../determinations/index.ts";
import type { confirm } from "./domain/offer.ts";
import type { approve, contest, reject } from "./domain/proposal.ts";
import type { EntitlementPorts } from "./ports.ts";
import { findOffer, type FullOffer } from "./offer-store.ts";
import { findProposal, openProposals, type ProposalSeen, withdrawnOf } from "./proposals-seen.ts";
import {
  type DecisionSeen,
  type EntitlementSeen,
  findDecision,
  rightsOf,
  type RightsSeen,
  sharesOf,
} from "./rights-of.ts";
import { type BackOut, backOut } from "./use-cases/back-out.ts";
import { claimRight, type ClaimRight, type ConfirmOffer, confirmOffer } from "./use-cases/confirm-offer.ts";
import { type ContinueTerm, continueTerm } from "./use-cases/continue-term.ts";
import { decide } from "./use-cases/decide.ts";
import type { Decided } from "./use-cases/decided.ts";
import { followMerge } from "./use-cases/follow-merge.ts";
import type { DecideContext } from "./use-cases/plan-all.ts";
import { renounce, type Renounce } from "./use-cases/renounce.ts";
import { withdrawUnknown } from "./use-cases/withdraw-unknown.ts";
import { proposedUnder, type RightsUnder, rightsUnder, type UnderLaw } from "./undo-store.ts";
import {
  type ApproveProposal,
  approveProposal,
  contestProposalOf,
  rejectProposal,
} from "./use-cases/settle-proposal.ts";

type Answer<Code extends string> = Promise<Outcome<Decided, Code>>;

/** Decisions and the rights that follow. Whatever it decides it also asks for: money, tasks, notices are carried out by the flow. */
export interface Entitlements {
  /** What follows from these answers of the rules, by the table of who decides what. */
  decide(tx: Tx, changes: readonly Change[], context: DecideContext): Promise<Decided>;
  confirmOffer(tx: Tx, ask: ConfirmOffer, learned: Learned): Answer<RefusalOf<typeof confirm> | "offer.unknown">;
  /** An application, for a right that nobody was offered, or that was given up. */
  claim(tx: Tx, ask: ClaimRight, learned: Learned): Answer<RefusalOf<typeof claimRight>>;
  approveProposal(
    tx: Tx,
    ask: ApproveProposal,
    learned: Learned,
  ): Answer<RefusalOf<typeof approve> | "proposal.unknown">;
  rejectProposal(
    tx: Tx,
    ask: Pick<ApproveProposal, "proposalId" | "by" | "reason">,
    learned: Pick<Learned, "today">,
  ): Answer<RefusalOf<typeof reject> | "proposal.unknown">;
  contestProposal(
    tx: Tx,
    ask: { proposalId: number; by: number; text: string },
    learned: Pick<Learned, "today">,
  ): Answer<RefusalOf<typeof contest> | "proposal.unknown">;
  /** The beneficiary's own request to end a right. */
  renounce(tx: Tx, ask: Renounce, learned: Learned): Answer<RefusalOf<typeof renounce>>;
  /** An officer lets a right go on after its term while the agency is late. */
  continueTerm(tx: Tx, ask: ContinueTerm, learned: Learned): Answer<RefusalOf<typeof continueTerm>>;
  /** After records of one person were joined or parted by two staff. */
  followMerge(tx: Tx, parties: readonly number[], learned: Learned): Promise<Decided>;
  /** The rights of which something was decided under a law that is out of force, among so many decisions of parties above an id. */
  rightsUnder(tx: Tx, under: UnderLaw, after: number, decisions: number): Promise<RightsUnder>;
  /** The rights that wait for a person under such a law, of these programmes. */
  proposedUnder(tx: Tx, under: UnderLaw, programmes: readonly string[]): Promise<readonly Touched[]>;
  /** Nothing waits for a person any more of rights of other programmes than these. */
  withdrawUnknown(tx: Tx, programmes: readonly string[]): Promise<Decided>;
  /** Puts back what was decided of them before it; the caller holds the parties. */
  backOut(tx: Tx, rights: readonly Touched[], what: BackOut, learned: Learned): Promise<Decided>;
  /** Everything that is decided, proposed and offered for a person, under whichever of their records. */
  rightsOf(tx: Tx, party: number): Promise<RightsSeen>;
  /** Everybody's shares of these rights, as they are decided. */
  sharesOf(tx: Tx, rights: readonly { programme: string; about: number }[]): Promise<EntitlementSeen[]>;
  findDecision(tx: Tx, id: number): Promise<DecisionSeen | undefined>;
  openProposals(tx: Tx, limit: number): Promise<ProposalSeen[]>;
  /** In whatever state: what was settled is looked at for years. */
  findProposal(tx: Tx, id: number): Promise<ProposalSeen | undefined>;
  /** Of these proposals those that the facts have withdrawn. */
  withdrawnOf(tx: Tx, ids: readonly number[]): Promise<ReadonlySet<number>>;
  findOffer(tx: Tx, id: number): Promise<FullOffer | undefined>;
}

export function entitlementsModule(ports: EntitlementPorts): Entitlements {
  return {
    decide: (tx, changes, context) => decide(tx, changes, context, ports),
    confirmOffer: (tx, ask, learned) => confirmOffer(tx, ask, learned, ports),
    claim: (tx, ask, learned) => claimRight(tx, ask, learned, ports),
    approveProposal: (tx, ask, learned) => approveProposal(tx, ask, learned, ports),
    rejectProposal: (tx, ask, learned) => rejectProposal(tx, ask, learned, ports),
    contestProposal: (tx, ask, learned) => contestProposalOf(tx, ask, learned, ports),
    renounce: (tx, ask, learned) => renounce(tx, ask, learned, ports),
    continueTerm: (tx, ask, learned) => continueTerm(tx, ask, learned, ports),
    followMerge: (tx, parties, learned) => followMerge(tx, parties, learned, ports),
    rightsUnder,
    proposedUnder,
    withdrawUnknown: (tx, programmes) => withdrawUnknown(tx, programmes, ports),
    backOut: (tx, rights, what, learned) => backOut(tx, rights, what, learned, ports),
    rightsOf: (tx, party) => rightsOf(tx, party, ports),
    sharesOf,
    findDecision: (tx, id) => findDecision(tx, id, ports),
    openProposals,
    findProposal,
    withdrawnOf,
    findOffer,
  };
}
