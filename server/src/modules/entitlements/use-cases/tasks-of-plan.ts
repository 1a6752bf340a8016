import { isoDay } from "@dayaq/kernel";
import type { PersonId } from "@dayaq/rules";
import { deathOf } from "../domain/circumstances.ts";
import type { FullOffer } from "../offer-store.ts";
import type { FullProposal } from "../proposal-store.ts";
import { claimsLeft } from "./claims.ts";
import { type Decided, doubtKey, offerKey, proposalKey, type TaskDraft, termKey, type TermTold } from "./decided.ts";
import { withOffer } from "./end-offers.ts";
import type { Planned } from "./plan-all.ts";
import { withProposals, withTerms } from "./settled-tasks.ts";
import type { Written } from "./write-down.ts";

/** What humans have to do now. Of those whose proposal failed, the application that it stood for is theirs again. */
export const tasksOf = (
  planned: readonly Planned[],
  failed: readonly Planned[],
  { proposals, offers, terms }: Written,
): TaskDraft[] => [
  ...proposals.map(proposalTask),
  ...offers.filter(({ toldTo }) => toldTo.length === 0).map(untoldTask),
  ...terms.map(termTask),
  ...failed.flatMap(({ change, standing }) => claimsLeft(change, standing.decided)),
  ...planned.filter(({ plan }) => plan.inDoubtWhilePaid).map(doubtTask),
];

/** What nobody has to do any more. */
export const tasksSettled = (
  planned: readonly Planned[],
  { proposalsWithdrawn, offersEnded }: Written,
): Decided["settledTasks"] => [
  ...withProposals(proposalsWithdrawn, "withdrawn"),
  ...withOffer(offersEnded, "withdrawn"),
  ...planned
    .filter(({ plan, standing }) => !plan.inDoubtWhilePaid && standing.version > 0)
    .map(({ change }) => ({ key: doubtKey(change), outcome: "settled" })),
  ...planned.flatMap(termsOver),
];

/** Whether an officer has to decide before anything changes. */
export const isWithOfficer = ({ standing, plan }: Planned): boolean =>
  plan.proposal !== undefined || (standing.openProposal !== undefined && !plan.withdrawProposal);

const proposalTask = ({ id, about, programme, kind, doubt }: FullProposal): TaskDraft => ({
  key: proposalKey(id),
  kind: doubt === "payee-unknown" ? "name-payee" : "decide-proposal",
  reason: doubt ?? kind,
  partyId: about,
  subject: { proposal: id, programme },
});

const untoldTask = ({ id, about }: FullOffer): TaskDraft => ({
  key: offerKey(id),
  kind: "offer-untold",
  reason: "nobody-to-tell",
  partyId: about,
  subject: { offer: id },
});

/** One task for a term, however many notices are given of it. */
const termTask = ({ programme, about, endsOn }: TermTold): TaskDraft => ({
  key: termKey({ programme, about, endsOn }),
  kind: "reassess-term",
  reason: "term-expiring",
  partyId: about,
  subject: { programme, endsOn: isoDay(endsOn) },
});

const doubtTask = ({ change }: Planned): TaskDraft => ({
  key: doubtKey(change),
  kind: "doubt-while-paid",
  reason: "undetermined",
  partyId: change.about,
  subject: { programme: change.programme },
});

/** While an officer has the right, the term is still to be looked at with it. */
function termsOver(it: Planned): Decided["settledTasks"] {
  const { change, standing, plan } = it;
  if (standing.termsTold.length === 0 || isWithOfficer(it)) return [];
  const hasDied = (person: PersonId): boolean => deathOf(change.world, person) !== undefined;
  return withTerms(change.programme, standing.termsTold, plan.decision?.decided ?? standing.decided, hasDied);
}
