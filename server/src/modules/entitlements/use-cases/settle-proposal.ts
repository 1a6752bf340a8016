import { done, type Outcome, plusDays, refuse, type RefusalOf } from "@dayaq/kernel";
import type { Tx } from "../../../platform/database.ts";
import type { Learned } from "../../determinations/index.ts";
import { insertDecisions } from "../decision-store.ts";
import { accrualOf } from "../domain/accrual.ts";
import { kindOf } from "../domain/decision.ts";
import { isGiven } from "../domain/claim.ts";
import { approve, approvedRight, contest, reject } from "../domain/proposal.ts";
import { NO_RIGHT, personsIn } from "../domain/right.ts";
import { claimsOf } from "../offer-store.ts";
import type { EntitlementPorts, Membership } from "../ports.ts";
import { contestProposal, settleProposal, takeProposal } from "../proposal-store.ts";
import { isOf } from "../proposals-seen.ts";
import { standingsOf } from "../standing-store.ts";
import { answerClaims } from "./answer-claims.ts";
import { contestKey, type Decided, NOTHING_DECIDED, spokenOf } from "./decided.ts";
import { withProposals, withTerms } from "./settled-tasks.ts";

export interface ApproveProposal {
  readonly proposalId: number;
  /** The officer's account. */
  readonly by: string;
  readonly reason: string;
  /** From which day it holds; default: as proposed. */
  readonly from?: Learned["today"] | undefined;
  /** Who is paid, where the rule finds nobody. */
  readonly payee?: number | undefined;
}

/** A person decides: what was proposed becomes an act, with the officer's reasons. */
export async function approveProposal(
  tx: Tx,
  { proposalId, by, reason, from, payee }: ApproveProposal,
  { today }: Learned,
  ports: Pick<EntitlementPorts, "rules" | "loadLaw" | "membersOf">,
): Promise<Outcome<Decided, RefusalOf<typeof approve> | "proposal.unknown">> {
  const proposal = await takeProposal(tx, proposalId);
  if (!proposal) return refuse("proposal.unknown");
  const outcome = approve(proposal, { on: today, reason, from, payee });
  if (!outcome.ok) return outcome;
  const standing = (await standingsOf(tx, [proposal], ports))(proposal);
  const start = from ?? proposal.effectiveFrom;
  const decided = approvedRight(standing.decided, proposal.target, start, payee);
  const isOnce = decided.once.length > 0 || standing.decided.once.length > 0;
  const law = await ports.loadLaw(tx, proposal.lawHash);
  const appealableUntil = plusDays(today, ports.rules.appealDays);
  const [decision] = await insertDecisions(tx, [
    {
      programme: proposal.programme,
      about: proposal.about,
      version: standing.version + 1,
      kind: kindOf(proposal.findings, standing.lastKind),
      changedFrom: start,
      before: standing.decided,
      decided,
      rhythm: isOnce ? "once" : "monthly",
      accrual: accrualOf({ law, programme: proposal.programme }),
      findings: proposal.findings,
      trace: proposal.trace,
      decidedBy: by,
      decidedOn: today,
      reason,
      proposalId,
      lawHash: proposal.lawHash,
      knownAt: proposal.knownAt,
      appealableUntil,
      noticeOn: today,
    },
  ]);
  await settleProposal(tx, proposalId, {
    state: outcome.value,
    by,
    on: today,
    reason,
    decisionId: decision?.id ?? null,
  });
  return done({
    ...NOTHING_DECIDED,
    decisions: decision ? [decision] : [],
    spoken: [spokenOf(proposal, decided)],
    claimsAnswered: answerClaims(await claimsOf(tx, proposal, ports), {
      decided,
      rules: proposal.target,
      appealableUntil,
    }),
    settledTasks: [
      ...withProposals([proposalId], outcome.value),
      ...withTerms(proposal.programme, standing.termsTold, decided),
    ],
  });
}

/** A person decides that it stays as it was. The same facts do not raise it again. */
export async function rejectProposal(
  tx: Tx,
  { proposalId, by, reason }: Pick<ApproveProposal, "proposalId" | "by" | "reason">,
  { today }: Pick<Learned, "today">,
  ports: Pick<EntitlementPorts, "rules" | "membersOf">,
): Promise<Outcome<Decided, RefusalOf<typeof reject> | "proposal.unknown">> {
  const proposal = await takeProposal(tx, proposalId);
  if (!proposal) return refuse("proposal.unknown");
  const outcome = reject(proposal, reason);
  if (!outcome.ok) return outcome;
  await settleProposal(tx, proposalId, { state: outcome.value, by, on: today, reason, decisionId: null });
  const { decided, termsTold } = (await standingsOf(tx, [proposal], ports))(proposal);
  // To whomever it would have given what they asked for, that is the answer.
  const claims = (await claimsOf(tx, proposal, ports)).filter((claim) => isGiven(claim, proposal.target));
  const asked = claims.map(({ by, on }) => ({ by: by as number, on })); // in the registry a person is a party id
  const appealableUntil = plusDays(today, ports.rules.appealDays);
  return done({
    ...NOTHING_DECIDED,
    rejected: [{ ...proposal, reason, appealableUntil, asked }],
    spoken: [spokenOf(proposal, decided)],
    claimsAnswered: answerClaims(claims, { decided, rules: NO_RIGHT, appealableUntil }),
    settledTasks: [...withProposals([proposalId], outcome.value), ...withTerms(proposal.programme, termsTold, decided)],
  });
}

/** The person says that it is wrong, in their own words: a task for another human, and nothing is taken meanwhile. */
export async function contestProposalOf(
  tx: Tx,
  { proposalId, by, text }: { readonly proposalId: number; readonly by: number; readonly text: string },
  { today }: Pick<Learned, "today">,
  ports: Membership,
): Promise<Outcome<Decided, RefusalOf<typeof contest> | "proposal.unknown">> {
  const proposal = await takeProposal(tx, proposalId);
  if (!proposal) return refuse("proposal.unknown");
  const standing = (await standingsOf(tx, [proposal], ports))(proposal);
  const isTheirs = isOf(proposal, by) || personsIn(standing.decided).has(by);
  if (!isTheirs) return refuse("proposal.unknown"); // as if it were not there
  const outcome = contest(proposal, today);
  if (!outcome.ok) return outcome;
  await contestProposal(tx, proposalId, by, today, text);
  const task = {
    key: contestKey(proposalId),
    kind: "answer-contest",
    reason: "contested",
    partyId: by,
    subject: { proposal: proposalId, programme: proposal.programme },
  } as const;
  return done({ ...NOTHING_DECIDED, tasks: [task] });
}
